/** A CBOR map with text keys: what entries, answers and letters hold. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'

export type CborMap = { readonly [key: string]: CborValue }

/** Throws for what is not wire-format.md's CBOR: that is a bug of the caller. */
export function encodeMap(map: CborMap): Bytes {
  return encodeCbor(map)
}

export function decodeMap(bytes: Bytes): CborMap | null {
  const value = decodeCbor(bytes)
  return isCborMap(value) ? value : null
}

export function isCborMap(value: CborValue | undefined): value is CborMap {
  if (typeof value !== 'object' || value === null) return false
  return !Array.isArray(value) && !(value instanceof Uint8Array)
}
