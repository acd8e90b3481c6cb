/**
 * What the entries of a space say, read kind by kind: names, how the space reveals, halves of the
 * short code, who told that an answer waits, responses. An entry that is not as its kind should be
 * says nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { Bond } from '../content/bond.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'
import { checkName, cleanText, isBlank } from '../domain/text.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import type { AcceptedEntry } from '../sync/space-state.ts'
import { readBond } from './records.ts'

export interface Said {
  readonly by: MemberId
  readonly epoch: number
  readonly what: Saying
}

export type Saying =
  | { kind: 'person.named'; name: string }
  /** How this space is meant, by whoever began its epoch. */
  | { kind: 'space.described'; bond: Bond; strict: boolean; startDay: Day }
  | { kind: 'code.nonce'; record: Bytes; nonce: Bytes }
  | ({ kind: 'round.told' } & RoundName)
  | ({ kind: 'round.responded'; text: string } & RoundName)

/** In the order of the entries' clocks. */
export function readSayings(entries: readonly AcceptedEntry[]): readonly Said[] {
  return entries.flatMap(({ header, content }) => {
    const what = content && readSaying(content)
    return what === null ? [] : [{ by: header.member, epoch: header.epoch, what }]
  })
}

/** The entry for a saying. `day` only where people's own days matter to each other. */
export function sayingToContent(what: Saying, day: Day | null = null): EntryContent {
  const { kind, ...body } = what
  return { kind, day, body: body as unknown as CborMap }
}

function readSaying({ kind, body }: EntryContent): Saying | null {
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
    case 'round.told': {
      const round = readRound(body)
      return round && { kind, ...round }
    }
    case 'round.responded': {
      const round = readRound(body)
      const text = typeof body['text'] === 'string' ? cleanText(body['text']) : ''
      return round && !isBlank(text) ? { kind, ...round, text } : null
    }
    default:
      return null
  }
}

function readDescription(body: CborMap): Saying | null {
  const bond = readBond(body['bond'])
  const startDay = typeof body['startDay'] === 'string' ? textToDay(body['startDay']) : null
  if (bond === null || startDay === null) return null
  return { kind: 'space.described', bond, startDay, strict: body['strict'] !== false }
}

function readRound({ practice, step, round }: CborMap): RoundName | null {
  if (typeof practice !== 'string' || typeof step !== 'string') return null
  return typeof round === 'string' ? { practice, step, round } : null
}
