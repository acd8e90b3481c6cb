/**
 * Byte strings as text and as pieces of each other. Nothing here knows what the bytes mean, and
 * `equalBytes` is not constant-time: compare secrets with the crypto layer.
 */
export type Bytes = Uint8Array<ArrayBuffer>

export function concatBytes(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  // Every message is compared with its own encoding: a loop is several times faster than `every`.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** base64url without padding (RFC 4648 §5). */
export function bytesToBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63)
    if (b !== undefined) text += alphabet.charAt((bits >> 6) & 63)
    if (c !== undefined) text += alphabet.charAt(bits & 63)
  }
  return text
}

/** Null unless `text` is exactly what `bytesToBase64url` would write: one text per byte string. */
export function base64urlToBytes(text: string): Bytes | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  const spare = bits & ((1 << held) - 1)
  return spare === 0 ? bytes : null
}
