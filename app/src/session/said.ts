/**
 * What the entries of a space say, read kind by kind: names, how the space reveals, halves of the
 * short code, and the moves of rounds. An entry that is not as its kind should be says nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { Bond } from '../content/bond.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { checkName } from '../domain/text.ts'
import type { ClockPlace } from '../sync/clock-order.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import type { Reader, Readers, ReadersOf } from './read-fields.ts'
import { readBytes, readDay, readFields, readText } from './read-fields.ts'
import { readBond } from './records.ts'
import type { MemorySaying } from './said-memory.ts'
import type { RoundSaying } from './said-in-round.ts'
import { roundReaders } from './said-in-round.ts'

export interface Said<What extends Saying = Saying> {
  readonly by: MemberId
  readonly epoch: number
  /** The author's own day, where it matters. */
  readonly day: Day | null
  readonly what: What
  /** Where it stands among everything said. */
  readonly at: ClockPlace
}

/** Memories are read where they are shown: `said-memory.ts`. */
export type Saying = PlainSaying | RoundSaying | MemorySaying

export type PlainSaying =
  | { kind: 'person.named'; name: string }
  /** How this space is meant, by whoever began its epoch. */
  | { kind: 'space.described'; bond: Bond; strict: boolean; startDay: Day }
  | { kind: 'code.nonce'; record: Bytes; nonce: Bytes }
  /** A record that lets somebody in, to be signed by everyone. `name`: what they call themselves. */
  | { kind: 'roster.proposed'; record: Bytes; name: string }
  /** One more signature under a proposed record, by the device that says so. */
  | { kind: 'roster.agreed'; record: Bytes; signature: Bytes }
  /** Would like to begin a deck of private yes. */
  | { kind: 'yes.agreed'; deck: string }

/** Null for what says nothing to this version. */
export function readSaid({ header, content }: AcceptedEntry): Said | null {
  const what = content && readSaying(content)
  if (!what) return null
  const { member: by, epoch, lamport, device, seq } = header
  return { by, epoch, day: content?.day ?? null, what, at: { lamport, device, seq } }
}

/** The entry for a saying. `day` only where people's own days matter to each other. */
export function sayingToContent(what: Saying, day: Day | null = null): EntryContent {
  const { kind, ...body } = what
  return { kind, day, body: body as unknown as CborMap }
}

function readSaying({ kind, body }: EntryContent): Saying | null {
  const read = kinds.get(kind)?.(body)
  return read ? ({ kind, ...read } as Saying) : null
}

const name: Reader<string> = (value) => {
  const checked = typeof value === 'string' ? checkName(value) : null
  return checked?.ok === true ? checked.value : undefined
}

const plain: ReadersOf<PlainSaying> = {
  'person.named': { name },
  'space.described': {
    bond: readBond,
    startDay: readDay,
    strict: (value) => value !== false,
  },
  'code.nonce': { record: readBytes(32), nonce: readBytes(32) },
  'roster.proposed': { record: readBytes(), name },
  'roster.agreed': { record: readBytes(32), signature: readBytes(64) },
  'yes.agreed': { deck: readText },
}

const kinds = new Map(
  Object.entries<Readers<object>>({ ...plain, ...roundReaders }).map(([kind, fields]) => {
    return [kind, readFields(fields)]
  }),
)
