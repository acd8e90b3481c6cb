/**
 * People's own words on their way in: kept as typed, but for what is no text at all. The result is
 * well-formed, so that it survives every encoding unchanged.
 */

/** Bytes of UTF-8 that one text may have: it must fit the largest bucket with all around it. */
export const longestText = 60_000
const longestName = 40

export type TextCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: { readonly kind: 'empty' | 'too-long' } }

export function checkText(typed: string): TextCheck {
  // A letter has at least one byte: what is far too long need not be encoded to be refused.
  if (typed.length > longestText) return tooLong
  const text = cleanText(typed)
  if (isBlank(text)) return { ok: false, error: { kind: 'empty' } }
  return new TextEncoder().encode(text).length > longestText ? tooLong : { ok: true, value: text }
}

/** A name stands inside other sentences: no line breaks, nothing that turns their direction. */
export function checkName(typed: string): TextCheck {
  if (typed.length > longestName * 64) return tooLong
  const name = cleanText(typed).replace(directions, '').replace(/\s+/gu, ' ').trim()
  if (isBlank(name)) return { ok: false, error: { kind: 'empty' } }
  // A letter has at least one unit: short names need not be cut into theirs before the first screen.
  const isTooLong = name.length > longestName && countGraphemes(name) > longestName
  return isTooLong ? tooLong : { ok: true, value: name }
}

/** Lone surrogates become U+FFFD; control characters go, but for tabs and line breaks. */
export function cleanText(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
}

/** True for what nobody can see: spaces, zero-width and formatting characters only. */
export function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u.test(text)
}

const tooLong = { ok: false, error: { kind: 'too-long' } } as const
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

function countGraphemes(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}
