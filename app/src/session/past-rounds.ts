/** What can be read again: made only when somebody looks, because a shared life grows long. */
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import { addDays } from '../domain/calendar-day.ts'
import type { OwnShare } from '../domain/own-share.ts'
import { ownShare } from '../domain/own-share.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey } from '../domain/round-key.ts'
import type { RoundKnowledge } from './round-knowledge.ts'
import { factsOf, heldOn, heldRounds } from './round-knowledge.ts'
import type { People } from './people.ts'
import { personIn } from './people.ts'
import { nameOf, newestFirst, showRound } from './rounds.ts'
import type { JarNote, OwnCard, PastRound, Plan, ShownRound, SmallWin } from './views.ts'

/** What was said for one day, or only carries something else, is not listed. */
const lasting = (practices as readonly Practice[])
  .filter(({ id, cadence }) => cadence !== 'mine' && id !== 'our-time')
  .map(({ id }) => id)

export function listPast(known: RoundKnowledge): readonly PastRound[] {
  return newestFirst(roundsOf(known, lasting).flatMap((key) => nameOf(key) ?? []))
}

/** Rounds of these practices with something in them to read: that something waits is not enough. */
function roundsOf(known: RoundKnowledge, ids: readonly string[]): readonly RoundKey[] {
  const held = heldRounds(known)
  const isOurs = (key: RoundKey) => ids.includes(key.slice(0, key.indexOf('/')))
  const said = ids
    .flatMap((practice) => known.said.roundsOf(practice))
    .filter((key) => known.said.ofRound(key).some(({ what }) => what.kind !== 'round.told'))
  return [...new Set([...[...held].filter(isOurs), ...said])]
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
  const plans = [...known.drafts].flatMap(([key, { plan, after }]) => {
    if (nameOf(key)?.practice !== 'surprise' || plan === undefined) return []
    return [{ key, plan, isDone: after !== undefined }]
  })
  const when = ({ plan }: Plan) => plan['day'] ?? '9'
  return plans.toSorted((a, b) => (when(a) < when(b) ? -1 : 1))
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
  const cards = drawing
    .flatMap((practice) => known.said.roundsOf(practice))
    .flatMap((key) =>
      factsOf(known, key).flatMap((fact) => {
        if (fact.kind !== 'written' || fact.step !== 'drawn') return []
        return [fact.answer['card'], fact.answer['own-card']].filter((one) => one !== undefined)
      }),
    )
  const away = [...known.left].flatMap((key) => {
    const name = readRoundKey(key)
    return name && drawing.includes(name.practice) ? name.round.slice(name.day.length + 1) : []
  })
  return [...new Set([...cards, ...away])]
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
