/** What can be read again: made only when somebody looks, because a shared life grows long. */
import { cards } from '../content/lists/cards.ts'
import type { Answer, Practice, Step } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { Day } from '../domain/calendar-day.ts'
import { addDays, localDay } from '../domain/calendar-day.ts'
import { isPlanned } from '../domain/is-planned.ts'
import { canMeet, meetingsIn } from '../domain/meetings.ts'
import type { Moment } from '../domain/moment.ts'
import type { OwnShare } from '../domain/own-share.ts'
import { ownShare } from '../domain/own-share.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import { byClock } from '../sync/clock-order.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { factsOf, heldOn, heldRounds } from './round-knowledge.ts'
import type { People } from './people.ts'
import { personIn } from './people.ts'
import { hasUnread, isWord } from './read-so-far.ts'
import { behindSafety, nameOf, newestFirst, showRound } from './rounds.ts'
import type { Said } from './said.ts'
import type { RoundSaying } from './said-in-round.ts'
import type {
  Answered,
  AwayCard,
  JarNote,
  Meeting,
  OwnCard,
  PastRound,
  Plan,
  ShownRound,
  SmallWin,
  SpaceView,
} from './views.ts'

/** What was said for one day, or only carries something else, is not listed. */
const lasting = (practices as readonly Practice[])
  .filter(({ id, cadence }) => cadence !== 'mine' && id !== 'our-time')
  .map(({ id }) => id)

/** By the names under which the interface asks for them. */
export const roundLists = {
  past: listPast,
  answered: listAnswered,
  jar: listJar,
  wins: listWins,
  plans: listPlans,
  mirror: mirrorOf,
  drawn: listDrawn,
  away: listAway,
  meetings: listMeetings,
  times: listTimes,
  ownCards: listOwnCards,
}

export function listPast(known: RoundKnowledge): readonly PastRound[] {
  return newestFirst(roundsOf(known, lasting).flatMap((key) => nameOf(key) ?? []))
}

/**
 * Rounds of these practices with something in them to read: that something waits is not enough. Into those
 * that were opened nobody looks for that: they are most of a long history.
 */
function roundsOf(known: RoundKnowledge, ids: readonly string[]): readonly RoundKey[] {
  const held = heldRounds(known)
  const isOurs = (key: RoundKey) => ids.includes(key.slice(0, key.indexOf('/')))
  const said = ids
    .flatMap((practice) => known.said.roundsOf(practice))
    .filter((key) => !held.has(key))
    .filter((key) => known.said.ofRound(key).some(({ what }) => what.kind !== 'round.told'))
  return [...[...held].filter(isOurs), ...said]
}

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

export function listJar(known: RoundKnowledge, people: People): readonly JarNote[] {
  return answersOf(known, ['thank-you', 'thanks-together']).map(
    ({ round, by, answer, isChanged }) => ({
      key: round.key,
      by: personIn(people, by),
      day: round.day,
      did: answer['did'] ?? '',
      meant: answer['meant'] ?? '',
      isChanged,
    }),
  )
}

export function listWins(known: RoundKnowledge, people: People): readonly SmallWin[] {
  return answersOf(known, ['small-win']).map(({ round, by, answer, isChanged }) => ({
    key: round.key,
    by: personIn(people, by),
    day: round.day,
    text: answer['text'] ?? '',
    isChanged,
  }))
}

/** Of those that are done too: what somebody liked is worth remembering. */
export function listPlans(known: RoundKnowledge): readonly Plan[] {
  const plans = [...known.drafts].flatMap(([key, drafts]) => {
    const practice = planned.find(({ id }) => id === nameOf(key)?.practice)
    const [first, after] = practice?.steps ?? []
    const plan = first && drafts[first.id]
    if (!practice || !plan) return []
    const isDone = after ? after.id in drafts : isAtRest(first, plan)
    return [{ key, practice: practice.id as PracticeId, plan, isDone }]
  })
  const when = ({ plan }: Plan) => plan['day'] ?? '9'
  return plans.toSorted((a, b) => (when(a) < when(b) ? -1 : 1))
}

const planned = (practices as readonly Practice[]).filter(isPlanned)

/** Something was chosen in it that leads nowhere. */
function isAtRest(step: Step, plan: Answer): boolean {
  const fields = 'fields' in step ? step.fields : []
  return fields.some((field) => {
    const chosen = plan[field.id]
    return field.kind === 'choice' && field.leads && chosen && !(chosen in field.leads)
  })
}

/** The last seven days. At most one. */
export function mirrorOf(known: RoundKnowledge): readonly OwnShare[] {
  const days = Array.from({ length: 7 }, (_, at) => addDays(known.today, -at))
  const keys = new Set(days.flatMap((day) => [...known.said.roundsOn(day), ...heldOn(known, day)]))
  const share = ownShare(
    known.me,
    [...keys].map((key) => factsOf(known, key)),
  )
  return share === null ? [] : [share]
}

/**
 * Cards that lay on the table already, of ours by name and of their own by what they say; and those that
 * this person put away before anybody saw them: each has a round of its name.
 */
export function listDrawn(known: RoundKnowledge): readonly string[] {
  const onTable = drawing
    .flatMap((practice) => known.said.roundsOf(practice))
    .flatMap((key) =>
      factsOf(known, key).flatMap((fact) => {
        if (fact.kind !== 'written' || fact.step !== 'drawn') return []
        return [fact.answer['card'], fact.answer['own-card']].filter((one) => one !== undefined)
      }),
    )
  const away = listAway(known).flatMap(({ card }) => ('id' in card ? card.id : []))
  return [...new Set([...onTable, ...away])]
}

/** Cards that this person put away, whom nothing keeps from looking at them again. */
export function listAway(known: RoundKnowledge): readonly AwayCard[] {
  const ours = [...known.left].flatMap((key) => {
    const name = readRoundKey(key)
    if (!name || !drawing.includes(name.practice)) return []
    const drawn = cards.find(({ id }) => name.round === `${name.day}/${id}`)
    // Whoever left a card that lay on the table has not put it away.
    return drawn && known.said.ofRound(key).length === 0 ? { key, card: { id: drawn.id } } : []
  })
  const own = answersOf(known, ['our-card']).flatMap(({ round: { key }, answer }) =>
    known.left.has(key) ? { key, card: { key, text: answer['own-card'] ?? '' } } : [],
  )
  return [...ours, ...own]
}

const drawing: readonly string[] = ['a-card', 'a-mending-card'] satisfies PracticeId[]

/** What these people have put into a deck of their own, newest first, but for what this person put away. */
export function listOwnCards(known: RoundKnowledge, people: People): readonly OwnCard[] {
  return answersOf(known, ['our-card'])
    .filter(({ round }) => !known.left.has(round.key))
    .map(({ round, by, answer }) => ({
      ...{ key: round.key, day: round.day, by: personIn(people, by) },
      text: answer['own-card'] ?? '',
    }))
}

/** Every answer that all can read in rounds of these practices, newest first. */
function answersOf(known: RoundKnowledge, ids: readonly PastRound['practice'][]) {
  const rounds = roundsOf(known, ids).flatMap((key) => showRound(known, key) ?? [])
  return newestFirst(rounds).flatMap((round) =>
    openAnswers(round).flatMap(({ by, answer, mark }) =>
      answer === null ? [] : [{ round, by, answer, isChanged: mark === 'changed' }],
    ),
  )
}

function openAnswers({ view }: ShownRound) {
  const [step] = view.steps
  if (step === undefined || !('answers' in step.phase)) return []
  return step.phase.answers
}
