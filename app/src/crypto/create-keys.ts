/**
 * Making the private keys of a member and a device, and the card that shows their public halves
 * (wire-format.md §2).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { DeviceCard, MemberCard } from '@attune/wire/member-card.ts'
import { deviceCertMessage } from '@attune/wire/member-card.ts'
import { sealPublicKey } from './hpke.ts'
import type { DeviceKeys, KeyPairs, MemberKeys, OwnKeys } from './keys.ts'
import type { Random } from './random.ts'
import type { SealSecret, SignSecret } from './secret.ts'
import { createSecret } from './secret.ts'
import { sign, signPublicKey } from './signature.ts'

export function createOwnKeys(random: Random): OwnKeys {
  return { member: createMemberKeys(random), device: createDeviceKeys(random) }
}

export function createMemberKeys(random: Random): MemberKeys {
  return { member: bytesToId<MemberId>(random(16)), ...createKeyPairs(random), former: [] }
}

export function createDeviceKeys(random: Random): DeviceKeys {
  return { device: bytesToId<DeviceId>(random(16)), ...createKeyPairs(random) }
}

/** The card binds the device to the member in this space, by the member's signature. */
export function createMemberCard(space: SpaceId, own: OwnKeys): MemberCard {
  const { member, sign: signKey, seal } = own.member
  return { member, sign: signKey, seal, device: createDeviceCard(space, own) }
}

export function createDeviceCard(space: SpaceId, { member, device }: OwnKeys): DeviceCard {
  const { device: id, sign: signKey, seal } = device
  return { device: id, sign: signKey, seal, cert: certify(space, member, device) }
}

/** The member's signature under what a device is in this space. */
export function certify(
  space: SpaceId,
  { member, signSecret }: Pick<MemberKeys, 'member' | 'signSecret'>,
  device: Pick<DeviceCard, 'device' | 'sign' | 'seal'>,
): Bytes {
  return sign(signSecret, deviceCertMessage(space, member, device))
}

export function createKeyPairs(random: Random): KeyPairs {
  return keyPairsOf(random(32), random(32))
}

export function keyPairsOf(signBytes: Bytes, sealBytes: Bytes): KeyPairs {
  const signSecret: SignSecret = createSecret(signBytes)
  const sealSecret: SealSecret = createSecret(sealBytes)
  return {
    sign: signPublicKey(signSecret),
    seal: sealPublicKey(sealSecret),
    signSecret,
    sealSecret,
  }
}
