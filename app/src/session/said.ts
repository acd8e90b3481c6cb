/**
 * What the entries of a space say, read kind by kind: names, how the space reveals, halves of the
 * short code, and the moves of rounds. An entry that is not as its kind should be says nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { Bond } from '../content/bond.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'
import { checkName } from '../domain/text.ts'
import type { ClockPlace } from '../sync/clock-order.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import { readBond } from './records.ts'
import type { MemorySaying } from './said-memory.ts'
import type { RoundSaying } from './said-in-round.ts'
import { readRoundSaying } from './said-in-round.ts'

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
  const what = content && (readPlainSaying(content) ?? readRoundSaying(content))
  if (what === null) return null
  const { member: by, epoch, lamport, device, seq } = header
  return { by, epoch, day: content?.day ?? null, what, at: { lamport, device, seq } }
}

/** The entry for a saying. `day` only where people's own days matter to each other. */
export function sayingToContent(what: Saying, day: Day | null = null): EntryContent {
  const { kind, ...body } = what
  return { kind, day, body: body as unknown as CborMap }
}

function readPlainSaying({ kind, body }: EntryContent): PlainSaying | null {
  switch (kind) {
    case 'person.named': {
      const name = typeof body['name'] === 'string' ? checkName(body['name']) : null
      return name?.ok === true ? { kind, name: name.value } : null
    }
    case 'space.described':
      return readDescription(body)
    case 'code.nonce': {
      const { record, nonce } = body
      return isBytes(record, 32) && isBytes(nonce, 32) ? { kind, record, nonce } : null
    }
    case 'roster.proposed': {
      const { record } = body
      const name = typeof body['name'] === 'string' ? checkName(body['name']) : null
      return isBytes(record) && name?.ok === true ? { kind, record, name: name.value } : null
    }
    case 'roster.agreed': {
      const { record, signature } = body
      return isBytes(record, 32) && isBytes(signature, 64) ? { kind, record, signature } : null
    }
    case 'yes.agreed':
      return typeof body['deck'] === 'string' ? { kind, deck: body['deck'] } : null
    default:
      return null
  }
}

function readDescription(body: CborMap): PlainSaying | null {
  const bond = readBond(body['bond'])
  const startDay = typeof body['startDay'] === 'string' ? textToDay(body['startDay']) : null
  if (bond === null || startDay === null) return null
  return { kind: 'space.described', bond, startDay, strict: body['strict'] !== false }
}
