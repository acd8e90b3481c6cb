/**
 * Every entry for other programs, lossless: also kinds and fields that this version does not know.
 * Bytes are `{"$bytes": "<base64url>"}`; a key that begins with `$` of its own gets a second one.
 */
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { CborMap } from '../../crypto/cbor-map.ts'
import { isCborMap } from '../../crypto/cbor-map.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { SpaceCopy } from './space-copy.ts'

export interface HistoryEntry {
  readonly by: { readonly id: string; readonly name: string }
  readonly day: Day | null
  readonly kind: string
  readonly body: CborMap
}

export function spaceToJson(space: SpaceId, copy: SpaceCopy): string {
  const { record, names, log, revealed, sealed, drafts, own } = copy
  const person = (id: MemberId) => ({ id, name: names.get(id) ?? '' })
  return listsToJson(
    { format: 1, space, bond: record.bond, me: person(own.member.member) },
    {
      people: (log.state.roster?.members ?? []).map(({ member }) => person(member)),
      entries: log.entries().map(({ header: { member, device, seq, lamport }, content }) => ({
        ...{ by: person(member), device, seq, lamport },
        // What this device has no key for stays what it is: sealed.
        ...(content === null ? { sealed: true } : contentToJson(content)),
      })),
      opened: revealed.map(({ practice, step, round, answers }) => ({
        ...{ practice, step, round },
        answers: [...answers].map(([id, answer]) => ({ by: person(id), answer: toJson(answer) })),
      })),
      // The deposit itself is in `restore.json`.
      mine: sealed.map(({ deposit: _, ...one }) => one),
      drafts: [...drafts].map(([round, text]) => ({ round, text })),
    },
  )
}

export function entriesToJson(entries: readonly HistoryEntry[]): string {
  return listsToJson(
    { format: 1 },
    { entries: entries.map(({ by, ...content }) => ({ by, ...contentToJson(content) })) },
  )
}

function contentToJson({ day, kind, body }: Omit<HistoryEntry, 'by'>) {
  return { day, kind, body: toJson(body) }
}

function toJson(value: CborValue): unknown {
  if (value instanceof Uint8Array) return { $bytes: bytesToBase64url(value) }
  if (Array.isArray(value)) return (value as readonly CborValue[]).map(toJson)
  if (!isCborMap(value)) return value
  const fields = Object.entries(value).map(([key, item]) => [
    key.replace(/^\$/, '$$$$'),
    toJson(item),
  ])
  return Object.fromEntries(fields) as unknown
}

/** One item a line: to be looked through by eye, and compared by tools that compare lines. */
function listsToJson(head: object, lists: Readonly<Record<string, readonly unknown[]>>): string {
  const fields = Object.entries(head).map(([key, value]) => [key, JSON.stringify(value)])
  const items = Object.entries(lists).map(([key, list]) => {
    const lines = list.map((item) => JSON.stringify(item))
    return [key, lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`]
  })
  const all = [...fields, ...items].map(([key, value]) => `${JSON.stringify(key)}: ${value ?? ''}`)
  return `{\n${all.join(',\n')}\n}\n`
}
