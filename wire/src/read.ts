/**
 * Reading positional CBOR arrays without trusting them. A reader returns null at the first thing
 * that is not as the format says; decoders build on it and never throw on what they were sent.
 */
import type { Bytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { decodeCbor } from './cbor.ts'

/** The array that the bytes hold, of exactly `length` items where that is given, or null. */
export function decodeArray(bytes: Uint8Array, length?: number): readonly CborValue[] | null {
  return readArray(decodeCbor(bytes) ?? undefined, length)
}

/** The same for a value that is decoded already. Bytes are never decoded here: what is nested is
 * an array or it is not one. */
export function readArray(
  value: CborValue | undefined,
  length?: number,
): readonly CborValue[] | null {
  if (!Array.isArray(value)) return null
  const list = value as readonly CborValue[]
  return length === undefined || list.length === length ? list : null
}

export function isBytes(value: CborValue | undefined, length?: number): value is Bytes {
  return value instanceof Uint8Array && (length === undefined || value.length === length)
}

/** An integer from 0 to 2^53 − 1. */
export function isCount(value: CborValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** Reads every item or, if one cannot be read, nothing. */
export function readAll<T>(
  list: readonly CborValue[] | null,
  read: (item: CborValue) => T | null,
): readonly T[] | null {
  if (list === null) return null
  const all: T[] = []
  for (const item of list) {
    const one = read(item)
    if (one === null) return null
    all.push(one)
  }
  return all
}
