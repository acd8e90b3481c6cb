/**
 * Everything said in a space, shelved by round and day, so that a screen looks only at the rounds
 * it shows. Read once: what was taken in stays on its shelf, what waits to be sent is laid on top.
 */
import type { MemberId } from '@attune/wire/ids.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { readRoundKey, toRoundKey } from '../domain/round-key.ts'
import { byClock } from '../sync/clock-order.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import type { Returned } from './returned.ts'
import { returnedAs } from './returned.ts'
import type { PlainSaying, Said } from './said.ts'
import { readSaid } from './said.ts'
import type { RoundSaying } from './said-in-round.ts'

export interface SaidIndex {
  /** All that is no move of a round, in the order of the clocks. */
  readonly plain: readonly Said<PlainSaying>[]
  /** The newest name of each who has one. */
  readonly names: ReadonlyMap<MemberId, string>
  /** Of one practice; nobody has looked yet whether what was said in them says anything to this version. */
  roundsOf(practice: string): readonly RoundKey[]
  /** Rounds in which something was said. */
  roundsOn(day: Day): readonly RoundKey[]
  /** Entries of what people keep together, in the order of the clocks; nobody has read them yet. */
  memories(): readonly AcceptedEntry[]
  /** In the order of the clocks. */
  ofRound(key: RoundKey): readonly Said<RoundSaying>[]
}

/** What it needs of a log. */
interface SaidLog {
  readonly state: SpaceLog['state']
  readonly unsent: readonly { readonly entry: AcceptedEntry }[]
}

/** The log's entries grow at their end; anything else is read anew. */
export function createSaidIndex(): (log: SaidLog) => SaidIndex {
  let shelf = emptyShelf()
  let count = 0
  let last: AcceptedEntry | undefined
  let returned: Returned = new Map()
  let length = 0
  return ({ state, unsent }) => {
    const { entries, records } = state
    const isLonger = records.length !== length
    if (isLonger) returned = returnedAs(state)
    const isOther = isLonger && returned.size > 0
    length = records.length
    if (isOther || entries.length < count || entries[count - 1] !== last) {
      shelf = emptyShelf()
      count = 0
    }
    for (; count < entries.length; count++) shelve(shelf, entries[count], returned)
    last = entries.at(-1)
    const top = emptyShelf()
    for (const { entry } of unsent) shelve(top, entry, returned)
    return overlay(shelf, top, returned)
  }
}

interface Shelf {
  readonly memories: AcceptedEntry[]
  readonly plain: Said<PlainSaying>[]
  /** Read when somebody looks at the round. */
  readonly rounds: Map<RoundKey, ShelvedRound>
  readonly days: Map<Day, RoundKey[]>
  readonly practices: Map<string, RoundKey[]>
}

interface ShelvedRound {
  readonly entries: AcceptedEntry[]
  /** Of as many of them as have been read, in the order of the clocks. */
  said: readonly Said<RoundSaying>[]
  count: number
}

function emptyShelf(): Shelf {
  return { memories: [], plain: [], rounds: new Map(), days: new Map(), practices: new Map() }
}

function shelve(shelf: Shelf, entry: AcceptedEntry | undefined, returned: Returned): void {
  const { memories, plain, rounds, days, practices } = shelf
  if (entry?.content?.kind.startsWith('memory.') === true) {
    const { header } = entry
    const member = returned.get(header.member)
    return void memories.push(member ? { ...entry, header: { ...header, member } } : entry)
  }
  if (entry?.content?.kind.startsWith('round.') !== true) {
    const said = entry && readAs(entry, returned)
    return void (said && plain.push(said as Said<PlainSaying>))
  }
  const { practice, round } = entry.content.body
  if (typeof practice !== 'string' || typeof round !== 'string') return
  const key = toRoundKey(practice, round)
  const there = rounds.get(key)
  if (there !== undefined) return void there.entries.push(entry)
  const parts = readRoundKey(key)
  if (parts === null) return
  rounds.set(key, { entries: [entry], said: [], count: 0 })
  addTo(days, parts.day, key)
  addTo(practices, parts.practice, key)
}

function readAs(entry: AcceptedEntry, returned: Returned): Said | null {
  const said = readSaid(entry)
  return said && { ...said, by: returned.get(said.by) ?? said.by }
}

/** What says nothing to this version is passed over. */
function readRound(
  round: ShelvedRound | undefined,
  returned: Returned,
): readonly Said<RoundSaying>[] {
  if (round === undefined) return []
  const { entries, count } = round
  if (count === entries.length) return round.said
  const more = entries.slice(count).flatMap((entry) => readAs(entry, returned) ?? [])
  round.count = entries.length
  round.said = inOrder([...round.said, ...more.filter(isOfRound)])
  return round.said
}

function addTo<Key>(shelf: Map<Key, RoundKey[]>, at: Key, key: RoundKey): void {
  const there = shelf.get(at)
  if (there === undefined) shelf.set(at, [key])
  else there.push(key)
}

function isOfRound(said: Said): said is Said<RoundSaying> {
  return 'round' in said.what
}

function overlay(shelf: Shelf, top: Shelf, returned: Returned): SaidIndex {
  const ofRound = (key: RoundKey) => {
    const below = readRound(shelf.rounds.get(key), returned)
    const above = readRound(top.rounds.get(key), returned)
    return above.length === 0 ? below : inOrder([...below, ...above])
  }
  const plain = inOrder([...shelf.plain, ...top.plain])
  return {
    plain,
    names: new Map(
      plain.flatMap(({ by, what }) =>
        what.kind === 'person.named' ? [[by, what.name] as const] : [],
      ),
    ),
    memories: () =>
      [...shelf.memories, ...top.memories].toSorted((a, b) => byClock(a.header, b.header)),
    roundsOf: (practice) => both(shelf.practices.get(practice), top.practices.get(practice)),
    roundsOn: (day) =>
      both(shelf.days.get(day), top.days.get(day)).filter((key) => ofRound(key).length > 0),
    ofRound,
  }
}

function both(shelf: readonly RoundKey[] = [], top: readonly RoundKey[] = []): readonly RoundKey[] {
  return top.length === 0 ? shelf : [...new Set([...shelf, ...top])]
}

function inOrder<What extends Said>(said: readonly What[]): readonly What[] {
  return said.toSorted((a, b) => byClock(a.at, b.at))
}
