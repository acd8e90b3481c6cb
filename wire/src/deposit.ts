/**
 * A sealed answer on its way to a slot (safety brief §3, wire-format.md "Deposit"). It never
 * travels in the log before release. The relay checks who and which epoch; it cannot open it.
 */
import type { Bytes } from './bytes.ts'
import { concatBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { encodeCbor } from './cbor.ts'
import type { DeviceId, MemberId, RevealId, SpaceId } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { depositBuckets, limits } from './limits.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from './read.ts'
import type { Sha256 } from './suite.ts'
import { labelBytes, suite, wireVersion } from './suite.ts'

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

export function encodeDepositBody(body: DepositBody): Bytes {
  return encodeCbor([
    wireVersion,
    suite,
    idToBytes(body.space),
    body.epoch,
    idToBytes(body.reveal),
    idToBytes(body.member),
    idToBytes(body.device),
    body.attempt,
    modes.indexOf(body.mode),
    body.ciphertextHash,
    body.commit,
    body.wrapsHash,
  ])
}

export function decodeDepositBody(bytes: Uint8Array): DepositBody | null {
  const list = decodeArray(bytes, 12)
  if (list === null || list[0] !== wireVersion || list[1] !== suite) return null
  const [, , space, epoch, reveal, member, device, attempt, modeNumber, ...hashes] = list
  const [ciphertextHash, commit, wrapsHash] = hashes
  const mode = isCount(modeNumber) ? modes[modeNumber] : undefined
  if (!isBytes(space, 16) || !isBytes(member, 16) || !isBytes(device, 16)) return null
  if (!isBytes(reveal, 32) || !isCount(epoch) || !isCount(attempt)) return null
  if (mode === undefined || epoch === 0 || attempt === 0) return null
  if (!isBytes(ciphertextHash, 32) || !isBytes(commit, 32) || !isBytes(wrapsHash, 32)) return null
  return {
    space: bytesToId(space),
    epoch,
    reveal: bytesToId(reveal),
    member: bytesToId(member),
    device: bytesToId(device),
    attempt,
    mode,
    ciphertextHash,
    commit,
    wrapsHash,
  }
}

export function encodeDeposit(deposit: Deposit): Bytes {
  return encodeCbor([
    deposit.bodyBytes,
    deposit.sealed,
    deposit.wraps.map(wrapToCbor),
    deposit.signature,
  ])
}

export function decodeDeposit(bytes: Uint8Array): Deposit | null {
  const list = decodeArray(bytes, 4)
  if (list === null) return null
  const [bodyBytes, sealed, wrapList, signature] = list
  if (!isBytes(bodyBytes) || !isBytes(sealed) || !isBytes(signature, 64)) return null
  if (!depositBuckets.some((bucket) => bucket + 24 === sealed.length)) return null
  const wraps = readAll(readArray(wrapList), readWrap)
  const body = decodeDepositBody(bodyBytes)
  if (wraps === null || body === null || wraps.length > limits.members) return null
  if ((body.mode === 'strict') !== (wraps.length === 0)) return null
  return { body, bodyBytes, sealed, wraps, signature }
}

export function wrapToCbor(wrap: KeyWrap): CborValue {
  return [idToBytes(wrap.member), wrap.enc, wrap.ciphertext]
}

export function readWrap(value: CborValue): KeyWrap | null {
  const list = readArray(value, 3)
  if (list === null) return null
  const [member, enc, ciphertext] = list
  if (!isBytes(member, 16) || !isBytes(enc, 32) || !isBytes(ciphertext, 48)) return null
  return { member: bytesToId(member), enc, ciphertext }
}

export function hashWraps(wraps: readonly KeyWrap[], sha256: Sha256): Bytes {
  return sha256(encodeCbor(wraps.map(wrapToCbor)))
}

export function depositSignatureMessage(bodyBytes: Bytes, sha256: Sha256): Bytes {
  return concatBytes(labelBytes('deposit'), sha256(bodyBytes))
}

/** What a release carries: every member's deposit, in the order of the roster. */
export function encodeRelease(deposits: readonly Bytes[]): Bytes {
  return encodeCbor(deposits)
}

export function decodeRelease(bytes: Uint8Array): readonly Deposit[] | null {
  return readAll(decodeArray(bytes), (item) => (isBytes(item) ? decodeDeposit(item) : null))
}
