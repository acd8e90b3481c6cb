/**
 * What the relay can tell of a sealed answer without opening it: that its device has signed it, that
 * its parts are the ones which were signed, and for whom it is.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { depositSignatureMessage, hashWraps } from '@attune/wire/deposit.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import type { Curve } from './curve.ts'
import { sha256, verifySignature } from './suite.ts'

/** `key` is the signing key of the device that the deposit names. */
export function depositFault(deposit: Deposit, key: Bytes): Refusal | null {
  const message = depositSignatureMessage(deposit.bodyBytes, sha256)
  if (!verifySignature(key, message, deposit.signature)) return 'wrong-signature'
  return partsFault(deposit)
}

/** The same by `curve`, which may take its time. */
export async function depositFaultBy(
  { verify }: Curve,
  deposit: Deposit,
  key: Bytes,
): Promise<Refusal | null> {
  const message = depositSignatureMessage(deposit.bodyBytes, sha256)
  return (await verify(key, message, deposit.signature)) ? partsFault(deposit) : 'wrong-signature'
}

function partsFault({ body, sealed, wraps }: Deposit): Refusal | null {
  if (!equalBytes(sha256(sealed), body.ciphertextHash)) return 'bad-frame'
  return equalBytes(hashWraps(wraps, sha256), body.wrapsHash) ? null : 'bad-frame'
}
