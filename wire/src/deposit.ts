/**
 * A sealed answer on its way to a slot (wire-format.md §5). It never
 * travels in the log before release. The relay checks who and which epoch; it cannot open it.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import { encodeCbor } from './cbor.ts'
import {
  bytes,
  coded,
  completed,
  id,
  list,
  numbered,
  positive,
  record,
  versioned,
} from './fields.ts'
import type { DeviceId, MemberId, RevealId, SpaceId } from './ids.ts'
import { depositBuckets, limits } from './limits.ts'
import { decodeArray, isBytes, readAll } from './read.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes } from './suite.ts'

/** `default`: wrapped keys travel along. `strict`: keys stay on the devices until both are in. */
export type RevealMode = 'default' | 'strict'
const modes = ['default', 'strict'] as const

/** What the author's device signs. */
export interface DepositBody {
  readonly space: SpaceId
  readonly epoch: number
  readonly reveal: RevealId
  readonly member: MemberId
  readonly device: DeviceId
  /** 1, and one more after each withdrawal. The first deposit of an attempt stands. */
  readonly attempt: number
  readonly mode: RevealMode
  readonly ciphertextHash: Bytes
  readonly commit: Bytes
  readonly wrapsHash: Bytes
}

/** The answer's key for one member, by HPKE base. */
export interface KeyWrap {
  readonly member: MemberId
  readonly enc: Bytes
  readonly ciphertext: Bytes
}

export interface Deposit {
  readonly body: DepositBody
  readonly bodyBytes: Bytes
  /** 24-byte nonce, then ciphertext. */
  readonly sealed: Bytes
  /** One for each member in default mode, none in strict mode. */
  readonly wraps: readonly KeyWrap[]
  readonly signature: Bytes
}

export const [encodeDepositBody, decodeDepositBody] = coded(
  versioned(
    record<DepositBody>({
      space: id(),
      epoch: positive,
      reveal: id(32),
      member: id(),
      device: id(),
      attempt: positive,
      mode: numbered(modes),
      ciphertextHash: bytes(32),
      commit: bytes(32),
      wrapsHash: bytes(32),
    }),
  ),
)

const keyWrap = record<KeyWrap>({ member: id(), enc: bytes(32), ciphertext: bytes(48) })
export const keyWraps = list(keyWrap)

export const [encodeDeposit, decodeDeposit] = coded(
  completed(
    record<Omit<Deposit, 'body'>>({
      bodyBytes: bytes(),
      sealed: bytes(...depositBuckets.map((bucket) => bucket + 24)),
      wraps: list(keyWrap, limits.members),
      signature: bytes(64),
    }),
    (found): Deposit | null => {
      const body = decodeDepositBody(found.bodyBytes)
      if (body === null || (body.mode === 'strict') !== (found.wraps.length === 0)) return null
      return { ...found, body }
    },
  ),
)

export function hashWraps(wraps: readonly KeyWrap[], sha256: Sha256): Bytes {
  return sha256(encodeCbor(keyWraps.write(wraps)))
}

export function depositSignatureMessage(bodyBytes: Bytes, sha256: Sha256): Bytes {
  return concatBytes(labelBytes('deposit'), sha256(bodyBytes))
}

/** What a release carries: every member's deposit, in the order of the roster. */
export function encodeRelease(deposits: readonly Bytes[]): Bytes {
  return encodeCbor(deposits)
}

export function decodeRelease(release: Uint8Array): readonly Deposit[] | null {
  return readAll(decodeArray(release), (item) => (isBytes(item) ? decodeDeposit(item) : null))
}

/** Default mode wraps the key once for every member, in the roster's order; strict is for two. */
export function isDepositFor(
  members: readonly MemberId[],
  { body, wraps }: Pick<Deposit, 'body' | 'wraps'>,
): boolean {
  if (body.mode === 'strict') return members.length === 2
  return wraps.length === members.length && members.every((one, at) => wraps[at]?.member === one)
}
