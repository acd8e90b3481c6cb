/**
 * The private keys of one member and one device in one space, and the card that shows their public
 * halves (wire-format.md §2). Made for one space and used in no other, so nobody can be followed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { MemberCard, PublicKeys } from '@attune/wire/member-card.ts'
import { deviceCertMessage } from '@attune/wire/member-card.ts'
import { decodeArray, isBytes } from '@attune/wire/read.ts'
import { sealPublicKey } from './hpke.ts'
import type { Random } from './random.ts'
import type { SealSecret, SignSecret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'
import { sign, signPublicKey } from './signature.ts'

/** The public halves are plain, the private ones cannot print themselves. */
export interface KeyPairs extends PublicKeys {
  readonly signSecret: SignSecret
  readonly sealSecret: SealSecret
}

/** Shared by all of a person's devices in one space. */
export interface MemberKeys extends KeyPairs {
  readonly member: MemberId
}

/** Never leaves its device. */
export interface DeviceKeys extends KeyPairs {
  readonly device: DeviceId
}

/** Everything that a device needs to speak for its member in one space. */
export interface OwnKeys {
  readonly member: MemberKeys
  readonly device: DeviceKeys
}

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

/** All private keys in the clear, for the encrypted store alone. */
export function encodeOwnKeys({ member, device }: OwnKeys): Bytes {
  return encodeCbor([
    storedVersion,
    idToBytes(member.member),
    reveal(member.signSecret),
    reveal(member.sealSecret),
    idToBytes(device.device),
    reveal(device.signSecret),
    reveal(device.sealSecret),
  ])
}

export function decodeOwnKeys(bytes: Uint8Array): OwnKeys | null {
  const list = decodeArray(bytes, 7)
  if (list === null || list[0] !== storedVersion) return null
  const [, member, memberSign, memberSeal, device, deviceSign, deviceSeal] = list
  if (!isBytes(member, 16) || !isBytes(memberSign, 32) || !isBytes(memberSeal, 32)) return null
  if (!isBytes(device, 16) || !isBytes(deviceSign, 32) || !isBytes(deviceSeal, 32)) return null
  return {
    member: { member: bytesToId<MemberId>(member), ...keyPairsOf(memberSign, memberSeal) },
    device: { device: bytesToId<DeviceId>(device), ...keyPairsOf(deviceSign, deviceSeal) },
  }
}

const storedVersion = 1

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
