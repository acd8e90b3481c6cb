/**
 * Texts as UTF-8, and only as one text for one byte string. Must never put a replacement where
 * bytes are no text. A text of ours never begins with U+FEFF: many decoders drop that mark, so it
 * is left out in writing and refused in reading.
 */
import type { Bytes } from './bytes.ts'
import { refuse } from './cbor-pieces.ts'

export function textToBytes(text: string): Bytes {
  return asciiToBytes(text) ?? encoder.encode(text.replace(/^\uFEFF+/, ''))
}

export function bytesToText(bytes: Uint8Array): string {
  const text = isShortAscii(bytes) ? String.fromCharCode(...bytes) : decoder.decode(bytes)
  return text.startsWith('\uFEFF') ? refuse() : text
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

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

function isShortAscii(bytes: Uint8Array): boolean {
  return bytes.length < short && bytes.every((byte) => byte < 128)
}
