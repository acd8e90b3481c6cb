/**
 * What stands on the wire, as tables: each field says how it is written, and what counts as one when
 * it comes from elsewhere. One table writes and reads, so that neither can do more than the other. A
 * reader must never throw on what it was sent, and never take what it would not have written.
 */
import type { Bytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import type { Id } from './ids.ts'
import { bytesToId, idToBytes } from './ids.ts'
import { isBytes, isCount, readAll, readArray } from './read.ts'
import { suite, wireVersion } from './suite.ts'

export interface Field<T> {
  write(this: void, value: T): CborValue
  /** Undefined for anything else: null is a value. */
  read(this: void, value: CborValue | undefined): T | undefined
  /** Not there at all, at the end of a record, where there is nothing. */
  readonly isOptional?: boolean
}

/** One that is an array, and can be a part of another. */
export interface ListField<T> extends Field<T> {
  write(this: void, value: T): readonly CborValue[]
}

/** A field for each property, in their order on the wire. */
export type FieldsOf<T> = { readonly [Name in keyof T]-?: Field<Exclude<T[Name], undefined>> }

/** How a thing is written, and how it is read: null for what is none. */
export function coded<T>(
  field: Field<T>,
): readonly [(value: T) => Bytes, (written: Uint8Array) => T | null] {
  return [
    (value) => encodeCbor(field.write(value)),
    (written) => field.read(decodeCbor(written)) ?? null,
  ]
}

export function record<T extends object>(fields: FieldsOf<T>): ListField<T> {
  const all = Object.entries<Field<unknown>>(fields)
  const least = all.filter(([, { isOptional }]) => isOptional !== true).length
  return {
    write(value) {
      const values = value as { readonly [name: string]: unknown }
      return all.flatMap(([name, { write, isOptional }]) =>
        isOptional === true && (values[name] ?? null) === null ? [] : [write(values[name])],
      )
    },
    read(value) {
      const parts = readArray(value)
      if (parts === null || parts.length < least || parts.length > all.length) return
      const found: Record<string, unknown> = {}
      for (const [at, [name, { read }]] of all.slice(0, parts.length).entries()) {
        found[name] = read(parts[at])
        if (found[name] === undefined) return
      }
      return found as T
    },
  }
}

/** With something that is made from what was read, or refuses it. */
export function completed<Written, T extends Written>(
  field: ListField<Written>,
  complete: (found: Written) => T | null,
): ListField<T> {
  return {
    write: field.write,
    read(value) {
      const found = field.read(value)
      return found && (complete(found) ?? undefined)
    },
  }
}

/** The fields of each of several records. */
export type KindsOf<T extends { readonly kind: string }> = {
  readonly [Kind in T['kind']]: FieldsOf<Omit<Extract<T, { readonly kind: Kind }>, 'kind'>>
}

/** One of several records, told by the name that stands before it. */
export function variants<T extends { readonly kind: string }>(kinds: KindsOf<T>): ListField<T> {
  const all = Object.entries<FieldsOf<object>>(kinds)
  const known = new Map<unknown, ListField<object>>(
    all.map(([kind, fields]) => [kind, record(fields)]),
  )
  return {
    write: (value) => [value.kind, ...(known.get(value.kind)?.write(value) ?? [])],
    read(value) {
      const [kind, ...parts] = readArray(value) ?? []
      const found = known.get(kind)?.read(parts)
      return found && ({ kind, ...found } as T)
    },
  }
}

/** One that may be absent. Only ever the last of a record. */
export function optional<T>(field: Field<T>): Field<T> {
  return { ...field, isOptional: true }
}

/** Behind the two numbers that say by which rules it was made: others are refused. */
export function versioned<T>(fields: ListField<T>): ListField<T> {
  return {
    write: (value) => [wireVersion, suite, ...fields.write(value)],
    read(value) {
      const [version, number, ...parts] = readArray(value) ?? []
      return version === wireVersion && number === suite ? fields.read(parts) : undefined
    },
  }
}

export function list<T>(item: Field<T>, most = Infinity, least = 0): Field<readonly T[]> {
  return {
    write: (items) => items.map((one) => item.write(one)),
    read(value) {
      const items = readAll(readArray(value), (one) => item.read(one) ?? null)
      return items && items.length >= least && items.length <= most ? items : undefined
    },
  }
}

export function nullable<T>(field: Field<T>): Field<T | null> {
  return {
    write: (value) => (value === null ? null : field.write(value)),
    read: (value) => (value === null ? null : field.read(value)),
  }
}

export function id<T extends Id>(length = 16): Field<T> {
  return {
    write: idToBytes,
    read: (value) => (isBytes(value, length) ? bytesToId<T>(value) : undefined),
  }
}

/** Written as its place among all that it can be. */
export function numbered<T>(all: readonly T[]): Field<T> {
  return {
    write: (value) => all.indexOf(value),
    read: (value) => (isCount(value) ? all[value] : undefined),
  }
}

/** Written as it is called. */
export function oneOf<T extends string>(all: readonly T[]): Field<T> {
  return plain((value) => all.some((one) => one === value))
}

/** What CBOR says as it is. */
export function plain<T extends CborValue>(
  is: (value: CborValue | undefined) => boolean,
): Field<T> {
  return { write: (value) => value, read: (value) => (is(value) ? (value as T) : undefined) }
}

/** Of one of these lengths, or of any. */
export function bytes(...lengths: readonly number[]): Field<Bytes> {
  return plain(
    (value) => isBytes(value) && (lengths.length === 0 || lengths.includes(value.length)),
  )
}

export const count = plain<number>(isCount)
export const positive = plain<number>((value) => isCount(value) && value > 0)
export const text = plain<string>((value) => typeof value === 'string')
export const flag = plain<boolean>((value) => typeof value === 'boolean')
