/**
 * Passphrases of export files. A suggested one holds 80 bits of chance and can be read from paper
 * without doubt; one of a person's own is taken as typed. Must never be kept anywhere.
 */
import type { Random } from './random.ts'

/** Such as `h3kt-92mx-aqrw-7ydp`. */
export function suggestPassphrase(random: Random): string {
  const letters = Array.from(random(16), (byte) => codeAlphabet.charAt(byte & 31)).join('')
  return (letters.match(/.{4}/g) ?? []).join('-')
}

/**
 * What was typed, as it is used for locking and for opening: without space around it, in one form
 * of Unicode, and a suggested one as it was suggested, whatever case and gaps it was typed with.
 */
export function tidyPassphrase(typed: string): string {
  const text = typed.normalize('NFC').trim()
  const suggested = text.toLowerCase().replace(/[\s-]+/g, '-')
  return looksSuggested.test(suggested) ? suggested : text
}

/** Without l, o, 0 and 1. 32 letters, so that five bits of a byte choose one evenly. */
export const codeAlphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
const looksSuggested = new RegExp(`^[${codeAlphabet}]{4}(-[${codeAlphabet}]{4}){3}$`)
