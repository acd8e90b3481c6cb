/** The same by cborg: what any change of cbor.ts is compared with, value for value and byte for byte. */
import { decode, encode, Token, Type } from 'cborg'
import { equalBytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'

export function encodeByCborg(value: CborValue): Uint8Array {
  return new Uint8Array(encode(value, { typeEncoders }))
}

/** Refuses by encoding what it read once more, and comparing. */
export function decodeByCborg(bytes: Uint8Array): CborValue | null {
  try {
    const value = toPlain(decode(bytes, strict), 0)
    return equalBytes(encode(value), bytes) ? value : null
  } catch {
    return null
  }
}

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

function toPlain(value: unknown, depth: number): CborValue {
  if (depth > 16) throw new RangeError('too deep')
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (Number.isSafeInteger(value)) return value as number
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (Array.isArray(value)) return value.map((item) => toPlain(item, depth + 1))
  if (!(value instanceof Map)) throw new TypeError('no value of ours')
  const record = Object.create(null) as { [key: string]: CborValue }
  for (const [key, item] of value as Map<unknown, unknown>) {
    if (typeof key !== 'string') throw new TypeError('no key of ours')
    record[key] = toPlain(item, depth + 1)
  }
  return record
}
