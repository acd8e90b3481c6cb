import type { ComponentChildren } from 'preact'
import type { ListName } from '../../content/lists/lists.ts'
import type { Template } from '../../content/messages.ts'
import type { ChoiceField, Field, Practice } from '../../content/practices/practice.ts'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import { cleanText } from '../../domain/text.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { showWhen } from '../show-time.ts'
import { pickedIn, useWordIn } from './list-words.ts'
import { fieldsOf, stepOf, useWordsOf } from './practice-words.ts'

interface Props {
  space: SpaceView
  practice: Practice
  step: string
  shown: ShownAnswer
  /** Whose they are, in letters. */
  by: ComponentChildren
  /** A field that is shown elsewhere. */
  without?: string | undefined
}

/**
 * What somebody wrote in a step: what they chose comes first, because it says how to read the rest, and
 * a day or a time comes after what it is for.
 */
export function AnswerWords({ space, practice, step, shown, by, without }: Props) {
  const reveal = useMessages('reveal')
  const isMine = shown.by === space.me.member
  const { answer, mark } = shown
  const fields = fieldsOf(stepOf(practice, step)).filter(({ id }) => id !== without)
  return (
    <figure class={`words is-${isMine ? 'me' : 'you'}`}>
      <figcaption class="words-by">
        {by}
        {mark === 'changed' && <span class="words-mark"> · {reveal.changed}</span>}
      </figcaption>
      {answer === null ? (
        <p class="second">{mark === 'taken-back' ? reveal.takenBack : reveal.unopened}</p>
      ) : (
        fields
          .toSorted((a, b) => inOrder.indexOf(a.kind) - inOrder.indexOf(b.kind))
          .map((field) => (
            <Said
              key={field.id}
              {...{ field, practice, step }}
              text={answer[field.id] ?? ''}
              reader={isMine ? null : nameOf(space, shown.by)}
            />
          ))
      )}
    </figure>
  )
}

const inOrder: readonly Field['kind'][] = ['choice', 'pick', 'text', 'when']

interface SaidProps {
  field: Field
  practice: Practice
  step: string
  text: string
  /** The author's name for those who read it; null for the author. */
  reader: string | null
}

function Said({ field, practice, step, text, reader }: SaidProps) {
  const word = useWordsOf(practice.id).steps[step]?.[field.id]
  if (text === '') return null
  if (field.kind === 'choice') {
    const theirs = reader === null ? undefined : word?.theirs?.[text]
    return (
      <p class="words-lead">
        {theirs === undefined
          ? (word?.options?.[text] ?? null)
          : fill(theirs as Template<'name'>, { name: <Name of={reader ?? ''} /> })}
      </p>
    )
  }
  return (
    <>
      {word?.read !== undefined && <p class="words-label">{word.read}</p>}
      <blockquote class="words-text" dir="auto">
        <Value field={field} text={text} />
      </blockquote>
    </>
  )
}

function Value({ field, text }: { field: Exclude<Field, ChoiceField>; text: string }) {
  const { ports, language } = useApp()
  if (field.kind === 'when') return <>{showWhen(text, field.of, language.value, ports.locales)}</>
  return <>{field.kind === 'text' ? cleanText(text) : <Picked from={field.from} text={text} />}</>
}

/** A topic says what it begins with, too. */
function Picked({ from, text }: { from: ListName; text: string }) {
  const wordOf = useWordIn(from)
  const questions: Readonly<Record<string, string>> = useMessages('topicQuestions')
  const names = pickedIn(text)
  const question = from === 'topics' ? questions[names[0] ?? ''] : undefined
  return <>{[names.map(wordOf).join(', '), question].filter(Boolean).join('\n')}</>
}
