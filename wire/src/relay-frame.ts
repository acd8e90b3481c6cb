/**
 * What the relay says to a device. No frame carries a time, a size used, or anything that another
 * person's device did before it was released (threat-model.md T8).
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import { bytes, count, coded, list, numbered, oneOf, plain, record, variants } from './fields.ts'
import { limits } from './limits.ts'
import type { StreamItem } from './stream-item.ts'
import { itemKinds } from './stream-item.ts'
import { labelBytes } from './suite.ts'

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

const streamItems = list(
  record<StreamItem>({ cursor: count, kind: numbered(itemKinds), bytes: bytes() }),
  limits.followItems,
)

/** `ok` of read-items. */
export function itemsToCbor(items: readonly StreamItem[]): CborValue {
  return streamItems.write(items)
}

export function readItems(value: CborValue): readonly StreamItem[] | null {
  return streamItems.read(value) ?? null
}

export const [encodeRelayFrame, decodeRelayFrame] = coded(
  variants<RelayFrame>({
    hello: { version: count, relay: bytes(16), relayKey: bytes(32), challenge: bytes(32) },
    ok: { ref: count, value: plain((value) => value !== undefined) },
    error: { ref: count, refusal: oneOf(refusals) },
    items: { items: streamItems },
    knock: {},
  }),
)

const receipt = record<AppendReceipt>({ seq: count, hash: bytes(32), signature: bytes(64) })

export function receiptToCbor(value: AppendReceipt): CborValue {
  return receipt.write(value)
}

export function readReceipt(value: CborValue): AppendReceipt | null {
  return receipt.read(value) ?? null
}

export function receiptMessage(space: Bytes, device: Bytes, seq: number, hash: Bytes): Bytes {
  return concatBytes(labelBytes('receipt'), encodeCbor([space, device, seq, hash]))
}

/** Of a put-deposit: this very deposit is on disk. Says nothing of whether others are in. */
export function depositReceiptMessage(space: Bytes, depositHash: Bytes): Bytes {
  return concatBytes(labelBytes('slot-receipt'), encodeCbor([space, depositHash]))
}

/** `ok` of stream-mark: how far the relay's stream goes, and its mark there or at the cursor asked. */
export interface StreamMarkAnswer {
  readonly last: number
  readonly mark: Bytes
}

const streamMark = record<StreamMarkAnswer>({ last: count, mark: bytes(32) })

export function readStreamMark(value: CborValue): StreamMarkAnswer | null {
  return streamMark.read(value) ?? null
}
