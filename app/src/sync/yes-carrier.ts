/**
 * Carries private yes to the relay, a week at a time (wire-format.md §9). What it asks, how often, in
 * which order and how long each message is depends on this person's coming and going alone, never on
 * what is marked or whether anybody looked. Taking back is the one exception, and shows in no size.
 */
import { isCount } from '@attune/wire/read.ts'
import { isRenewalDue } from '@attune/wire/roster.ts'
import { readPlaces } from '@attune/wire/yes.ts'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import { createMatchKey, createVector, deckIdOf, placesOf } from '../crypto/private-yes.ts'
import type { Random } from '../crypto/random.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Answer, Question } from './relay-link.ts'
import type { SpaceState } from './space-state.ts'
import type { YesBox } from './yes-box.ts'
import type { YesRecord, YesWeek } from './yes-record.ts'

/** One conversation with the relay: from coming in until the connection ends. */
export interface YesTalk {
  /** What was done in it already. */
  readonly asked: Set<string>
  state(): SpaceState
  ask(question: Question): Promise<Answer>
}

export interface YesCarrier extends YesTalk {
  readonly box: YesBox
  readonly random: Random
  readonly today: Day
}

/** A deck that both take part in. */
export interface CarriedDeck {
  readonly name: string
  readonly items: readonly string[]
  readonly since: number
}

export async function carryYes(carrier: YesCarrier, deck: CarriedDeck): Promise<void> {
  const { roster, epochKeys } = carrier.state()
  const epochKey = epochKeys.get(roster?.epoch ?? 0)
  if (roster?.members.length !== 2 || isRenewalDue(roster) || epochKey === undefined) return
  if (isFirst(carrier, `yes on ${carrier.today}: ${deck.name}`)) {
    await look(carrier, deck, roster.epoch, epochKey)
  }
  const { week } = carrier.box.record(deck.name, deck.since)
  // Of an epoch that is over nothing can match any more.
  if (week?.epoch !== roster.epoch || week.vector === null) return
  // Where it was sent in this conversation, it stands; another one means that something was taken back.
  if (!isFirst(carrier, `yes ${bytesToBase64url(week.vector.slice(0, 32))}`)) return
  const id = deckIdOf(epochKey, deck.name)
  await carrier.ask({ kind: 'put-yes', deck: id, tick: week.tick, vector: week.vector })
}

/** Which week it is, what came of the last one, and this week's vector where there is none. */
async function look(
  carrier: YesCarrier,
  deck: CarriedDeck,
  epoch: number,
  epochKey: EpochKey,
): Promise<void> {
  const { box, today } = carrier
  const answer = await carrier.ask({ kind: 'yes-week' })
  if (!answer.ok || !isCount(answer.value)) return
  const tick = answer.value
  const record = box.record(deck.name, deck.since)
  // A week that was is never made anew: beside the vector it had, a second one would tell too much.
  if (record.week?.epoch === epoch && record.week.tick > tick) return
  const over = lastOver(record, tick)
  const matched = over === null ? [] : await askWhatMatched(carrier, deck, over)
  // Not known now: the week begins here when it is.
  if (matched === null) return
  const kept = await box.update(deck.name, deck.since, (before) =>
    turned(carrier, deck, before, { tick, epoch, epochKey }, matched),
  )
  if (kept.ok) box.matches.set(deck.name, { items: matched, heardOn: today })
}

function lastOver({ week, before }: YesRecord, tick: number): YesWeek | null {
  return [week, before].find((one) => one !== null && one.tick < tick) ?? null
}

/** In the order of their places, which tells nothing. Null when the relay did not say. */
async function askWhatMatched(
  carrier: YesCarrier,
  deck: CarriedDeck,
  { tick, epoch, yes }: YesWeek,
): Promise<readonly number[] | null> {
  const epochKey = carrier.state().epochKeys.get(epoch)
  if (epochKey === undefined) return []
  const id = deckIdOf(epochKey, deck.name)
  const answer = await carrier.ask({ kind: 'yes-result', deck: id, tick })
  const equal = answer.ok ? readPlaces(answer.value) : null
  if (equal === null) return null
  const places = placesOf(createMatchKey(epochKey, id, tick))
  // The relay's word opens nothing that this person has not said yes to.
  return equal.flatMap((place) => yes.filter((item) => places[item] === place))
}

/** Null where another tab was first, or nothing has to change. */
function turned(
  carrier: YesCarrier,
  deck: CarriedDeck,
  before: YesRecord,
  now: ThisWeek,
  matched: readonly number[],
): YesRecord | null {
  const { week } = before
  const isNewWeek = week?.tick !== now.tick
  if (!isNewWeek && week.epoch === now.epoch) return null
  // What both have found out need not be asked again.
  const marks = isNewWeek ? before.marks.filter((item) => !matched.includes(item)) : before.marks
  const over = lastOver(before, now.tick)
  return {
    ...before,
    marks,
    week: makeWeek(carrier, deck, now, marks),
    before: over && { ...over, vector: null },
  }
}

interface ThisWeek extends Pick<YesWeek, 'tick' | 'epoch'> {
  readonly epochKey: EpochKey
}

function makeWeek(
  { random }: YesCarrier,
  { name, items }: CarriedDeck,
  { tick, epoch, epochKey }: ThisWeek,
  yes: readonly number[],
): YesWeek {
  const key = createMatchKey(epochKey, deckIdOf(epochKey, name), tick)
  return { tick, epoch, yes, vector: createVector(key, items, yes, random) }
}

function isFirst({ asked }: YesTalk, what: string): boolean {
  if (asked.has(what)) return false
  asked.add(what)
  return true
}
