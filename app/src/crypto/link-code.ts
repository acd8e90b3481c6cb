/**
 * The one line of text behind the `#` of a link: what kind it is, a secret, whom it vouches for, and a
 * check against cut and mistyped links (wire-format.md §6). Not against anyone who means harm.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { base64urlToBytes, bytesToBase64url, concatBytes } from '@attune/wire/bytes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { equalSecretBytes, sha256 } from './hash.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

export type CodeFault = 'cut' | 'newer-version' | 'damaged'

export interface LinkCode {
  readonly first: number
  /** 16 bytes each. */
  readonly secret: Bytes
  readonly fingerprint: Bytes
}

export const codeLength = 50

export function writeCode(first: number, secret: Bytes, fingerprint: Bytes): string {
  const body = concatBytes(Uint8Array.of(first), secret, fingerprint)
  return bytesToBase64url(concatBytes(body, checkOf(body)))
}

/** `code` is base64url letters only; what follows the first 50 is not looked at. */
export function readCode(code: string, kinds: readonly number[]): Result<LinkCode, CodeFault> {
  const first = base64urlToBytes(code.slice(0, 4))?.[0]
  const isKnown = first === undefined || kinds.includes(first)
  if (!isKnown && first <= newest) return fail('newer-version')
  if (code.length < codeLength) return fail(isKnown ? 'cut' : 'damaged')
  const bytes = base64urlToBytes(code.slice(0, codeLength))
  if (bytes === null || first === undefined || !isKnown) return fail('damaged')
  const body = bytes.slice(0, bodyLength)
  if (!equalSecretBytes(checkOf(body), bytes.slice(bodyLength))) return fail('damaged')
  return ok({ first, secret: body.slice(1, 17), fingerprint: body.slice(17) })
}

const bodyLength = 33
/** A first byte beyond this is more likely damage than a kind that is yet to come. */
const newest = 15

function checkOf(body: Bytes): Bytes {
  return sha256(concatBytes(labelBytes('link-check'), body)).slice(0, 4)
}
