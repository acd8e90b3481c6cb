/**
 * Private yes for two (wire-format.md §9): what the relay compares, week by week. A vector has one
 * size whatever it holds, and a result is a list whatever came of it: nothing here may tell a no from
 * an answer that was never given.
 */
import type { Bytes } from './bytes.ts'
import type { CborValue } from './cbor.ts'
import { isCount, readAll, readArray } from './read.ts'

/** Places in a vector, used or not. */
export const yesPlaces = 64
export const yesTokenLength = 32
export const yesVectorLength = yesPlaces * yesTokenLength

/** Weeks since the first of 1970, whole ones: they turn on Thursdays at midnight UTC. */
export function tickAt(milliseconds: number): number {
  return Math.floor(milliseconds / (7 * 86_400_000))
}

export function tokenAt(vector: Uint8Array, place: number): Bytes {
  return new Uint8Array(vector.slice(place * yesTokenLength, (place + 1) * yesTokenLength))
}

/** Null unless it is places of a vector, each once, in their order. */
export function readPlaces(value: CborValue): readonly number[] | null {
  const places = readAll(readArray(value), (one) => (isCount(one) && one < yesPlaces ? one : null))
  const isOrdered = places?.every((place, at) => at === 0 || place > (places[at - 1] ?? place))
  return isOrdered === true ? places : null
}
