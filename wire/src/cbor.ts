/**
 * Deterministic CBOR (RFC 8949 §4.2.1) of the values that wire-format.md §1 names, and of no others.
 * Reading is strict: bytes that this module would not have written itself are refused where they
 * differ, so that one value has one encoding and one hash. Must never guess or repair.
 */
import type { Bytes } from './bytes.ts'
import type { Input, Output } from './cbor-pieces.ts'
import { readHead, readPiece, refuse, writeHead, writePiece } from './cbor-pieces.ts'
import { readText, textToBytes } from './cbor-text.ts'

export type CborValue =
  number | string | boolean | null | Uint8Array | readonly CborValue[] | CborRecord

interface CborRecord {
  readonly [key: string]: CborValue
}

/**
 * Throws for what no reader accepts, such as a fraction: that is a bug of the caller, and must come
 * out before it is sealed, not when it can no longer be repaired.
 */
export function encodeCbor(value: CborValue): Bytes {
  const output = { bytes: new Uint8Array(fitsMost), length: 0 }
  write(output, value, 0)
  return output.bytes.slice(0, output.length)
}

/** Null when the bytes are not one deterministically encoded value of the types above. */
export function decodeCbor(bytes: Uint8Array): CborValue | null {
  const input = { bytes, at: 0, kind: 0, letters: null }
  try {
    const value = read(input, 0)
    return input.at === bytes.length ? value : null
  } catch {
    return null
  }
}

/** Kinds of value, told by the upper three bits of their first byte (RFC 8949 §3.1). */
const count = 0
const negative = 1
const byteString = 2
const text = 3
const list = 4
const map = 5
const simple = 7

/** The only simple values, in the order of their numbers from 20 on. */
const simpleValues: readonly unknown[] = [false, true, null]
const firstSimple = 20

/** Nothing of ours nests further. */
const deepest = 16

const fitsMost = 256

function write(output: Output, value: CborValue, depth: number): void {
  if (depth > deepest) unreadable('such a nest')
  if (typeof value === 'string') return writePiece(output, text, textToBytes(value))
  if (typeof value === 'number') return writeInteger(output, value)
  if (value instanceof Uint8Array) return writePiece(output, byteString, value)
  if (isList(value)) return writeList(output, value, depth + 1)
  if (isRecord(value)) return writeMap(output, value, depth + 1)
  const at = simpleValues.indexOf(value)
  if (at < 0) unreadable(typeof value)
  writeHead(output, simple, firstSimple + at)
}

function read(input: Input, depth: number): CborValue {
  if (depth > deepest) return refuse()
  const argument = readHead(input)
  switch (input.kind) {
    case count:
      return argument
    case negative:
      return Number.isSafeInteger(-1 - argument) ? -1 - argument : refuse()
    case byteString:
      return new Uint8Array(readPiece(input, argument))
    case text:
      return readText(input, argument)
    case list:
      return readList(input, argument, depth + 1)
    case map:
      return readMap(input, argument, depth + 1)
    case simple:
      if (argument - firstSimple in simpleValues)
        return simpleValues[argument - firstSimple] as boolean | null
  }
  return refuse()
}

function writeInteger(output: Output, value: number): void {
  if (!Number.isSafeInteger(value)) unreadable('such a number')
  if (value < 0) writeHead(output, negative, -1 - value)
  else writeHead(output, count, value)
}

function writeList(output: Output, items: readonly CborValue[], depth: number): void {
  writeHead(output, list, items.length)
  for (const item of items) write(output, item, depth)
}

function readList(input: Input, length: number, depth: number): CborValue {
  const items: CborValue[] = []
  while (items.length < length) items.push(read(input, depth))
  return items
}

function writeMap(output: Output, record: CborRecord, depth: number): void {
  const items = Object.entries(record).map(([key, item]) => ({ key: textToBytes(key), item }))
  writeHead(output, map, items.length)
  let before: Uint8Array | null = null
  for (const { key, item } of items.toSorted((a, b) => compareKeys(a.key, b.key))) {
    if (before !== null && compareKeys(before, key) === 0) unreadable('two keys that are one')
    writePiece(output, text, key)
    write(output, item, depth)
    before = key
  }
}

/** A record that inherits nothing, so that a key named `__proto__` is only a key. */
function readMap(input: Input, size: number, depth: number): CborValue {
  const record = Object.create(nothing) as { [key: string]: CborValue }
  let before: Uint8Array | null = null
  for (let left = size; left > 0; left--) {
    const length = readHead(input)
    if (input.kind !== text) return refuse()
    const key = readPiece(input, length)
    if (before !== null && compareKeys(before, key) >= 0) return refuse()
    input.at -= length
    record[readText(input, length)] = read(input, depth)
    before = key
  }
  return record
}

/** The order of their encodings: shorter ones first, then byte by byte. */
function compareKeys(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== b.length) return a.length - b.length
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return (a[at] ?? 0) - (b[at] ?? 0)
}

function isRecord(value: CborValue): value is CborRecord {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === nothing || prototype === Object.prototype
}

/** Of an object with no prototype at all, an engine makes a table, which is several times slower. */
const nothing: object = Object.freeze(Object.create(null) as object)

function isList(value: CborValue): value is readonly CborValue[] {
  return Array.isArray(value)
}

function unreadable(what: string): never {
  throw new TypeError(`no reader accepts ${what}`)
}
