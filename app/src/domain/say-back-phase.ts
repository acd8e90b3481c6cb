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
  /** Null where it was withdrawn before the speaker had a word on it. */
  readonly answer: Answer | null
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
  const withdrawn = movesOf(facts, id, 'withdraw')
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
      const word = said && judged.find((one) => is(one, speaker, by, n))
      const verdict = word ? verdictOf(word) : null
      // A word of the speaker stands, whatever arrives after it.
      const isGone = !word && withdrawn.some((one) => is(one, by, speaker, n))
      const answer = said === undefined || isGone ? null : said.answer
      if (said) heard.push({ of: speaker, by, answer, verdict, text: textOf(word) })
      const isWaiting = answer !== null && verdict === null
      if (!members.includes(me)) continue
      if (by === me && isWaiting) moves.push({ move: 'withdraw', to: speaker, n })
      if (by === me && !isWaiting && verdict !== 'yes')
        moves.push({ move: 'say-back', to: speaker, n: n + 1 })
      if (speaker === me && isWaiting) moves.push({ move: 'judge', to: by, n })
    }
  }
  return { is: 'now', heard, moves }
}

function is(one: MovedFact, by: string, to: string, n: number): boolean {
  return one.by === by && one.to === to && one.n === n
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
