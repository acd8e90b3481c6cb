/**
 * What the relay says to a device. No frame carries a time, a size used, or anything that another
 * person's device did before it was released (rules R5 and T8 of the safety brief).
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import { limits } from './limits.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'
import { labelBytes } from './suite.ts'

/** One row of a space's stream. Roster records, entries and releases share one order. */
export interface StreamItem {
  readonly cursor: number
  readonly kind: ItemKind
  readonly bytes: Bytes
}

export const itemKinds = ['roster', 'entry', 'release'] as const
export type ItemKind = (typeof itemKinds)[number]

export const refusals = [
  'bad-frame',
  'newer-version',
  'not-authenticated',
  'unknown-device',
  'wrong-signature',
  'wrong-sequence',
  'other-history',
  'conflict',
  'wrong-roster',
  'stale-epoch',
  'already-released',
  'already-deposited',
  'gone',
  'too-many',
  'too-fast',
  'space-full',
  'storage-full',
  'busy',
] as const
export type Refusal = (typeof refusals)[number]

/** What an own deposit is: nothing here depends on what anyone else has done. */
export const depositStates = ['none', 'held', 'withdrawn', 'expired', 'released'] as const
export type DepositState = (typeof depositStates)[number]

export type RelayFrame =
  | { kind: 'hello'; version: number; relay: Bytes; relayKey: Bytes; challenge: Bytes }
  | { kind: 'ok'; ref: number; value: CborValue }
  | { kind: 'error'; ref: number; refusal: Refusal }
  | { kind: 'items'; items: readonly StreamItem[] }
  /** Someone has answered one of this space's invitations: ask for its requests. */
  | { kind: 'knock' }

/** `ok` of an append: kept, on disk, up to and including `seq` (T3: signed by the relay). */
export interface AppendReceipt {
  readonly seq: number
  readonly hash: Bytes
  readonly signature: Bytes
}

export function encodeRelayFrame(frame: RelayFrame): Bytes {
  switch (frame.kind) {
    case 'hello':
      return encodeCbor(['hello', frame.version, frame.relay, frame.relayKey, frame.challenge])
    case 'ok':
      return encodeCbor(['ok', frame.ref, frame.value])
    case 'error':
      return encodeCbor(['error', frame.ref, frame.refusal])
    case 'items':
      return encodeCbor(['items', frame.items.map(itemToCbor)])
    case 'knock':
      return encodeCbor(['knock'])
  }
}

/** How many elements each frame has, its name among them. */
const lengths = new Map<unknown, number>(
  Object.entries({ hello: 5, ok: 3, error: 3, items: 2, knock: 1 }),
)

export function decodeRelayFrame(bytes: Uint8Array): RelayFrame | null {
  const list = decodeArray(bytes)
  const [kind, a, b, c, d] = list ?? []
  if (list === null || list.length !== lengths.get(kind)) return null
  switch (kind) {
    case 'hello':
      if (!isCount(a) || !isBytes(b, 16) || !isBytes(c, 32) || !isBytes(d, 32)) return null
      return { kind, version: a, relay: b, relayKey: c, challenge: d }
    case 'ok':
      return isCount(a) && b !== undefined ? { kind, ref: a, value: b } : null
    case 'error': {
      const refusal = refusals.find((one) => one === b)
      return isCount(a) && refusal ? { kind, ref: a, refusal } : null
    }
    case 'items': {
      const items = readAll(readArray(a), readItem)
      return items && items.length <= limits.followItems ? { kind, items } : null
    }
    case 'knock':
      return { kind }
    default:
      return null
  }
}

export function receiptToCbor({ seq, hash, signature }: AppendReceipt): CborValue {
  return [seq, hash, signature]
}

export function readReceipt(value: CborValue): AppendReceipt | null {
  const list = readArray(value, 3)
  if (list === null) return null
  const [seq, hash, signature] = list
  if (!isCount(seq) || !isBytes(hash, 32) || !isBytes(signature, 64)) return null
  return { seq, hash, signature }
}

export function receiptMessage(space: Bytes, device: Bytes, seq: number, hash: Bytes): Bytes {
  return concatBytes(labelBytes('receipt'), encodeCbor([space, device, seq, hash]))
}

/** Of a put-deposit: this very deposit is on disk. Says nothing of whether others are in. */
export function depositReceiptMessage(space: Bytes, depositHash: Bytes): Bytes {
  return concatBytes(labelBytes('slot-receipt'), encodeCbor([space, depositHash]))
}

function itemToCbor({ cursor, kind, bytes }: StreamItem): CborValue {
  return [cursor, itemKinds.indexOf(kind), bytes]
}

/** `ok` of stream-mark: how far the relay's stream goes, and its mark there or at the cursor asked. */
export interface StreamMarkAnswer {
  readonly last: number
  readonly mark: Bytes
}

export function readStreamMark(value: CborValue): StreamMarkAnswer | null {
  const [last, mark] = readArray(value, 2) ?? []
  return isCount(last) && isBytes(mark, 32) ? { last, mark } : null
}

function readItem(value: CborValue): StreamItem | null {
  const list = readArray(value, 3)
  if (list === null) return null
  const [cursor, kindNumber, bytes] = list
  const kind = isCount(kindNumber) ? itemKinds[kindNumber] : undefined
  return isCount(cursor) && kind && isBytes(bytes) ? { cursor, kind, bytes } : null
}
