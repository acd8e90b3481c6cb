import { useEffect, useRef, useState } from 'preact/hooks'
import type { StepView } from '../../domain/round.ts'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import { useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { AllDone } from '../kit/all-done.tsx'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { AgreeStep } from './agree-step.tsx'
import { AnswerWords } from './answer-words.tsx'
import { readingOf } from './fitting-starters.ts'
import { OwnWords } from './own-words.tsx'
import type { Playing } from './playing.ts'
import { OtherDay } from './other-day.tsx'
import { useWordsOf } from './practice-words.ts'
import { RespondStep } from './respond-step.tsx'

type Props = Playing & { steps: readonly StepView[] }

/** What has been opened or written, and then the one thing that is asked of its reader. */
export function Reading(props: Props) {
  const { space, round, practice, steps } = props
  const isReveal = steps.some(({ kind }) => kind === 'seal')
  const moves = useMovesOnce(round.key, isReveal && round.view.may.includes('respond'))
  return (
    <Screen
      above={isReveal && <Circles small moving={moves} />}
      title={<Title {...props} isReveal={isReveal} />}
      size="prompt"
    >
      <OtherDay {...props} />
      <div class={moves ? 'answers is-arriving' : 'answers'}>
        {answersOf(steps, space.me.member).map(({ step, shown }) => {
          const by = <Name of={nameOf(space, shown.by)} />
          // What was asked for stands by itself, with what the others say to it.
          const wish = practice.steps.find((one) => one.kind === 'agree' && one.to === step)
          const part = {
            ...props,
            step,
            shown,
            by,
            without: wish && 'field' in wish ? wish.field : undefined,
          }
          const Part = shown.by === space.me.member ? OwnWords : AnswerWords
          return isAnyLeft(shown, part.without) && <Part key={`${step} ${shown.by}`} {...part} />
        })}
        <Asked {...props} />
      </div>
    </Screen>
  )
}

function Title({ space, practice, prompt, steps, isReveal }: Props & { isReveal: boolean }) {
  const words = useWordsOf(practice.id)
  const [author] = answersOf(steps, space.me.member)
  if (isReveal) return <>{prompt}</>
  if (author === undefined || author.shown.by === space.me.member || !words.theirs) {
    return <>{words.name}</>
  }
  return <>{fill(words.theirs, { name: <Name of={nameOf(space, author.shown.by)} /> })}</>
}

/** First a word back, then what was asked for; when nothing is left, it says so. */
function Asked(props: Props) {
  const { space, round, practice, steps } = props
  const { may, done } = round.view
  const isPassed = useKept(`passed.${round.key}`, false)
  const wasAsked = useRef(false)
  useEffect(() => void (wasAsked.current ||= !done))
  const isReplyAsked = may.includes('reply')
  const isResponseAsked = may.includes('respond') && !(isPassed.value && isReplyAsked)
  const others = answersOf(steps, space.me.member).flatMap(({ shown }) =>
    shown.by === space.me.member ? [] : [shown],
  )
  return (
    <>
      {steps.map((one) => {
        if (one.kind === 'respond') return <Said key={one.step} {...props} {...one} />
        if (one.kind !== 'agree' || one.phase.is === 'later' || isResponseAsked) return null
        return <AgreeStep key={one.step} {...props} step={one.step} wishes={one.phase.wishes} />
      })}
      {isResponseAsked && (
        <RespondStep
          {...props}
          step={steps.find(({ kind }) => kind === 'respond')?.step ?? ''}
          reading={readingOf(round.practice, others)}
          later={isReplyAsked ? () => (isPassed.value = true) : null}
        />
      )}
      {done && practice.cadence === 'daily' && <AllDone takesFocus={wasAsked.current} />}
    </>
  )
}

/** What was said back so far. */
function Said({ step, phase, ...props }: Props & Extract<StepView, { kind: 'respond' }>) {
  const reveal = useMessages('reveal')
  if (phase.is === 'later') return null
  const { mine, others } = phase
  return (
    <>
      {others.map((shown) => {
        const name = <Name of={nameOf(props.space, shown.by)} />
        const by = fill(reveal.theirs, { name })
        return <AnswerWords key={shown.by} {...props} {...{ step, shown, by }} />
      })}
      {mine !== null && <OwnWords {...props} {...{ step, shown: mine, by: reveal.mine }} />}
    </>
  )
}

/** One's own first. */
function answersOf(steps: readonly StepView[], me: string) {
  return steps.flatMap(({ kind, step, phase }) => {
    if ((kind !== 'seal' && kind !== 'write') || !('answers' in phase)) return []
    return phase.answers
      .toSorted((a, b) => Number(b.by === me) - Number(a.by === me))
      .map((shown) => ({ step, shown }))
  })
}

/** Who only asked for something has said it below. */
function isAnyLeft({ answer }: ShownAnswer, without: string | undefined): boolean {
  return answer === null || Object.keys(answer).some((field) => field !== without)
}

/** Whoever comes back to read it again finds it still. */
function useMovesOnce(round: string, isNew: boolean): boolean {
  const hasMoved = useKept(`revealed.${round}`, false)
  const [moves] = useState(isNew && !hasMoved.value)
  useEffect(() => void (hasMoved.value = true), [round])
  return moves
}
