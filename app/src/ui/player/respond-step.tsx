import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Reading } from '../../content/responses.ts'
import { responseFields } from '../../domain/answer.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { typeInto } from '../kit/type-into.ts'
import { beginWith } from './begin-with.ts'
import { fittingStarters } from './fitting-starters.ts'
import { Names } from '../kit/names.tsx'
import { useWriting } from './use-writing.ts'

interface Props {
  space: SpaceView
  round: ShownRound
  step: string
  reading: Reading
  /** Goes on to what else is asked, without a word; null where nothing is. */
  later: (() => void) | null
}

/** Saying something back to what one has read. */
export function RespondStep({ space, round, step, reading, later }: Props) {
  const { attune } = useApp()
  const reveal = useMessages('reveal')
  const writing = useWriting(round.key, step, round.drafts[step] ?? {})
  const text = writing.answer.value['text'] ?? ''
  const area = useRef<HTMLDivElement>(null)
  const send = () =>
    writing.send(responseFields, (answer) => attune.respond(round.key, answer['text'] ?? ''))
  const leave = () => writing.went(attune.leaveRound(round.key))
  const begin = (starter: string, all: readonly string[]) => {
    const now = beginWith(starter, text, all)
    writing.type('text', now)
    typeInto(area.current, now)
  }
  return (
    <div class="respond" ref={area}>
      <h2>{reveal.ask}</h2>
      {reading !== 'answer' && <p class="second">{reveal.hints[reading]}</p>}
      <Starters begin={begin} reading={reading} />
      <TextArea
        label={fill(reveal.label, { name: <Names of={space.others} /> })}
        fault={writing.said}
        value={text}
        onInput={(now) => writing.type('text', now)}
      />
      <div class="actions">
        <Button onClick={send}>{reveal.send}</Button>
        <QuietButton onClick={later ?? leave}>{later ? reveal.later : reveal.leave}</QuietButton>
      </div>
    </div>
  )
}

interface StartersProps {
  begin: (starter: string, all: readonly string[]) => void
  reading: Reading
}

function Starters({ begin, reading }: StartersProps) {
  const reveal = useMessages('reveal')
  const texts = useMessages('starters')
  const isWhole = useSignal(false)
  const all = fittingStarters(reading).map(({ id }) => texts[id])
  const shown = isWhole.value ? all : all.slice(0, fewStarters)
  return (
    <ul class="chips" aria-label={reveal.starters}>
      {shown.map((starter) => (
        <li key={starter}>
          <button type="button" class="chip" onClick={() => begin(starter, all)}>
            {starter}
            {' …'}
          </button>
        </li>
      ))}
      {shown.length < all.length && (
        <li>
          <QuietButton onClick={() => (isWhole.value = true)}>{reveal.more}</QuietButton>
        </li>
      )}
    </ul>
  )
}

/** Enough to begin with; the rest is there for whoever asks. */
const fewStarters = 4
