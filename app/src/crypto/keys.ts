/**
 * The private keys of one member and one device in one space (wire-format.md §2), and how they
 * rest. Made for one space and used in no other, so nobody can be followed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { Field } from '@attune/wire/fields.ts'
import { bytes, id, list, record } from '@attune/wire/fields.ts'
import type { DeviceId, MemberId } from '@attune/wire/ids.ts'
import type { PublicKeys } from '@attune/wire/member-card.ts'
import { decodeArray, isBytes } from '@attune/wire/read.ts'
import type { SealSecret, Secret, SignSecret } from './secret.ts'
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
    const { member: of, former, ...last } = before
    return { member: of, ...pairs, former: [...former, last] }
  }, member)
}

/** The public halves are kept too: making them again would need the curves before anything is shown. */
const secret: Field<Secret<string>> = {
  write: reveal,
  read: (value) => (isBytes(value, 32) ? createSecret(value) : undefined),
}

const pairs = {
  sign: bytes(32),
  seal: bytes(32),
  signSecret: secret as Field<SignSecret>,
  sealSecret: secret as Field<SealSecret>,
}

export const keyPairs = record<KeyPairs>(pairs)
export const pairsToCbor = keyPairs.write

export function readPairs(value: CborValue | undefined): KeyPairs | null {
  return keyPairs.read(value) ?? null
}

const memberKeys = record<Omit<MemberKeys, 'former'>>({ member: id(), ...pairs })
const deviceKeys = record<DeviceKeys>({ device: id(), ...pairs })

/** All private keys in the clear, for the encrypted store alone. */
export function encodeOwnKeys({ member, device }: OwnKeys): Bytes {
  return encodeCbor([
    storedVersion,
    memberKeys.write(member),
    deviceKeys.write(device),
    // Nothing at all as long as there is nothing: rows from before read the same.
    ...member.former.map(keyPairs.write),
  ])
}

export function decodeOwnKeys(stored: Uint8Array): OwnKeys | null {
  const [version, memberPart, devicePart, ...formerParts] = decodeArray(stored) ?? []
  const member = memberKeys.read(memberPart)
  const device = deviceKeys.read(devicePart)
  const former = list(keyPairs).read(formerParts)
  if (version !== storedVersion || !member || !device || !former) return null
  return { member: { ...member, former }, device }
}

const storedVersion = 1
