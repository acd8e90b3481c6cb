/**
 * Names for people, devices and places, as 16 random or hashed bytes. In code they are branded
 * base64url texts, so that they can be compared and used as keys; on the wire they are bytes.
 */
import type { Bytes } from './bytes.ts'
import { base64urlToBytes, bytesToBase64url } from './bytes.ts'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type SpaceId = Branded<'SpaceId'>
export type MemberId = Branded<'MemberId'>
export type DeviceId = Branded<'DeviceId'>
export type InviteId = Branded<'InviteId'>
export type RequestId = Branded<'RequestId'>
/** Where a way back in is kept: found by whoever has what it is made from, and by nobody else. */
export type WayId = Branded<'WayId'>
/** A deck of private yes in one epoch of one space: the relay cannot tell which it is. */
export type DeckId = Branded<'DeckId'>
/** A sealed file that stands beside the stream. */
export type BlobId = Branded<'BlobId'>
/** 32 bytes: names one reveal in one epoch of one space (wire-format.md §5). */
export type RevealId = Branded<'RevealId'>

export type Id =
  SpaceId | MemberId | DeviceId | InviteId | RequestId | DeckId | BlobId | RevealId | WayId

/** The caller vouches for which id it is; a wrong length is a bug. */
export function bytesToId<T extends Id>(bytes: Uint8Array): T {
  if (bytes.length !== 16 && bytes.length !== 32) throw new Error('an id is 16 or 32 bytes')
  return bytesToBase64url(bytes) as T
}

export function idToBytes(id: Id): Bytes {
  const bytes = base64urlToBytes(id)
  if (bytes === null) throw new Error('not an id')
  return bytes
}

/** For ids that arrive as text (in a path): null unless it is one, `length` bytes long. */
export function textToId<T extends Id>(text: string, length = 16): T | null {
  const bytes = base64urlToBytes(text)
  return bytes?.length === length ? (text as T) : null
}
