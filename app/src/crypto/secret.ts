/**
 * Key bytes that cannot print themselves: logs, JSON, errors and inspectors show a placeholder.
 * The bytes live in a WeakMap beside the object, so no property, spread or devtools view has them.
 */
import type { Bytes } from '@attune/wire/bytes.ts'

declare const name: unique symbol

/** `Name` keeps one kind of key from being passed where another belongs. */
export interface Secret<Name extends string> {
  readonly [name]: Name
  toString(): string
  toJSON(): string
}

export type SignSecret = Secret<'sign'>
export type SealSecret = Secret<'seal'>
export type EpochKey = Secret<'epoch'>
/** `k` of one sealed answer (wire-format.md §5). */
export type AnswerKey = Secret<'answer'>
/** Of one deck in one week (wire-format.md §9). */
export type MatchKey = Secret<'match'>
export type InviteSecret = Secret<'invite'>
/** Of one sealed file. */
export type BlobKey = Secret<'blob'>
/** Of what rests on this device. */
export type StorageKey = Secret<'storage'>

/** Takes its own copy: the caller may wipe or reuse `bytes`. */
export function createSecret<Name extends string>(bytes: Uint8Array): Secret<Name> {
  const secret = Object.create(prototype) as Secret<Name>
  held.set(secret, new Uint8Array(bytes))
  return secret
}

/** The bytes themselves, not a copy. One name to search for where keys are used. */
export function reveal(secret: Secret<string>): Bytes {
  const bytes = held.get(secret)
  if (bytes === undefined) throw new Error('not a secret of this page')
  return bytes
}

const placeholder = '‹secret›'
const held = new WeakMap<object, Bytes>()
const prototype = Object.freeze({
  toString: () => placeholder,
  toJSON: () => placeholder,
  [Symbol.toPrimitive]: () => placeholder,
  [Symbol.for('nodejs.util.inspect.custom')]: () => placeholder,
})
