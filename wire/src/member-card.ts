/**
 * A member's public keys and those of the device that speaks for them, each device certified by
 * the member's signing key. A card is bound to one space: nobody can be followed across spaces.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import type { DeviceId, MemberId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { isBytes, readArray } from './read.ts'
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

export function cardToCbor(card: MemberCard): CborValue {
  return [idToBytes(card.member), card.sign, card.seal, deviceCardToCbor(card.device)]
}

export function deviceCardToCbor({ device, sign, seal, cert }: DeviceCard): CborValue {
  return [idToBytes(device), sign, seal, cert]
}

export function readCard(value: CborValue | undefined): MemberCard | null {
  const list = readArray(value, 4)
  if (list === null) return null
  const [member, sign, seal, deviceValue] = list
  const device = readDeviceCard(deviceValue)
  if (!isBytes(member, 16) || !isBytes(sign, 32) || !isBytes(seal, 32)) return null
  return device && { member: bytesToId(member), sign, seal, device }
}

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

export function readDeviceCard(value: CborValue | undefined): DeviceCard | null {
  const list = readArray(value, 4)
  if (list === null) return null
  const [device, sign, seal, cert] = list
  if (!isBytes(device, 16) || !isBytes(sign, 32) || !isBytes(seal, 32)) return null
  return isBytes(cert, 64) ? { device: bytesToId(device), sign, seal, cert } : null
}
