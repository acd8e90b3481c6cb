/**
 * Who this relay is: an Ed25519 key made with its store. Devices note it, so that a replaced relay
 * is told apart from one that forgot (wire-format.md §7). It signs receipts and nothing else.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { AppendReceipt } from '@attune/wire/relay-frame.ts'
import { depositReceiptMessage, receiptMessage } from '@attune/wire/relay-frame.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { Curve } from './curve.ts'
import { createSigner, sha256 } from './suite.ts'

export interface RelayIdentity {
  readonly relay: Bytes
  readonly relayKey: Bytes
  /** "Everything of this device up to `seq` is on disk." */
  readonly appendReceipt: (
    curve: Curve,
    space: SpaceId,
    device: DeviceId,
    head: { readonly seq: number; readonly hash: Bytes },
  ) => Promise<AppendReceipt>
  /** "This very deposit is on disk." */
  readonly depositReceipt: (curve: Curve, space: SpaceId, depositHash: Bytes) => Promise<Bytes>
}

export function createIdentity(seed: Uint8Array): RelayIdentity {
  const signer = createSigner(seed)
  const relayKey = signer.publicKey
  return {
    relay: sha256(concatBytes(labelBytes('relay-id'), relayKey)).slice(0, 16),
    relayKey,
    appendReceipt: async (curve, space, device, { seq, hash }) => {
      const message = receiptMessage(idToBytes(space), idToBytes(device), seq, hash)
      return { seq, hash, signature: await curve.sign(signer, message) }
    },
    depositReceipt: (curve, space, depositHash) =>
      curve.sign(signer, depositReceiptMessage(idToBytes(space), depositHash)),
  }
}
