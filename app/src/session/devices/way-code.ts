/**
 * The code that is printed beside a passphrase: sixteen letters for 80 bits. It names the way, so that
 * nobody can try passphrases against everybody's at once. Not secret alone, and kept as one.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { codeAlphabet, tidyPassphrase } from '../../crypto/export-passphrase.ts'

/** 10 bytes; null for what is no such code. */
export function codeToLocator(typed: string): Bytes | null {
  const letters = tidyPassphrase(typed.replace(/[\s-]+/g, '').replace(/(.{4})(?=.)/g, '$1-'))
  const plain = Array.from(letters.replaceAll('-', ''))
  const values = plain.map((letter) => codeAlphabet.indexOf(letter))
  if (values.length !== 16 || values.includes(-1)) return null
  const bits = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n)
  return Uint8Array.from({ length: 10 }, (_, at) => Number((bits >> BigInt(72 - 8 * at)) & 0xffn))
}
