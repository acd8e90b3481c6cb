/**
 * Bringing one more device of the same person in (wire-format.md §8): letters between the two through
 * the relay, sealed by the secret of a link. The new device commits to a number before it sees the
 * other's, so that five pictures are enough; only after they were found the same is the bundle sealed,
 * to a key that this device made for this one purpose. A `move`, to the installed app on the same
 * phone, cannot wait for that: its one letter holds the bundle, and whoever has the link has all.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { InviteId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { MemberCard } from '@attune/wire/member-card.ts'
import { memberCard } from '@attune/wire/member-card.ts'
import { isBytes } from '@attune/wire/read.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { emptySalt, equalSecretBytes, hkdf, sha256 } from './hash.ts'
import { isSealKey, openSealed, sealTo } from './hpke.ts'
import { inviterFingerprint } from './invitation.ts'
import { letterSizes, openLetter, sealLetter } from './letter.ts'
import type { CodeFault } from './link-code.ts'
import { readCode, writeCode } from './link-code.ts'
import type { OwnBundle } from './own-bundle.ts'
import { decodeOwnBundle, encodeOwnBundle } from './own-bundle.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { ok } from './result.ts'
import type { InviteSecret, SealSecret } from './secret.ts'
import { createSecret, reveal } from './secret.ts'
import { codeCommit, isCommittedNonce, verificationCode } from './verification-code.ts'

export interface Pairing {
  readonly kind: 'add' | 'move'
  readonly secret: InviteSecret
  /** Of the card of the device that made it. */
  readonly fingerprint: Bytes
}

/** The letters in their order, and who writes each: the device that is there, or the new one. */
export type PairingStep = 'card' | 'request' | 'nonce' | 'opening' | 'bundle'

export function createPairing(
  kind: Pairing['kind'],
  space: SpaceId,
  card: MemberCard,
  random: Random,
): Pairing {
  return { kind, secret: createSecret(random(16)), fingerprint: inviterFingerprint(space, card) }
}

/** Everything after the `#`. Holds the secret. */
export function pairingToCode({ kind, secret, fingerprint }: Pairing): string {
  return writeCode(firstBytes[kind], reveal(secret), fingerprint)
}

export function readPairingCode(code: string): Result<Pairing, CodeFault> {
  const read = readCode(code, Object.values(firstBytes))
  if (!read.ok) return read
  const { first, secret, fingerprint } = read.value
  const kind = first === firstBytes.move ? 'move' : 'add'
  return ok({ kind, secret: createSecret(secret), fingerprint })
}

/** Where the relay keeps the letters: the first two, the next two, the last. */
export function placeOf({ secret }: Pairing, step: PairingStep): InviteId {
  const number = places[step]
  const info = concatBytes(labelBytes('pair-id'), Uint8Array.of(number))
  return bytesToId(hkdf(reveal(secret), emptySalt, info, 16))
}

export function sealCard(
  pairing: Pairing,
  { space, card, bundle }: PairingCard,
  random: Random,
): Bytes | null {
  const sealed = bundle && encodeOwnBundle(bundle)
  if (bundle !== null && sealed === null) return null
  const content = { space: idToBytes(space), card: memberCard.write(card), bundle: sealed }
  return seal(pairing, 'card', content, random)
}

export interface PairingCard {
  readonly space: SpaceId
  readonly card: MemberCard
  /** Of a `move` alone. */
  readonly bundle: OwnBundle | null
}

/**
 * Null for a card that the link does not vouch for. A bundle that comes without pictures counts only
 * where the link says so itself: whoever has seen a link could write another letter.
 */
export function openCard(pairing: Pairing, letter: Bytes): PairingCard | null {
  const content = open(pairing, 'card', letter)
  const card = memberCard.read(content?.['card'])
  const space = content?.['space']
  if (content === null || card === undefined || !isBytes(space, 16)) return null
  const named = bytesToId<SpaceId>(space)
  if (!equalSecretBytes(inviterFingerprint(named, card), pairing.fingerprint)) return null
  const sealed = pairing.kind === 'move' ? content['bundle'] : null
  const bundle = isBytes(sealed) ? bundleOf(named, sealed) : null
  return { space: named, card, bundle }
}

/** What the new device asks with. `key` is made for this one handing over. */
export interface PairingRequest {
  readonly key: Bytes
  readonly commit: Bytes
  readonly name: string
}

export function sealRequest(
  pairing: Pairing,
  { key, commit, name }: PairingRequest,
  random: Random,
): Bytes | null {
  return seal(pairing, 'request', { key, commit, name }, random)
}

export function openRequest(pairing: Pairing, letter: Bytes): PairingRequest | null {
  const { key, commit, name } = open(pairing, 'request', letter) ?? {}
  if (!isBytes(key, 32) || !isBytes(commit, 32) || typeof name !== 'string') return null
  return isSealKey(key) ? { key, commit, name } : null
}

export function sealNonce(
  pairing: Pairing,
  step: 'nonce' | 'opening',
  nonce: Bytes,
  random: Random,
): Bytes | null {
  return seal(pairing, step, { nonce }, random)
}

export function openNonce(
  pairing: Pairing,
  step: 'nonce' | 'opening',
  letter: Bytes,
): Bytes | null {
  const { nonce } = open(pairing, step, letter) ?? {}
  return isBytes(nonce, 32) ? nonce : null
}

export const commitTo = codeCommit

/** Five pictures; null when the new device opens another number than it had promised. */
export function pairingPictures(
  request: PairingRequest,
  nonce: Bytes,
  opening: Bytes,
): readonly number[] | null {
  if (!isCommittedNonce(request.commit, opening)) return null
  return verificationCode(hashOf(request), nonce, opening)
}

export async function sealBundle(
  pairing: Pairing,
  request: PairingRequest,
  bundle: OwnBundle,
  random: Random,
): Promise<Bytes | null> {
  const plain = encodeOwnBundle(bundle)
  if (plain === null) return null
  const { enc, ciphertext } = await sealTo(request.key, bundleInfo(request), plain, random)
  return seal(pairing, 'bundle', { enc, ciphertext }, random)
}

/**
 * Null also for a bundle of another own space than the card named: anybody with the link can seal one
 * to the key that was asked with, and would have this device write into a place of theirs.
 */
export async function openBundle(
  pairing: Pairing,
  space: SpaceId,
  request: PairingRequest,
  secret: SealSecret,
  letter: Bytes,
): Promise<OwnBundle | null> {
  const { enc, ciphertext } = open(pairing, 'bundle', letter) ?? {}
  if (!isBytes(enc, 32) || !isBytes(ciphertext)) return null
  const plain = await openSealed(secret, bundleInfo(request), { enc, ciphertext })
  return plain && bundleOf(space, plain)
}

const firstBytes = { add: 2, move: 3 } as const
const places: Record<PairingStep, number> = { card: 1, request: 1, nonce: 2, opening: 2, bundle: 3 }

function hashOf({ key, commit, name }: PairingRequest): Bytes {
  return sha256(concatBytes(labelBytes('pair-request'), encodeCbor([key, commit, name])))
}

function bundleOf(space: SpaceId, plain: Bytes): OwnBundle | null {
  const bundle = decodeOwnBundle(plain)
  return bundle?.space === space ? bundle : null
}

function bundleInfo(request: PairingRequest): Bytes {
  return concatBytes(labelBytes('pair-bundle'), hashOf(request))
}

function seal(
  { secret }: Pairing,
  step: PairingStep,
  content: CborMap,
  random: Random,
): Bytes | null {
  const sizes = step === 'card' || step === 'bundle' ? letterSizes : undefined
  return sealLetter(keyOf(secret), associatedWith(step), content, random, sizes)
}

function open({ secret }: Pairing, step: PairingStep, letter: Bytes): CborMap | null {
  return openLetter(keyOf(secret), associatedWith(step), letter)
}

function keyOf(secret: InviteSecret): Bytes {
  return hkdf(reveal(secret), emptySalt, labelBytes('pair-key'), 32)
}

/** No letter can stand for another of the same link. */
function associatedWith(step: PairingStep): Bytes {
  return concatBytes(labelBytes('pair-letter'), new TextEncoder().encode(step))
}
