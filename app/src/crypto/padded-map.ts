/** Maps as they are sealed: encoded, then padded to one of few sizes. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborMap } from './cbor-map.ts'
import { decodeMap, encodeMap } from './cbor-map.ts'
import { pad, unpad } from './padding.ts'

/** Null when not even the largest bucket holds it. */
export function padMap(map: CborMap, buckets: readonly number[]): Bytes | null {
  return pad(encodeMap(map), buckets)
}

/** Null for what is no such map, and where a box did not open. */
export function unpadMap(padded: Bytes | null): CborMap | null {
  const plain = padded && unpad(padded)
  return plain && decodeMap(plain)
}
