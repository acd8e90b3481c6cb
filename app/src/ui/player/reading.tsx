import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import type { StepView } from '../../domain/round.ts'
import { useApp, useKept } from '../app-context.ts'
import { fill } from '../fill.ts'
import { AllDone } from '../kit/all-done.tsx'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { answersOf } from './answers-of.ts'
import type { Playing } from './playing.ts'
import { OtherDay } from './other-day.tsx'
import { useWordsOf } from './practice-words.ts'
import { Thread } from './thread.tsx'

type Props = Playing & {
  /** What is open so far. */
  steps: readonly StepView[]
  /** The step that is asked now, among them or after them. */
  now: StepView | null
  children: ComponentChildren
}

/** What has been opened or written, and then the one thing that is asked of its reader. */
export function Reading(props: Props) {
  const { space, round, practice, steps, now, children } = props
  const isReveal = steps.some(({ kind, phase }) => kind === 'seal' && phase.is === 'revealed')
  const moves = useMovesOnce(
    space.space + round.key,
    isReveal && round.view.may.includes('respond'),
  )
  const { done } = round.view
  const wasAsked = useRef(false)
  useEffect(() => void (wasAsked.current ||= !done))
  return (
    <Screen
      above={isReveal && <Circles small moving={moves} />}
      title={<Title {...props} isReveal={isReveal} />}
      size="prompt"
    >
      <OtherDay {...props} />
      <div class={moves ? 'answers is-arriving' : 'answers'}>
        <Thread {...props} />
        {children}
        {done && now === null && practice.cadence === 'daily' && (
          <AllDone takesFocus={wasAsked.current} />
        )}
      </div>
    </Screen>
  )
}

function Title({ space, practice, prompt, steps, isReveal }: Props & { isReveal: boolean }) {
  const words = useWordsOf(practice.id)
  const [author] = answersOf(steps, space.me.member)
  if (isReveal && practice.steps[0]?.kind === 'seal') return <>{prompt}</>
  // What was asked for is no news once it is over.
  const isOver = steps.some(({ kind, phase }) => kind === 'pause' && phase.is === 'over')
  if (!author || isOver || isMine(author.shown, space.me.member) || !words.theirs) {
    return <>{words.name}</>
  }
  return <>{fill(words.theirs, { name: <Name of={nameOf(space, author.shown.by)} /> })}</>
}

function isMine({ by }: ShownAnswer, me: string): boolean {
  return by === me
}

/** Whoever comes back to read it again finds it still, and what is said later does not wait for a reveal. */
function useMovesOnce(round: string, isNew: boolean): boolean {
  const { ports } = useApp()
  const hasMoved = useKept(`revealed.${round}`, false)
  useEffect(() => ports.schedule(() => (hasMoved.value = true), asLongAsItMoves), [round])
  return isNew && !hasMoved.value
}

/** In milliseconds, as the style sheets of the circles and the answers have it. */
const asLongAsItMoves = 1_600
