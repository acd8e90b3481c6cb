/**
 * A CBOR map with text keys: what entries, answers and letters hold. Nothing is sealed that would
 * not read back: a value no reader accepts (a fraction, too deep a nest) must fail before it is
 * sealed, not when it can no longer be repaired.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'

export type CborMap = { readonly [key: string]: CborValue }

/** Throws for what is not wire-format.md's CBOR: that is a bug of the caller. */
export function encodeMap(map: CborMap): Bytes {
  const bytes = encodeCbor(map)
  if (decodeMap(bytes) === null) throw new Error('content holds a value that no reader accepts')
  return bytes
}

export function decodeMap(bytes: Bytes): CborMap | null {
  const value = decodeCbor(bytes)
  return isCborMap(value) ? value : null
}

export function isCborMap(value: CborValue | undefined): value is CborMap {
  if (typeof value !== 'object' || value === null) return false
  return !Array.isArray(value) && !(value instanceof Uint8Array)
}
