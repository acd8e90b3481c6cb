/** Maps of CBOR, read by a table of their fields: where one is not as it should be, none is read. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { isBytes, isCount } from '@attune/wire/read.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Day } from '../domain/calendar-day.ts'
import { textToDay } from '../domain/calendar-day.ts'

/** Undefined for what is none: null is a value. */
export type Reader<T> = (value: CborValue | undefined) => T | undefined

export type Readers<T> = { readonly [Field in keyof T]: Reader<T[Field]> }

/** For each of several kinds. */
export type ReadersOf<T extends { kind: string }> = {
  readonly [Kind in T['kind']]: Readers<Omit<Extract<T, { kind: Kind }>, 'kind'>>
}

export function readFields<T>(fields: Readers<T>): Reader<T> {
  return (value) => {
    if (!isCborMap(value)) return undefined
    const read: Partial<T> = {}
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      read[name] = fields[name](value[name])
      if (read[name] === undefined) return undefined
    }
    return read as T
  }
}

export const readText: Reader<string> = (value) => (typeof value === 'string' ? value : undefined)

export const readCount: Reader<number> = (value) => (isCount(value) ? value : undefined)

export const readDay: Reader<Day> = (value) =>
  typeof value === 'string' ? (textToDay(value) ?? undefined) : undefined

export const readFlag: Reader<boolean> = (value) => value === true

export function readBytes(length?: number): Reader<Bytes> {
  return (value) => (isBytes(value, length) ? value : undefined)
}

export function oneOf<T>(all: readonly T[]): Reader<T> {
  return (value) => all.find((one) => one === value)
}

export function orElse<T, Other>(read: Reader<T>, other: Other): Reader<T | Other> {
  return (value) => read(value) ?? other
}
