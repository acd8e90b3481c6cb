import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { FeelingGroup } from '../../content/feelings.ts'
import type { Template } from '../../content/messages.ts'
import type { BuildStep } from '../../domain/wording/built.ts'
import { addFeeling } from '../../domain/wording/built.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { TextArea } from '../kit/field.tsx'
import { Names } from '../kit/names.tsx'
import { typeInto } from '../kit/type-into.ts'
import { beginWith } from '../player/begin-with.ts'

interface Props {
  step: BuildStep
  heading: { current: HTMLHeadingElement | null }
  text: string
  type: (text: string) => void
}

/** A question, words to begin with, and a field. */
export function BuilderStep({ step, heading, text, type }: Props) {
  const { attune } = useApp()
  const { builder } = useMessages('kind')
  const place = useRef<HTMLDivElement>(null)
  const others = attune.space.value?.others ?? []
  const name = others.length > 0 ? <Names of={others} /> : builder.theOther
  const { starters, ...asked } = builder.steps[step]
  // Some of them name nobody, which fills just as well.
  const { ask, hint } = asked as Readonly<Record<'ask' | 'hint', Template<'name'>>>
  const whole = Object.values(starters)
  const write = (now: string) => {
    type(now)
    typeInto(place.current, now)
  }
  return (
    <div class="stack" ref={place}>
      <h2 ref={heading} tabIndex={-1} class="title prompt">
        {fill(ask, { name })}
      </h2>
      <ul class="chips" aria-label={builder.starters}>
        {whole.map((starter) => (
          <li key={starter}>
            <button
              type="button"
              class="chip"
              onClick={() => write(beginWith(starter, text, whole))}
            >
              {starter}
              {' …'}
            </button>
          </li>
        ))}
      </ul>
      <TextArea
        label={fill(ask, { name })}
        labelHidden
        hint={fill(hint, { name })}
        help={{ id: `builder ${step}`, heeded: true }}
        value={text}
        onInput={type}
      />
      {step === 'felt' && <Feelings text={text} write={write} />}
    </div>
  )
}

function Feelings({ text, write }: { text: string; write: (now: string) => void }) {
  const { builder } = useMessages('kind')
  const feelings = useMessages('feelings')
  const groups = Object.entries(feelings) as [FeelingGroup, (typeof feelings)[FeelingGroup]][]
  const open = useSignal<FeelingGroup | null>(null)
  const all = groups.flatMap(([, { words }]) => words)
  return (
    <Disclosure summary={builder.feelings}>
      <ul class="chips feeling-groups">
        {groups.map(([group, { name }]) => (
          <li key={group}>
            <button
              type="button"
              class="quiet"
              aria-pressed={open.value === group}
              onClick={() => (open.value = group)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {open.value && (
        <ul class="chips feelings" aria-label={feelings[open.value].name}>
          {feelings[open.value].words.map((word) => (
            <li key={word}>
              <button type="button" class="chip" onClick={() => write(addFeeling(text, word, all))}>
                {word}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
