/** What Today takes from rounds of these days: what was answered, when people meet, when they like to check in. */
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { Day } from '../domain/calendar-day.ts'
import { addDays, localDay } from '../domain/calendar-day.ts'
import { canMeet, meetingsIn } from '../domain/meetings.ts'
import type { Moment } from '../domain/moment.ts'
import { byClock } from '../sync/clock-order.ts'
import { lasting } from './past-rounds.ts'
import { hasUnread, isWord } from './read-so-far.ts'
import { openAnswers } from './round-answers.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { behindSafety, nameOf, newestFirst, showRound } from './rounds.ts'
import type { Said } from './said.ts'
import type { RoundSaying } from './said-in-round.ts'
import type { Answered, Meeting, PastRound, SpaceView } from './views.ts'

/**
 * Rounds in which somebody else had the last word, yesterday or today, and that ask for nothing: what
 * was said back would be found by nobody. Only what all can read; that something is sealed is no word. What
 * this person has read on this device is not listed any more.
 */
export function listAnswered(known: RoundKnowledge, { waiting }: SpaceView): readonly Answered[] {
  const { said, today, me } = known
  const days = [1, 0, -1].map((by) => addDays(today, by))
  const rounds = [...new Set(days.flatMap((day) => said.roundsOn(day)))].filter(
    (key) =>
      hasUnread(known, key) && !known.left.has(key) && waiting.every((one) => one.key !== key),
  )
  return newestFirst(rounds.flatMap((key) => nameOf(key) ?? [])).flatMap((round) => {
    const words = standing(said.ofRound(round.key))
    const [begun, last] = [words[0], words.at(-1)]
    if (!begun || !last || last.by === me || !isListed(round, today)) return []
    return [{ ...round, by: last.by, isTheirs: begun.by === last.by && !words.some(isBy(me)) }]
  })
}

/** What stands on Today by itself, day by day, is not said twice. */
function isListed({ practice, day }: PastRound, today: Day): boolean {
  const cadence = (practices as readonly Practice[]).find(({ id }) => id === practice)?.cadence
  return lasting.includes(practice) && (cadence !== 'daily' || day !== today)
}

/** Words that were taken back are nothing to come for. */
function standing(said: readonly Said<RoundSaying>[]): readonly Said<RoundSaying>[] {
  const isGone = (one: Said<RoundSaying>) =>
    said.some(
      ({ by, what }) =>
        what.kind === 'round.changed' &&
        what.answer === null &&
        by === one.by &&
        what.step === one.what.step,
    )
  return said.filter((one) => isWord(one.what) && !isGone(one))
}

function isBy(member: string) {
  return ({ by }: { readonly by: string }) => by === member
}

/** At a time of today, the earliest first. Of a talk behind the safety gate its name and its time, and no word. */
export function listMeetings(known: RoundKnowledge): readonly Meeting[] {
  const behind = behindSafety(known)
  const isToday = (at: Moment) => localDay(new Date(at)) === known.today
  const meetings = meeting.flatMap((practice) =>
    known.said.roundsOf(practice.id).flatMap((key) => {
      const round = known.left.has(key) ? null : nameOf(key)
      const view = round && showRound(behind, key)?.view
      return round && view ? meetingsIn(practice, view).map((at) => ({ ...round, at })) : []
    }),
  )
  return meetings.filter(({ at }) => isToday(at)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

const meeting = (practices as readonly Practice[]).filter(canMeet)

/** When these people like to check in, as it was last put, by whomever; what was taken back gives way. At most one. */
export function listTimes(known: RoundKnowledge): readonly string[] {
  const { said } = known
  const times = said.roundsOf('our-time').flatMap((key) => {
    const round = showRound(known, key)
    return (round === null ? [] : openAnswers(round)).flatMap(({ by, answer }) => {
      const last = said.ofRound(key).findLast((one) => one.by === by)
      return last && answer?.['when'] ? [{ at: last.at, when: answer['when'] }] : []
    })
  })
  const newest = times.toSorted((a, b) => byClock(a.at, b.at)).at(-1)
  return newest === undefined ? [] : [newest.when]
}
