/**
 * Making the private keys of a member and a device, and the card that shows their public halves
 * (wire-format.md §2).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
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
  return { member: bytesToId<MemberId>(random(16)), ...createKeyPairs(random) }
}

export function createDeviceKeys(random: Random): DeviceKeys {
  return { device: bytesToId<DeviceId>(random(16)), ...createKeyPairs(random) }
}

/** The card binds the device to the member in this space, by the member's signature. */
export function createMemberCard(space: SpaceId, { member, device }: OwnKeys): MemberCard {
  const message = deviceCertMessage(space, member.member, device)
  return {
    member: member.member,
    sign: member.sign,
    seal: member.seal,
    device: {
      device: device.device,
      sign: device.sign,
      seal: device.seal,
      cert: sign(member.signSecret, message),
    },
  }
}

function createKeyPairs(random: Random): KeyPairs {
  return keyPairsOf(random(32), random(32))
}

function keyPairsOf(signBytes: Bytes, sealBytes: Bytes): KeyPairs {
  const signSecret: SignSecret = createSecret(signBytes)
  const sealSecret: SealSecret = createSecret(sealBytes)
  return {
    sign: signPublicKey(signSecret),
    seal: sealPublicKey(sealSecret),
    signSecret,
    sealSecret,
  }
}
