/**
 * Making a deposit again that was opened before, to the byte: only what its key and its answer give is
 * left out of what was kept. Nothing is signed, and nothing new is sealed.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DepositBody, KeyWrap } from '@attune/wire/deposit.ts'
import { encodeDeposit, encodeDepositBody, hashWraps } from '@attune/wire/deposit.ts'
import { answerNonce, sealUnder } from './answer.ts'
import type { CborMap } from './cbor-map.ts'
import { sha256 } from './hash.ts'
import type { AnswerKey } from './secret.ts'

export interface KeptDeposit extends Pick<
  DepositBody,
  'space' | 'epoch' | 'reveal' | 'member' | 'device' | 'attempt'
> {
  readonly key: AnswerKey
  /** Empty where it is derived. */
  readonly nonce: Bytes
  readonly answer: CborMap
  /** None in strict mode. */
  readonly wraps: readonly KeyWrap[]
  readonly signature: Bytes
}

/** Null when the answer fits no bucket: there was no such deposit. */
export function remakeDeposit(kept: KeptDeposit): Bytes | null {
  const { key, nonce: drawn, answer, wraps, signature, ...place } = kept
  const { reveal, member } = place
  const nonce = drawn.length > 0 ? drawn : answerNonce(key, reveal, member)
  const made = sealUnder(key, nonce, reveal, member, answer)
  if (made === null) return null
  const { sealed, commit } = made
  const body: DepositBody = {
    ...place,
    ...{ mode: wraps.length === 0 ? 'strict' : 'default', commit },
    ...{ ciphertextHash: sha256(sealed), wrapsHash: hashWraps(wraps, sha256) },
  }
  const bodyBytes = encodeDepositBody(body)
  return encodeDeposit({ body, bodyBytes, sealed, wraps, signature })
}
