import type { AgreeStep as Agree } from '../../content/practices/practice.ts'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import type { StepView } from '../../domain/round.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { AgreeStep } from './agree-step.tsx'
import { AnswerWords } from './answer-words.tsx'
import { answersOf, isToRead } from './answers-of.ts'
import { DepthNow } from './depth-step.tsx'
import { OwnWords } from './own-words.tsx'
import type { Playing } from './playing.ts'
import { HeardWords } from './say-back-step.tsx'

type Props = Playing & { steps: readonly StepView[]; now: StepView | null }

/** What was said so far, in the order of the practice. A long talk folds what came first. */
export function Thread(props: Props) {
  const { before } = useMessages('play')
  const { steps, now } = props
  // What is agreed on comes after what is asked first.
  const until = now === null ? steps.length : steps.indexOf(now)
  const shown = steps.filter(
    ({ kind, phase }, at) => phase.is !== 'later' && (kind !== 'agree' || at <= until),
  )
  const read = shown.filter((one) => isToRead(one))
  const from = read.length > fewSteps ? read[read.length - fewSteps + 1] : undefined
  const at = from === undefined ? 0 : shown.indexOf(from)
  const said = (one: StepView) => <Said key={one.step} {...props} steps={shown} of={one} />
  return (
    <>
      {at > 0 && (
        <Disclosure summary={before}>
          <div class="answers">{shown.slice(0, at).map(said)}</div>
        </Disclosure>
      )}
      {shown.slice(at).map(said)}
    </>
  )
}

/** More than these, and the newest stand by themselves. */
const fewSteps = 4

function Said({ of, ...props }: Props & { of: StepView }) {
  const { pause } = useMessages('play')
  const { step, phase } = of
  if ('heard' in phase) return <HeardWords {...props} step={step} heard={phase.heard} />
  if ('wishes' in phase)
    return <AgreeStep {...props} step={step} wishes={phase.wishes} isAsked={props.now === of} />
  if (of.kind === 'pause') return phase.is === 'over' ? <p class="second">{pause.over}</p> : null
  if ('level' in phase && 'wish' in phase && phase.wish > 1) return <DepthNow level={phase.level} />
  if (of.kind === 'respond') return <Responses {...props} of={of} />
  return <Answers {...props} of={of} />
}

function Answers({ of, ...props }: Props & { of: StepView }) {
  const { space, practice, steps } = props
  const agree = practice.steps.find((one) => one.kind === 'agree' && one.to === of.step)
  const agreed = steps.find(({ step }) => step === agree?.id)
  const wishes = agreed && 'wishes' in agreed.phase ? agreed.phase.wishes : []
  return (
    <>
      {answersOf([of], space.me.member).map(({ step, shown }) => {
        // What was asked for stands by itself, with what the others say to it.
        if (of.kind === 'write' && wishes.some(({ by }) => by === shown.by)) return null
        const by = <Name of={nameOf(space, shown.by)} />
        const without = of.kind === 'seal' ? (agree as Agree | undefined)?.field : undefined
        const part = { ...props, step, shown, by, without }
        const Part = shown.by === space.me.member ? OwnWords : AnswerWords
        return isAnyLeft(shown, without) && <Part key={`${step} ${shown.by}`} {...part} />
      })}
    </>
  )
}

/** Who only asked for something has said it below. */
function isAnyLeft({ answer }: ShownAnswer, without: string | undefined): boolean {
  return answer === null || Object.keys(answer).some((field) => field !== without)
}

/** What was said back so far. */
function Responses({ of: { step, phase }, ...props }: Props & { of: StepView }) {
  const reveal = useMessages('reveal')
  if (!('others' in phase)) return null
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
