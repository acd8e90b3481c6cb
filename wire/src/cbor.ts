/**
 * Deterministic CBOR (RFC 8949 §4.2.1), by cborg. Reading is strict: bytes that this module would
 * not have written itself are refused, so that one value has one encoding and one hash.
 */
import { decode, encode, Token, Type } from 'cborg'
import type { Bytes } from './bytes.ts'
import { equalBytes } from './bytes.ts'

export type CborValue =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | readonly CborValue[]
  | { readonly [key: string]: CborValue }

export function encodeCbor(value: CborValue): Bytes {
  return new Uint8Array(encode(value, { typeEncoders }))
}

/** Null when the bytes are not one deterministically encoded value of the types above. */
export function decodeCbor(bytes: Uint8Array): CborValue | null {
  try {
    const value: unknown = decode(bytes, strict)
    const plain = toPlain(value)
    return plain !== undefined && equalBytes(encode(plain), bytes) ? plain : null
  } catch {
    return null
  }
}

/**
 * Decoders of UTF-8 take U+FEFF at the beginning of a text for a mark and drop it, so a text that
 * kept it could be written but never be read back as the same.
 */
const typeEncoders = {
  string: (text: string) => [new Token(Type.string, text.replace(/^\uFEFF+/, ''))],
}

const strict = {
  strict: true,
  useMaps: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
} as const

/** Nothing of ours nests further. A stack overflow in the decoder lands in the same `null`. */
const deepest = 16

/** Maps become null-prototype records, so that a key named `__proto__` is only a key. */
function toPlain(value: unknown, depth = 0): CborValue | undefined {
  if (depth > deepest) return undefined
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (Array.isArray(value)) return listToPlain(value, depth)
  if (value instanceof Map) return mapToPlain(value, depth)
  return undefined
}

function listToPlain(list: readonly unknown[], depth: number): CborValue | undefined {
  const plain: CborValue[] = []
  for (const item of list) {
    const value = toPlain(item, depth + 1)
    if (value === undefined) return undefined
    plain.push(value)
  }
  return plain
}

function mapToPlain(map: ReadonlyMap<unknown, unknown>, depth: number): CborValue | undefined {
  const plain: Record<string, CborValue> = Object.create(null) as Record<string, CborValue>
  for (const [key, item] of map) {
    const value = toPlain(item, depth + 1)
    if (typeof key !== 'string' || value === undefined) return undefined
    plain[key] = value
  }
  return plain
}
