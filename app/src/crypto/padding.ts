/**
 * Padding to few sizes, so that a ciphertext's length says nothing of what is in it
 * (wire-format.md §1, T14): 0x80, then zeros, until plaintext and tag fill the bucket.
 */
import type { Bytes } from '@attune/wire/bytes.ts'

const tagLength = 16

/** Null when not even the largest bucket holds it. */
export function pad(plaintext: Uint8Array, buckets: readonly number[]): Bytes | null {
  const bucket = buckets.find((size) => plaintext.length + 1 + tagLength <= size)
  if (bucket === undefined) return null
  const padded = new Uint8Array(bucket - tagLength)
  padded.set(plaintext)
  padded[plaintext.length] = 0x80
  return padded
}

/** Null when the padding is not as `pad` writes it. Only ever called on authenticated bytes. */
export function unpad(padded: Bytes): Bytes | null {
  let end = padded.length - 1
  while (padded[end] === 0) end--
  return padded[end] === 0x80 ? padded.slice(0, end) : null
}
