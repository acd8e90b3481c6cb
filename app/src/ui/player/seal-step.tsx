import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Answer } from '../../content/practices/practice.ts'
import { isBlank } from '../../domain/text.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Checkbox } from '../kit/choices.tsx'
import { Screen } from '../kit/screen.tsx'
import { useWayBack } from '../kit/way-back.tsx'
import { Fields } from './fields.tsx'
import { Names } from '../kit/names.tsx'
import { OtherDay } from './other-day.tsx'
import type { Playing } from './playing.ts'
import { fieldsOf, stepOf, useWordsOf } from './practice-words.ts'
import { shortVersion } from './short-version.ts'
import { useWriting } from './use-writing.ts'

interface Props extends Playing {
  step: string
  /** One that came back. */
  again?: Answer
}

/** Writing an answer that waits for those of the others. */
export function SealStep({ space, round, practice, prompt, step, again }: Props) {
  const { attune } = useApp()
  const wayBack = useWayBack()
  const question = useMessages('question')
  const words = useWordsOf(practice.id)
  const tell = useSignal(round.tellBefore)
  const isLeaving = useSignal(false)
  const writing = useWriting(round.key, step, round.drafts[step] ?? again ?? {})
  const all = fieldsOf(stepOf(practice, step))
  const few = shortVersion(all, practice, round, space)
  const isShort = useSignal(few !== null && isOnly(few, writing.answer.value))
  const fields = (isShort.value ? few : null) ?? all
  const { length } = space.others
  const isSealing = useRef(false)
  useKeptAside({ space, round }, step, () => (isSealing.current ? {} : writing.answer.peek()))
  const seal = async () => {
    isSealing.current = true
    isSealing.current = await writing.send(fields, (answer) =>
      attune.seal(round.key, answer, length > 0 && tell.value),
    )
  }
  const leave = async () => {
    if (!writing.isEmpty && !isLeaving.value) return (isLeaving.value = true)
    writing.draft.drop()
    if (await writing.went(attune.leaveRound(round.key))) wayBack.go()
  }
  return (
    <Screen
      title={prompt}
      size="prompt"
      actions={
        isLeaving.value ? (
          <Leaving putAway={leave} stay={() => (isLeaving.value = false)} />
        ) : (
          <>
            <Button onClick={seal}>{question.seal}</Button>
            <QuietButton onClick={leave}>{words.skip ?? question.putAway}</QuietButton>
          </>
        )
      }
    >
      {practice.cadence === 'daily' && <OtherDay {...{ space, round }} />}
      {again !== undefined && <p class="second">{question.sealed.takenBack}</p>}
      {isShort.value ? (
        <p class="second">{question.short}</p>
      ) : (
        words.intro !== undefined && <p class="second">{words.intro}</p>
      )}
      <Fields fields={fields} words={words.steps[step] ?? {}} writing={writing} />
      {isShort.value && (
        <p class="chips">
          <QuietButton onClick={() => (isShort.value = false)}>{question.whole}</QuietButton>
        </p>
      )}
      {length > 0 && <Tell {...{ space, tell }} />}
      <p class="second">{useHowItOpens(space)}</p>
    </Screen>
  )
}

/** What was typed here stays a draft where another tab sealed other words meanwhile, and took this screen away. */
function useKeptAside(of: Pick<Playing, 'space' | 'round'>, step: string, typed: () => Answer) {
  const { attune } = useApp()
  const { space } = of.space
  const { key } = of.round
  useEffect(() => {
    const before = typed()
    return () => {
      const words = typed()
      // Another space may be in use by now, and its rounds of every day are called the same.
      if (words === before || attune.space.peek()?.space !== space) return
      const now = attune.round(key)?.view.steps.find((one) => one.step === step)
      const sealed = now?.phase.is === 'sealed' ? now.phase.answer : null
      const isIn = (field: string) => sealed?.[field]?.includes(words[field]?.trim() ?? '')
      if (sealed && !Object.keys(words).every(isIn)) void attune.saveDraft(key, step, words)
    }
  }, [])
}

/** Telling that something waits is its author's act: off at first, and remembered. */
export function Tell({ space, tell }: { space: SpaceView; tell: Signal<boolean> }) {
  const question = useMessages('question')
  return (
    <Checkbox checked={tell.value} onChange={(checked) => (tell.value = checked)}>
      {fill(question.tell, { name: <Names of={space.others} /> })}
    </Checkbox>
  )
}

/** What an answer waits for here, in a sentence. */
export function useHowItOpens({ others, strict }: SpaceView): string {
  const { opens, opensAlone, opensStrict, opensMany } = useMessages('question')
  if (others.length === 0) return opensAlone
  // Keys stay at home between two people only.
  if (others.length > 1) return opensMany
  return strict ? opensStrict : opens
}

/** Nothing was written yet that the short version would hide. */
function isOnly(few: readonly { id: string }[], answer: Answer): boolean {
  return Object.entries(answer).every(
    ([field, text]) => isBlank(text) || few.some(({ id }) => id === field),
  )
}

function Leaving({ putAway, stay }: { putAway: () => unknown; stay: () => unknown }) {
  const question = useMessages('question')
  return (
    <>
      <p role="status">{question.notThisOneSure}</p>
      <Button onClick={putAway}>{question.putAway}</Button>
      <QuietButton onClick={stay}>{question.keepWriting}</QuietButton>
    </>
  )
}
