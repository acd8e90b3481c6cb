/** What Today is made of: the day's own rounds, what waits from the days before, and new beginnings. */
import type { PracticeId } from '../content/practices/practices.ts'
import type { Day } from '../domain/calendar-day.ts'
import { addDays } from '../domain/calendar-day.ts'
import { questionOfTheDay } from '../domain/question-of-the-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { toRoundKey } from '../domain/round-key.ts'
import { startsAnew } from '../domain/starts-anew.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { heldOn, revealsOf, sealedOf } from './round-knowledge.ts'
import { behindSafety, isSpared, newestFirst, showRound } from './rounds.ts'
import type { ShownRound, SpaceView } from './views.ts'

type TodaysRounds = Pick<
  SpaceView,
  | 'question'
  | 'checkIn'
  | 'thanks'
  | 'hasThanked'
  | 'capacity'
  | 'instead'
  | 'waiting'
  | 'earlier'
  | 'startsAnew'
  | 'isSpared'
>

/** For how many days a question can still be answered: as long as an answer waits. */
const daysOpen = 7
/** For how many days something that was opened asks for a word here; afterwards it is history. */
const daysWaiting = 14

export function viewToday(known: RoundKnowledge): TodaysRounds {
  const { today } = known
  const show = (key: RoundKey) => shown(known, key)
  const own = [
    questionKey(known, today),
    toRoundKey('check-in', today),
    toRoundKey('thanks-together', today),
  ] as const
  return {
    question: show(own[0]),
    checkIn: show(own[1]),
    thanks: show(own[2]),
    hasThanked: hasThanked(known),
    capacity: ofEach(known, 'capacity'),
    instead: ofEach(known, 'not-tonight'),
    waiting: waitingRounds(known, own),
    earlier: earlierQuestions(known).map(show),
    isSpared: isSpared(known),
    startsAnew: startsAnew(known.startDay, today, (day) => hasSomething(known, day)),
  }
}

/**
 * A round of the daily question is named by day and question: an app with another deck computes
 * another name, and two answers to different questions never open together.
 */
function questionKey({ decks, bond, startDay }: RoundKnowledge, day: Day): RoundKey {
  return toRoundKey('one-question', `${day}/${questionOfTheDay(decks, bond, startDay, day).id}`)
}

function earlierQuestions(known: RoundKnowledge): readonly RoundKey[] {
  return Array.from({ length: daysOpen - 1 }, (_, at) => addDays(known.today, -at - 1))
    .filter((day) => day >= known.startDay)
    .map((day) => questionKey(known, day))
    .filter((key) => sealedOf(known, key).length === 0 && revealsOf(known, key).length === 0)
    .filter((key) => !known.left.has(key))
}

/** Today's round of each person that speaks in it; nobody can speak in another's. One's own first. */
function ofEach(known: RoundKnowledge, practice: PracticeId): readonly ShownRound[] {
  const { me, members, today } = known
  return [me, ...members.filter((one) => one !== me)].flatMap((member) => {
    const key = toRoundKey(practice, `${today}/${member}`)
    const round = known.said.ofRound(key).length > 0 ? showRound(known, key) : null
    return round !== null && isSaidBy(round, member) ? [round] : []
  })
}

function hasThanked(known: RoundKnowledge): boolean {
  return known.said.roundsOn(known.today).some((key) => {
    const round = showRound(known, key)
    return round?.practice === 'thank-you' && isSaidBy(round, known.me)
  })
}

/** And was not taken back. */
function isSaidBy({ view: { steps } }: ShownRound, member: string): boolean {
  const [step] = steps
  if (step?.kind !== 'write' || step.phase.is !== 'written') return false
  return step.phase.answers.some(({ by, answer }) => by === member && answer !== null)
}

function waitingRounds(known: RoundKnowledge, own: readonly RoundKey[]): readonly ShownRound[] {
  // A day ahead: somebody on the other side of the date line has it already.
  const days = Array.from({ length: daysWaiting + 2 }, (_, at) => addDays(known.today, 1 - at))
  const keys = days.flatMap((day) => [...known.said.roundsOn(day), ...heldOn(known, day)])
  // What was said to the gate is in memory alone: whoever has done their part behind it is not asked anew.
  // But of what stands behind it nothing is shown, only that it is there, whose it is, and that a pause is on.
  const behind = behindSafety(known)
  const rounds = [...new Set(keys)]
    .filter((key) => !own.includes(key) && !known.left.has(key))
    .flatMap((key) => {
      const round = showRound(behind, key)
      if (round === null || !asksSomething(round)) return []
      if (round.view.steps.some(isPaused)) return round
      const closed = showRound(known, key)
      return closed === null ? [] : { ...closed, begunBy: beginnerOf(round) }
    })
  return newestFirst(rounds)
}

function beginnerOf({ view }: ShownRound): string | undefined {
  const [first] = view.steps.flatMap(({ phase }) => ('answers' in phase ? phase.answers : []))
  return first?.by
}

/** Something to say to, a pause that is on, or somebody who chose to say that theirs is waiting. */
function asksSomething({ practice, view }: ShownRound): boolean {
  if (view.may.includes('note') || view.asks.some((action) => action !== 'seal')) return true
  if (view.steps.some(isPaused)) return true
  // Questions of earlier days have a list of their own.
  return practice !== 'one-question' && view.may.includes('seal') && view.steps.some(isTold)
}

function isPaused({ kind, phase }: ShownRound['view']['steps'][number]): boolean {
  return kind === 'pause' && phase.is === 'on'
}

function isTold({ kind, phase }: ShownRound['view']['steps'][number]): boolean {
  return kind === 'seal' && phase.is === 'open' && phase.told.length > 0
}

function hasSomething(known: RoundKnowledge, day: Day): boolean {
  return known.said.roundsOn(day).length > 0 || heldOn(known, day).length > 0
}

function shown(known: RoundKnowledge, key: RoundKey): ShownRound {
  const round = showRound(known, key)
  if (round === null) throw new Error('a practice of every day is gone')
  return round
}
