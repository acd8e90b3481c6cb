/**
 * A sealed answer: made before anyone can read it, and opened only by the key that its author
 * committed to (wire-format.md §5, safety brief §3). The answer's key must reach nobody, not even
 * the relay in strict mode, before everyone's deposit is in.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { depositBuckets } from '@attune/wire/limits.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { decodeMap, encodeMap, isCborMap } from './cbor-map.ts'
import { emptySalt, equalSecretBytes, hkdf } from './hash.ts'
import { pad, unpad } from './padding.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import { nonceLength, openBox, sealBox } from './sealed-box.ts'
import type { AnswerKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export interface EncryptedAnswer {
  readonly key: AnswerKey
  readonly commit: Bytes
  /** 24-byte nonce, then ciphertext. */
  readonly sealed: Bytes
}

export function encryptAnswer(
  revealId: RevealId,
  author: MemberId,
  answer: CborMap,
  random: Random,
): Result<EncryptedAnswer, 'too-long'> {
  const content = { reveal: idToBytes(revealId), member: idToBytes(author), answer }
  const padded = pad(encodeMap(content), depositBuckets)
  if (padded === null) return fail('too-long')
  const key: AnswerKey = createSecret(random(32))
  const { boxKey, commit } = deriveFrom(key, revealId, author)
  const nonce = random(nonceLength)
  const ciphertext = sealBox(boxKey, nonce, associated(revealId, author, commit), padded)
  return ok({ key, commit, sealed: concatBytes(nonce, ciphertext) })
}

/**
 * The answer in a deposit that `checkDeposit` accepted. Whatever does not open means the same:
 * the screen says that it could not be opened, and blames nobody.
 */
export function openAnswer(deposit: Deposit, key: AnswerKey): Result<CborMap, 'cannot-open'> {
  const { reveal: revealId, member, commit } = deposit.body
  const derived = deriveFrom(key, revealId, member)
  if (!equalSecretBytes(derived.commit, commit)) return fail('cannot-open')
  const nonce = deposit.sealed.slice(0, nonceLength)
  const ciphertext = deposit.sealed.slice(nonceLength)
  const padded = openBox(derived.boxKey, nonce, associated(revealId, member, commit), ciphertext)
  const plaintext = padded && unpad(padded)
  const content = plaintext && decodeMap(plaintext)
  return content ? readAnswer(content, revealId, member) : fail('cannot-open')
}

/** An author or reveal inside that is not the one outside was moved there: refused. */
function readAnswer(
  { reveal: inReveal, member: inMember, answer }: CborMap,
  revealId: RevealId,
  author: MemberId,
): Result<CborMap, 'cannot-open'> {
  if (!(inReveal instanceof Uint8Array) || !(inMember instanceof Uint8Array)) {
    return fail('cannot-open')
  }
  if (!equalBytes(inReveal, idToBytes(revealId)) || !equalBytes(inMember, idToBytes(author))) {
    return fail('cannot-open')
  }
  return isCborMap(answer) ? ok(answer) : fail('cannot-open')
}

function deriveFrom(key: AnswerKey, revealId: RevealId, author: MemberId) {
  const info = concatBytes(labelBytes('reveal-key'), idToBytes(revealId), idToBytes(author))
  const derived = hkdf(reveal(key), emptySalt, info, 64)
  return { boxKey: derived.slice(0, 32), commit: derived.slice(32) }
}

function associated(revealId: RevealId, author: MemberId, commit: Bytes): Bytes {
  return concatBytes(idToBytes(revealId), idToBytes(author), commit)
}
