/** Byte strings as text and as pieces of each other. Nothing here knows what the bytes mean. */
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

/** Constant-time in the bytes, as far as JavaScript can promise that; not in the length. What is not there equals nothing. */
export function equalBytes(a: Uint8Array | null | undefined, b: Uint8Array): boolean {
  if (a == null || a.length !== b.length) return false
  let difference = 0
  // Every message is compared with its own encoding: a loop is several times faster than `every`.
  for (let at = 0; at < a.length; at++) difference |= (a[at] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** base64url without padding (RFC 4648 §5). */
export function bytesToBase64url(bytes: Uint8Array): string {
  let text = ''
  // Ids of a whole history are read at once: three bytes at a time is several times faster.
  for (let at = 0; at < bytes.length; at += 3) {
    const a = bytes[at] ?? 0
    const b = bytes[at + 1] ?? 0
    const c = bytes[at + 2] ?? 0
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4))
    text += alphabet.charAt(((b & 15) << 2) | (c >> 6)) + alphabet.charAt(c & 63)
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3))
}

/** Null unless `text` is exactly what `bytesToBase64url` would write: one text per byte string. */
export function base64urlToBytes(text: string): Bytes | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return null
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) bytes[at++] = bits >> (held -= 8)
  }
  // A letter too many, or one that says more than its bytes.
  return held < 6 && (bits & ((1 << held) - 1)) === 0 ? bytes : null
}
