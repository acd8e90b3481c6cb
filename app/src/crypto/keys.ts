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
import { decodeArray, isBytes, readAll, readArray } from '@attune/wire/read.ts'
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
  /** From before a device was removed, oldest first: what was sealed to them then opens with these. */
  readonly former: readonly KeyPairs[]
}

/** Never leaves its device. */
export interface DeviceKeys extends KeyPairs {
  readonly device: DeviceId
}

/** What speaks for a device and can open nothing. */
export type SigningDevice = Pick<DeviceKeys, 'device' | 'signSecret'>

/** The same for a member as such: only to bring one of their devices in. */
export type SigningMember = Pick<MemberKeys, 'member' | 'signSecret'>

/** Everything that a device needs to speak for its member in one space. */
export interface OwnKeys {
  readonly member: MemberKeys
  readonly device: DeviceKeys
}

/** The same member with new keys; the ones before stay for what was sealed to them. */
export function withRenewedKeys(member: MemberKeys, renewed: readonly KeyPairs[]): MemberKeys {
  return renewed.reduce<MemberKeys>((before, pairs) => {
    const { member: id, former, ...last } = before
    return { member: id, ...pairs, former: [...former, last] }
  }, member)
}

/** All private keys in the clear, for the encrypted store alone. */
export function encodeOwnKeys({ member, device }: OwnKeys): Bytes {
  return encodeCbor([
    storedVersion,
    [idToBytes(member.member), ...pairsToCbor(member)],
    [idToBytes(device.device), ...pairsToCbor(device)],
    // Nothing at all as long as there is nothing: rows from before read the same.
    ...member.former.map(pairsToCbor),
  ])
}

export function decodeOwnKeys(bytes: Uint8Array): OwnKeys | null {
  const [version, memberPart, devicePart, ...formerParts] = decodeArray(bytes) ?? []
  if (version !== storedVersion) return null
  const member = readNamed(memberPart)
  const device = readNamed(devicePart)
  const former = readAll(formerParts, readPairs)
  if (member === null || device === null || former === null) return null
  return {
    member: { member: bytesToId<MemberId>(member.id), ...member.pairs, former },
    device: { device: bytesToId<DeviceId>(device.id), ...device.pairs },
  }
}

const storedVersion = 1

/** The public halves are kept too: making them again would need the curves before anything is shown. */
export function pairsToCbor({ sign, seal, signSecret, sealSecret }: KeyPairs): readonly Bytes[] {
  return [sign, seal, reveal(signSecret), reveal(sealSecret)]
}

export function readPairs(value: CborValue | undefined): KeyPairs | null {
  const [sign, seal, signSecret, sealSecret] = readArray(value, 4) ?? []
  if (!isBytes(sign, 32) || !isBytes(seal, 32)) return null
  if (!isBytes(signSecret, 32) || !isBytes(sealSecret, 32)) return null
  const secrets = {
    signSecret: createSecret<'sign'>(signSecret),
    sealSecret: createSecret<'seal'>(sealSecret),
  }
  return { sign, seal, ...secrets }
}

function readNamed(value: CborValue | undefined): { id: Bytes; pairs: KeyPairs } | null {
  const [id, ...parts] = readArray(value, 5) ?? []
  const pairs = readPairs(parts)
  return isBytes(id, 16) && pairs ? { id, pairs } : null
}
