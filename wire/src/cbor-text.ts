/**
 * Texts as UTF-8, and only as one text for one byte string. Must never put a replacement where
 * bytes are no text. A text of ours never begins with U+FEFF: many decoders drop that mark, so it
 * is left out in writing and refused in reading.
 */
import type { Bytes } from './bytes.ts'
import type { Input } from './cbor-pieces.ts'
import { refuse } from './cbor-pieces.ts'

export function textToBytes(text: string): Bytes {
  return asciiToBytes(text) ?? encoder.encode(text.replace(/^\uFEFF+/, ''))
}

/**
 * The next bytes as text. Most are plain letters, and cut out of all that is read told as letters: a coder
 * takes longer to begin with each of a history's many short texts than they take.
 */
export function readText(input: Input, length: number): string {
  const { bytes, at } = input
  const end = at + length
  if (end > bytes.length) return refuse()
  let plain = at
  while (plain < end && (bytes[plain] ?? 0) < 128) plain++
  input.at = end
  if (plain === end) return (input.letters ??= letterEach.decode(bytes)).slice(at, end)
  const text = decoder.decode(bytes.subarray(at, end))
  return text.startsWith('\uFEFF') ? refuse() : text
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const letterEach = new TextDecoder('latin1')

/** Of names and ids: a coder takes longer to begin with those than they take. */
const short = 32

function asciiToBytes(text: string): Bytes | null {
  if (text.length >= short) return null
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return null
    bytes[at] = code
  }
  return bytes
}
