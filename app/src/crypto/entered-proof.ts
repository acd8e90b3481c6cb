/**
 * That two devices are one (wire-format.md §8 "own.entered"): a device has other ids in each space, and says in its
 * person's own space which it is elsewhere. The device of that space signs, so that none can name another's.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { SigningDevice } from './keys.ts'
import { sign, verify } from './signature.ts'

export interface SameDevice {
  readonly own: { readonly space: SpaceId; readonly device: DeviceId }
  readonly space: SpaceId
  readonly device: DeviceId
}

/** `there`: its keys in the other space. */
export function proveEntered(own: SameDevice['own'], space: SpaceId, there: SigningDevice): Bytes {
  return sign(there.signSecret, messageOf({ own, space, device: there.device }))
}

export function isEnteredProof(same: SameDevice, signKey: Bytes, proof: Bytes): boolean {
  return verify(signKey, messageOf(same), proof)
}

function messageOf({ own, space, device }: SameDevice): Bytes {
  const ids = [own.space, own.device, space, device].map(idToBytes)
  return concatBytes(labelBytes('entered'), ...ids)
}
