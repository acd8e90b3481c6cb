/**
 * A sealed answer: made before anyone can read it, and opened only by the key that its author
 * committed to (wire-format.md §5, threat-model.md T5). The answer's key must reach nobody, not even
 * the relay in strict mode, before everyone's deposit is in.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import type { MemberId, RevealId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { depositBuckets } from '@attune/wire/limits.ts'
import { isBytes } from '@attune/wire/read.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import type { CborMap } from './cbor-map.ts'
import { isCborMap } from './cbor-map.ts'
import type { BoxKeys } from './committed-box.ts'
import { boxKeysLength, boxKeysOf, openCommitted } from './committed-box.ts'
import { emptySalt, hkdf } from './hash.ts'
import { padMap, unpadMap } from './padded-map.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'
import { nonceLength, sealBox } from './sealed-box.ts'
import type { AnswerKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export interface EncryptedAnswer {
  readonly key: AnswerKey
  readonly commit: Bytes
  /** 24-byte nonce, then ciphertext. */
  readonly sealed: Bytes
}

/** `nonceOf`: for what was made when nonces were drawn. */
export function encryptAnswer(
  revealId: RevealId,
  author: MemberId,
  answer: CborMap,
  random: Random,
  nonceOf: typeof answerNonce = answerNonce,
): Result<EncryptedAnswer, 'too-long'> {
  const key: AnswerKey = createSecret(random(32))
  const sealed = sealUnder(key, nonceOf(key, revealId, author), revealId, author, answer)
  return sealed ? ok({ key, ...sealed }) : fail('too-long')
}

/**
 * Derived from the key, which seals once, so that it need not be kept beside it (decision 020). Readers take
 * any.
 */
export function answerNonce(key: AnswerKey, revealId: RevealId, author: MemberId): Bytes {
  const info = answerInfo(revealId, author)
  return hkdf(reveal(key), emptySalt, info, boxKeysLength + nonceLength).slice(boxKeysLength)
}

/** Under a key of its own that seals nothing else, or to make the very same again. Null when too long. */
export function sealUnder(
  key: AnswerKey,
  nonce: Bytes,
  revealId: RevealId,
  author: MemberId,
  answer: CborMap,
): Omit<EncryptedAnswer, 'key'> | null {
  const content = { reveal: idToBytes(revealId), member: idToBytes(author), answer }
  const padded = padMap(content, depositBuckets)
  if (padded === null) return null
  const { boxKey, commit } = answerKeys(key, revealId, author)
  const ciphertext = sealBox(boxKey, nonce, associated(revealId, author, commit), padded)
  return { commit, sealed: concatBytes(nonce, ciphertext) }
}

/**
 * The answer in a deposit that `checkDeposit` accepted. Whatever does not open means the same:
 * the screen says that it could not be opened, and blames nobody.
 */
export function openAnswer(deposit: Deposit, key: AnswerKey): Result<CborMap, 'cannot-open'> {
  const { reveal: revealId, member, commit } = deposit.body
  const keys = answerKeys(key, revealId, member)
  const nonce = deposit.sealed.slice(0, nonceLength)
  const ciphertext = deposit.sealed.slice(nonceLength)
  const bound = associated(revealId, member, commit)
  const content = unpadMap(openCommitted(keys, commit, nonce, bound, ciphertext))
  const answer = content && readAnswer(content, revealId, member)
  return answer ? ok(answer) : fail('cannot-open')
}

/** An author or reveal inside that is not the one outside was moved there: refused. */
function readAnswer(
  { reveal: inReveal, member: inMember, answer }: CborMap,
  revealId: RevealId,
  author: MemberId,
): CborMap | null {
  if (!isBytes(inReveal) || !isBytes(inMember) || !isCborMap(answer)) return null
  if (!equalBytes(inReveal, idToBytes(revealId))) return null
  return equalBytes(inMember, idToBytes(author)) ? answer : null
}

function answerKeys(key: AnswerKey, revealId: RevealId, author: MemberId): BoxKeys {
  return boxKeysOf(reveal(key), emptySalt, answerInfo(revealId, author))
}

function answerInfo(revealId: RevealId, author: MemberId): Bytes {
  return concatBytes(labelBytes('reveal-key'), idToBytes(revealId), idToBytes(author))
}

function associated(revealId: RevealId, author: MemberId, commit: Bytes): Bytes {
  return concatBytes(idToBytes(revealId), idToBytes(author), commit)
}
