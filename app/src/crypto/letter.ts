/**
 * One sealed letter on its way through the relay (wire-format.md §6, §8): a map, all of one size. Its
 * key has one meaning only, so it needs no commitment; `associated` says which letter it is, so that
 * none can stand for another.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { CborMap } from './cbor-map.ts'
import { padMap, unpadMap } from './padded-map.ts'
import type { Random } from './random.ts'
import { nonceLength, openBox, sealBox } from './sealed-box.ts'

/** Null when it does not fit. */
export function sealLetter(
  key: Bytes,
  associated: Bytes,
  content: CborMap,
  random: Random,
  sizes: readonly number[] = [letterSize],
): Bytes | null {
  const padded = padMap(content, sizes)
  if (padded === null) return null
  const nonce = random(nonceLength)
  return concatBytes(nonce, sealBox(key, nonce, associated, padded))
}

export function openLetter(key: Bytes, associated: Bytes, letter: Bytes): CborMap | null {
  if (!letterSizes.includes(letter.length - nonceLength)) return null
  const nonce = letter.slice(0, nonceLength)
  return unpadMap(openBox(key, nonce, associated, letter.slice(nonceLength)))
}

const letterSize = 4_096
/** Of what a member leaves: the second for keys that were renewed very often. */
export const letterSizes: readonly number[] = [letterSize, 16_384]
