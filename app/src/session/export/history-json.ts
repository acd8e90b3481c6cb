/**
 * Every entry for other programs, lossless: also kinds and fields that this version does not know.
 * Bytes are `{"$bytes": "<base64url>"}`; a key that begins with `$` of its own gets a second one.
 */
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import { isCborMap } from '../../crypto/cbor-map.ts'
import type { AcceptedEntry } from '../../sync/space-state.ts'
import type { SpaceCopy } from './space-copy.ts'

export function spaceToJson(space: SpaceId, copy: SpaceCopy): string {
  const { record, names, log, revealed, sealed, drafts, own } = copy
  const person = (id: MemberId) => ({ id, name: names.get(id) ?? '' })
  return listsToJson(
    { format: 1, space, bond: record.bond, me: person(own.member.member) },
    {
      people: (log.state.roster?.members ?? []).map(({ member }) => person(member)),
      entries: log.entries().map((entry) => {
        return { by: person(entry.header.member), ...entryToJson(entry) }
      }),
      opened: revealed.map(({ practice, step, round, answers }) => ({
        ...{ practice, step, round },
        answers: [...answers].map(([id, answer]) => ({ by: person(id), answer: toJson(answer) })),
      })),
      // The deposit itself is in `restore.json`.
      mine: sealed.map(({ practice, step, round, day, answer, phase }) => {
        return { practice, step, round, day, answer, phase }
      }),
      drafts: [...drafts].map(([round, answers]) => ({ round, answers })),
    },
  )
}

/** Of the own space: whose the entries are goes without saying. */
export function ownToJson(entries: readonly AcceptedEntry[]): string {
  return listsToJson({ format: 1 }, { entries: entries.map(entryToJson) })
}

function entryToJson({ header: { device, seq, lamport }, content }: AcceptedEntry) {
  const place = { device, seq, lamport }
  // What this device has no key for stays what it is: sealed.
  if (content === null) return { ...place, sealed: true }
  const { day, kind, body } = content
  return { ...place, day, kind, body: toJson(body) }
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
