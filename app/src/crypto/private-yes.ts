/**
 * What two people say yes to, so that the relay can compare it and not read it (wire-format.md §9).
 * Whoever holds the epoch key can make every token: it protects from the relay, and from the other only
 * together with a relay that is neither's. Within one week and epoch a vector is made once: a second
 * one beside it would show which places are no chance.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { DeckId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { yesPlaces, yesTokenLength, yesVectorLength } from '@attune/wire/yes.ts'
import { emptySalt, hkdf } from './hash.ts'
import { numberBytes } from './number-bytes.ts'
import type { Random } from './random.ts'
import type { EpochKey, MatchKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

/** The name under which the relay knows a deck in this epoch: not which deck it is. */
export function deckIdOf(epochKey: EpochKey, deck: string): DeckId {
  const info = concatBytes(labelBytes('deck'), new TextEncoder().encode(deck))
  return bytesToId(hkdf(reveal(epochKey), emptySalt, info, 16))
}

export function createMatchKey(epochKey: EpochKey, deck: DeckId, tick: number): MatchKey {
  const info = concatBytes(labelBytes('match'), idToBytes(deck), numberBytes(tick))
  return createSecret(hkdf(reveal(epochKey), emptySalt, info, 32))
}

/** Where each item of a deck stands in this week's vector, by the item's number. */
export function placesOf(key: MatchKey): readonly number[] {
  const drawn = hkdf(reveal(key), emptySalt, labelBytes('match-place'), yesPlaces * lotLength)
  const lots = new DataView(drawn.buffer)
  const items = Array.from({ length: yesPlaces }, (_, item) => item)
  const lotOf = (item: number) => lots.getBigUint64(item * lotLength)
  const places: number[] = []
  const ordered = items.toSorted((a, b) => (lotOf(a) < lotOf(b) ? -1 : 1))
  for (const [place, item] of ordered.entries()) places[item] = place
  return places
}

const lotLength = 8

/**
 * `items`: the deck's names by number; `yes`: some of the numbers. What a newer version has marked and
 * this one does not know is left out. Chance is drawn for every place, so that what is marked draws
 * no less.
 */
export function createVector(
  key: MatchKey,
  items: readonly string[],
  yes: readonly number[],
  random: Random,
): Bytes {
  const vector = blankVector(random)
  const places = placesOf(key)
  for (const item of yes) {
    const [name, place] = [items[item], places[item]]
    if (name !== undefined && place !== undefined) {
      vector.set(token(key, name), place * yesTokenLength)
    }
  }
  return vector
}

/** Nothing is marked in it, or what was is taken back. */
export function blankVector(random: Random): Bytes {
  return random(yesVectorLength)
}

function token(key: MatchKey, name: string): Bytes {
  const message = concatBytes(labelBytes('yes'), new TextEncoder().encode(name))
  return new Uint8Array(hmac(nobleSha256, reveal(key), message))
}
