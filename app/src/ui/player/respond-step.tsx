import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { responseStarters } from '../../content/responses.ts'
import { loadResponses } from '../../content/texts-by-language.ts'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import { isBlank, longestText } from '../../domain/text.ts'
import type { StorageFault, TextFault } from '../../session/faults.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { AllDone } from '../kit/all-done.tsx'
import { Name, Words } from '../kit/words.tsx'
import { useTexts } from '../use-texts.ts'
import { beginWith } from './begin-with.ts'

interface Props {
  space: SpaceView
  question: ShownRound
  mine: ShownAnswer | null
}

/** Saying something back to what one has read; then it is done, and says so. */
export function RespondStep({ space, question, mine }: Props) {
  const reveal = useMessages('reveal')
  const wasAsked = useRef(false)
  const mayRespond = question.view.may.includes('respond')
  useEffect(() => void (wasAsked.current = mayRespond))
  if (mine !== null) {
    return (
      <>
        <Words whose="me" by={reveal.mine} text={mine.answer?.['text'] ?? null} />
        <AllDone takesFocus={wasAsked.current} />
      </>
    )
  }
  if (!mayRespond) return <AllDone takesFocus={wasAsked.current} />
  return <Answering space={space} question={question} />
}

function Answering({ space, question }: Omit<Props, 'mine'>) {
  const { attune } = useApp()
  const reveal = useMessages('reveal')
  const writing = useMessages('writing')
  const text = useKept(`respond.${question.key}`, '')
  const fault = useSignal<TextFault | StorageFault | null>(null)
  const area = useRef<HTMLDivElement>(null)
  const send = async () => {
    if (isBlank(text.value)) return (fault.value = 'empty')
    const outcome = await attune.respond(question.key, text.value)
    if (!outcome.ok) fault.value = outcome.error.kind
  }
  const leave = async () => {
    const outcome = await attune.leaveRound(question.key)
    if (!outcome.ok) fault.value = outcome.error.kind
  }
  const type = (now: string) => {
    text.value = now
    if (fault.value === 'empty') fault.value = null
  }
  const begin = (starter: string, all: readonly string[]) => {
    type(beginWith(starter, text.value, all))
    const field = area.current?.querySelector('textarea')
    if (!field) return
    // Now, not with the next frame: whoever types on at once loses no letter.
    field.value = text.value
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  }
  return (
    <div class="respond" ref={area}>
      <h2>{reveal.ask}</h2>
      <Starters begin={begin} />
      <TextArea
        label={fill(reveal.label, { name: <Name of={space.others[0]?.name ?? ''} /> })}
        fault={fault.value === null ? null : writing.faults[fault.value]}
        longest={longestText}
        cut={writing.cut}
        value={text.value}
        onInput={type}
      />
      <div class="actions">
        <Button onClick={send}>{reveal.send}</Button>
        <QuietButton onClick={leave}>{reveal.leave}</QuietButton>
      </div>
    </div>
  )
}

function Starters({ begin }: { begin: (starter: string, all: readonly string[]) => void }) {
  const reveal = useMessages('reveal')
  const texts = useTexts(loadResponses)
  const isWhole = useSignal(false)
  const list = useRef<HTMLUListElement>(null)
  if (texts === null) return null
  const all = responseStarters.map(({ id }) => texts[id])
  const showAll = () => {
    isWhole.value = true
    // The button goes away under the finger: the first of the new ones takes its place.
    requestAnimationFrame(() => {
      list.current?.children.item(fewStarters)?.querySelector('button')?.focus()
    })
  }
  const shown = isWhole.value ? all : all.slice(0, fewStarters)
  return (
    <ul class="chips" ref={list} aria-label={reveal.starters}>
      {shown.map((starter) => (
        <li key={starter}>
          <button type="button" class="chip" onClick={() => begin(starter, all)}>
            {starter}
            {' …'}
          </button>
        </li>
      ))}
      {!isWhole.value && (
        <li>
          <QuietButton onClick={showAll}>{reveal.more}</QuietButton>
        </li>
      )}
    </ul>
  )
}

/** Enough to begin with; the rest is there for whoever asks. */
const fewStarters = 4
