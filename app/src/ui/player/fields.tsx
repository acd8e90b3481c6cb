import { useRef } from 'preact/hooks'
import type { ChoiceField, Field, TextField } from '../../content/practices/practice.ts'
import { isAskedFor } from '../../domain/answer.ts'
import { hasButOrIf } from '../../domain/but-or-if.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Choices } from '../kit/choices.tsx'
import { TextArea } from '../kit/field.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { Pick } from './pick-field.tsx'
import type { WordsOfField, WordsOfStep } from './practice-words.ts'
import { Sentences } from './sentences.tsx'
import type { Writing } from './use-writing.ts'
import { When } from './when-field.tsx'

interface Props {
  fields: readonly Field[]
  words: WordsOfStep
  writing: Writing
  /** What the screen says already need not be said again. */
  title?: string
}

/** What a step asks for, field by field. */
export function Fields({ fields, words, writing, title }: Props) {
  const sentences = useMessages('writing')
  const answer = writing.answer.value
  const shown = fields.filter((field) => isAskedFor(field, answer))
  // Where nothing has to be there, the screen says so once.
  const marksOptional = fields.some(({ optional }) => optional !== true)
  const homeless = (shown.find(({ kind }) => kind === 'text') ?? shown[0])?.id
  const at = writing.fault.value
  return (
    <div class="fields">
      {shown.map((field) => {
        const word = words[field.id]
        if (word === undefined) throw new Error(`there are no words for the field ${field.id}`)
        const isHere = at !== null && (at.field ?? homeless) === field.id
        const isChosen = isHere && field.kind !== 'text' && at?.kind === 'empty'
        const kind = isChosen ? 'choose' : at?.kind
        const part = {
          word,
          writing,
          isOptional: marksOptional && field.optional === true,
          isHidden: fields.length === 1 || word.ask === title,
          fault: isHere && kind !== undefined ? sentences.faults[kind] : null,
        }
        return <One key={field.id} field={field} {...part} />
      })}
    </div>
  )
}

interface Part {
  word: WordsOfField
  writing: Writing
  isOptional: boolean
  isHidden: boolean
  fault: string | null
}

function One({ field, ...part }: Part & { field: Field }) {
  const { word, writing, isOptional, fault } = part
  if (field.kind === 'text') return <Text field={field} {...part} />
  if (field.kind === 'choice') return <Choice field={field} {...part} />
  const value = writing.answer.value[field.id] ?? ''
  const label = <Asked word={word} isOptional={isOptional} />
  const say = (now: string) => writing.type(field.id, now)
  const shown = { label, fault, value, hint: word.hint }
  return field.kind === 'pick' ? (
    <Pick {...shown} field={field} onPick={say} />
  ) : (
    <When {...shown} field={field} onSay={say} />
  )
}

function Text({ field, word, writing, isOptional, isHidden, fault }: Part & { field: TextField }) {
  const area = useRef<HTMLDivElement>(null)
  const value = writing.answer.value[field.id] ?? ''
  const type = (now: string) => writing.type(field.id, now)
  return (
    <div ref={area}>
      <TextArea
        label={<Asked word={word} isOptional={isOptional} />}
        labelHidden={isHidden}
        {...(word.hint !== undefined && { hint: word.hint })}
        help={field}
        fault={fault}
        value={value}
        onInput={type}
      />
      {field.without && (
        <Status>{hasButOrIf(value) && word.caught !== undefined && word.caught}</Status>
      )}
      <Sentences field={field.id} text={value} {...{ type, area }} />
    </div>
  )
}

function Choice({ field, word, writing, isHidden, fault }: Part & { field: ChoiceField }) {
  const choices = field.options.map((value) => ({ value, label: word.options?.[value] ?? value }))
  const none = word.none === undefined ? [] : [{ value: '', label: word.none }]
  return (
    <div class="field">
      <Choices
        legend={word.ask}
        legendHidden={isHidden}
        choices={[...choices, ...none]}
        chosen={writing.answer.value[field.id] ?? (field.optional ? '' : null)}
        onChoose={(now) => writing.type(field.id, now)}
      />
      <Fault>{fault}</Fault>
    </div>
  )
}

function Asked({ word, isOptional }: { word: WordsOfField; isOptional: boolean }) {
  const { attune } = useApp()
  const { optional } = useMessages('writing')
  const others = attune.space.value?.others ?? []
  const name = others.length === 1 ? others[0]?.name : undefined
  return (
    <>
      {name && word.askOf !== undefined ? fill(word.askOf, { name: <Name of={name} /> }) : word.ask}
      {isOptional && <span class="field-optional"> ({optional})</span>}
    </>
  )
}
