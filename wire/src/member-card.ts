/**
 * A member's public keys and those of the device that speaks for them, each device certified by
 * the member's signing key. A card is bound to one space: nobody can be followed across spaces.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import { bytes, id, record } from './fields.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import { idToBytes } from './ids.ts'
import { labelBytes } from './suite.ts'

/** Ed25519 and X25519 public keys, 32 bytes each. */
export interface PublicKeys {
  readonly sign: Bytes
  readonly seal: Bytes
}

export interface DeviceCard extends PublicKeys {
  readonly device: DeviceId
  /** By the member's signing key, over `deviceCertMessage`. */
  readonly cert: Bytes
}

export interface MemberCard extends PublicKeys {
  readonly member: MemberId
  readonly device: DeviceCard
}

export const publicKeys = { sign: bytes(32), seal: bytes(32) }

export const deviceCard = record<DeviceCard>({ device: id(), ...publicKeys, cert: bytes(64) })
export const memberCard = record<MemberCard>({ member: id(), ...publicKeys, device: deviceCard })

/** What the member's signing key certifies: this device speaks for this member in this space. */
export function deviceCertMessage(
  space: SpaceId,
  member: MemberId,
  device: PublicKeys & { readonly device: DeviceId },
): Bytes {
  return concatBytes(
    labelBytes('device'),
    idToBytes(space),
    idToBytes(member),
    idToBytes(device.device),
    device.sign,
    device.seal,
  )
}
