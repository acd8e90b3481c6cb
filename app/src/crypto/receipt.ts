/** The relay's signed word that something is on disk there (wire-format.md §7, T3). */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { AppendReceipt } from '@attune/wire/relay-frame.ts'
import { depositReceiptMessage, receiptMessage } from '@attune/wire/relay-frame.ts'
import { sha256 } from './hash.ts'
import { verify } from './signature.ts'

/** The caller compares `seq` and `hash` with the entry that it sent. */
export function isAppendReceipt(
  { seq, hash, signature }: AppendReceipt,
  space: SpaceId,
  device: DeviceId,
  relayKey: Bytes,
): boolean {
  const message = receiptMessage(idToBytes(space), idToBytes(device), seq, hash)
  return verify(relayKey, message, signature)
}

export function isDepositReceipt(
  signature: Bytes,
  space: SpaceId,
  depositBytes: Bytes,
  relayKey: Bytes,
): boolean {
  return verify(relayKey, depositReceiptMessage(idToBytes(space), sha256(depositBytes)), signature)
}
