/**
 * The private keys of one member and one device in one space (wire-format.md §2), and how they
 * rest. Made for one space and used in no other, so nobody can be followed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { DeviceId, MemberId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { PublicKeys } from '@attune/wire/member-card.ts'
import { decodeArray, isBytes, readArray } from '@attune/wire/read.ts'
import type { SealSecret, SignSecret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

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

/** What speaks for a device and can open nothing. */
export type SigningDevice = Pick<DeviceKeys, 'device' | 'signSecret'>

/** Everything that a device needs to speak for its member in one space. */
export interface OwnKeys {
  readonly member: MemberKeys
  readonly device: DeviceKeys
}

/** All private keys in the clear, for the encrypted store alone. */
export function encodeOwnKeys({ member, device }: OwnKeys): Bytes {
  return encodeCbor([
    storedVersion,
    [idToBytes(member.member), ...pairsToCbor(member)],
    [idToBytes(device.device), ...pairsToCbor(device)],
  ])
}

export function decodeOwnKeys(bytes: Uint8Array): OwnKeys | null {
  const list = decodeArray(bytes, 3)
  if (list === null || list[0] !== storedVersion) return null
  const member = readPairs(list[1])
  const device = readPairs(list[2])
  if (member === null || device === null) return null
  return {
    member: { member: bytesToId<MemberId>(member.id), ...member.pairs },
    device: { device: bytesToId<DeviceId>(device.id), ...device.pairs },
  }
}

const storedVersion = 1

function pairsToCbor({ sign, seal, signSecret, sealSecret }: KeyPairs): readonly Bytes[] {
  return [sign, seal, reveal(signSecret), reveal(sealSecret)]
}

/** The public halves are kept too: making them again would need the curves before anything is shown. */
function readPairs(value: CborValue | undefined): { id: Bytes; pairs: KeyPairs } | null {
  const [id, sign, seal, signSecret, sealSecret] = readArray(value, 5) ?? []
  if (!isBytes(id, 16) || !isBytes(sign, 32) || !isBytes(seal, 32)) return null
  if (!isBytes(signSecret, 32) || !isBytes(sealSecret, 32)) return null
  const secrets = {
    signSecret: createSecret<'sign'>(signSecret),
    sealSecret: createSecret<'seal'>(sealSecret),
  }
  return { id, pairs: { sign, seal, ...secrets } }
}
