/**
 * What is inside an entry of the log: a kind, the author's calendar day and a body. Nothing finer
 * than a day, ever (T8). A kind that this version does not know is kept and passed over.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { DeviceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { isBytes, isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'

declare const audience: unique symbol
/** Who can read a log: everyone of a space, or its one person alone. */
export type Audience = 'shared' | 'own'

/** Made for one audience: content of the own space does not fit into a shared log, nor the other way. */
export interface EntryContent<Whose extends Audience = 'shared'> {
  readonly [audience]?: Whose
  readonly kind: string
  readonly day: Day | null
  readonly body: CborMap
}

/** The last entry that the author had accepted of another device (T3: forks show here). */
export interface SeenHead {
  readonly device: DeviceId
  readonly seq: number
  /** First 16 bytes of that entry's hash. */
  readonly hash: Bytes
}

export function contentToCbor(content: EntryContent<Audience>, seen: readonly SeenHead[]): CborMap {
  const { kind, day, body } = content
  const heads = seen.map((head) => [idToBytes(head.device), head.seq, head.hash])
  return { kind, body, seen: heads, ...(day === null ? {} : { day }) }
}

export function readContent(
  value: CborMap,
): { readonly content: EntryContent; readonly seen: readonly SeenHead[] } | null {
  const { kind, body, day } = value
  const seen = readAll(readArray(value['seen']), readSeen)
  if (typeof kind !== 'string' || !isCborMap(body) || seen === null) return null
  const written = typeof day === 'string' ? textToDay(day) : null
  return { content: { kind, day: written, body }, seen }
}

function readSeen(value: CborValue): SeenHead | null {
  const list = readArray(value, 3)
  if (list === null) return null
  const [device, seq, hash] = list
  if (!isBytes(device, 16) || !isCount(seq) || !isBytes(hash, 16)) return null
  return { device: bytesToId(device), seq, hash }
}
