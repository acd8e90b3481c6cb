/** A say-back step: what listeners understood, until each speaker has said “yes, that’s it”. */
import type { Answer, SayBackStep } from '../content/practices/practice.ts'
import type { Move, MovedFact, RoundFact, ShownAnswer, Viewer } from './round-facts.ts'
import { highest, movesOf, speakers } from './round-facts.ts'

export interface SayBackPhase {
  readonly is: 'now'
  readonly heard: readonly Heard[]
  readonly moves: readonly Move[]
}

/** The newest try of one listener with one speaker. */
export interface Heard {
  readonly of: string
  readonly by: string
  readonly answer: Answer
  /** The speaker's word on this very try; null while there is none. */
  readonly verdict: Verdict | null
  /** What the speaker would say differently; may be empty. */
  readonly text: string
}

export const verdicts = ['yes', 'partly', 'again'] as const
export type Verdict = (typeof verdicts)[number]

export function sayBackPhase(
  { id, to, by: only }: SayBackStep,
  viewer: Viewer,
  facts: readonly RoundFact[],
  sources: readonly ShownAnswer[],
  opener: string | null,
): SayBackPhase {
  const { me, members } = viewer
  const tries = movesOf(facts, id, 'say-back')
  const judged = movesOf(facts, id, 'judge')
  const moves: Move[] = []
  const heard: Heard[] = []
  // Words that were taken back are not there to be said back.
  const spoke = sources.filter(({ answer }) => answer !== null).map(({ by }) => by)
  for (const speaker of to === undefined ? members : spoke) {
    for (const by of speakers(viewer, facts)) {
      if (by === speaker || (only && by !== opener)) continue
      const theirs = tries.filter((one) => one.by === by && one.to === speaker)
      const n = highest(theirs)
      const said = theirs.find((one) => one.n === n)
      const word = said && judged.find((one) => one.by === speaker && one.to === by && one.n === n)
      const verdict = word ? verdictOf(word) : null
      if (said) heard.push({ of: speaker, by, answer: said.answer, verdict, text: textOf(word) })
      const isWaiting = said !== undefined && verdict === null
      if (!members.includes(me)) continue
      if (by === me && !isWaiting && verdict !== 'yes')
        moves.push({ move: 'say-back', to: speaker, n: n + 1 })
      if (speaker === me && isWaiting) moves.push({ move: 'judge', to: by, n })
    }
  }
  return { is: 'now', heard, moves }
}

/** Of a listener: everyone listened to has said yes. Of whoever only spoke: somebody has heard them. */
export function isHeard({ heard, moves }: SayBackPhase, me: string): boolean {
  const mine = heard.filter(({ by }) => by === me)
  const of = mine.length > 0 ? mine : heard.filter((one) => one.of === me)
  const isOpen = moves.some(({ move }) => move === 'say-back')
  return !isOpen && of.some(isYes) && mine.every(isYes)
}

function isYes({ verdict }: Heard): boolean {
  return verdict === 'yes'
}

/** One that this version does not know asks for another try, as the mildest does. */
function verdictOf({ answer }: MovedFact): Verdict {
  return verdicts.find((one) => one === answer['verdict']) ?? 'again'
}

function textOf(fact: MovedFact | undefined): string {
  return fact?.answer['text'] ?? ''
}
