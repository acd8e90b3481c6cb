/**
 * Twelve words for 128 bits (BIP39), in the reader's language. Reading is forgiving of how they were
 * written down, never of which they are: the last word holds a check over all.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { sha256 } from './hash.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

export type WordList = readonly string[]

/** 16 bytes make twelve words. */
export function entropyToWords(entropy: Bytes, list: WordList): readonly string[] {
  if (entropy.length !== 16) throw new Error('twelve words hold 16 bytes')
  let bits = BigInt(checkOf(entropy))
  entropy.forEach((byte, at) => (bits |= BigInt(byte) << BigInt(4 + 8 * (15 - at))))
  return Array.from({ length: 12 }, (_, at) => {
    const word = list[Number((bits >> BigInt(11 * (11 - at))) & 2047n)]
    if (word === undefined) throw new Error('a list has 2048 words')
    return word.normalize('NFC')
  })
}

/** `unknown`: not twelve words of one of the lists; `wrong`: they do not belong together. */
export function wordsToEntropy(
  typed: string,
  lists: readonly WordList[],
): Result<Bytes, 'unknown' | 'wrong'> {
  const words = splitWords(typed)
  let fault: 'unknown' | 'wrong' = 'unknown'
  for (const list of words.length === 12 ? lists : []) {
    const places = new Map(list.map((word, at) => [tidyWord(word), BigInt(at)]))
    let bits = 0n
    if (!words.every((word) => places.has(word))) continue
    for (const word of words) bits = (bits << 11n) | (places.get(word) ?? 0n)
    const entropy = Uint8Array.from({ length: 16 }, (_, at) =>
      Number((bits >> BigInt(4 + 8 * (15 - at))) & 255n),
    )
    if (Number(bits & 15n) === checkOf(entropy)) return ok(entropy)
    // Of the other language's list they may still be words.
    fault = 'wrong'
  }
  return fail(fault)
}

/** The four bits at the end. */
function checkOf(entropy: Bytes): number {
  return (sha256(entropy)[0] ?? 0) >> 4
}

/** Places, from 0, of words that are in no list. */
export function unknownWords(typed: string, lists: readonly WordList[]): readonly number[] {
  const known = new Set(lists.flat().map(tidyWord))
  return splitWords(typed).flatMap((word, at) => (known.has(word) ? [] : [at]))
}

/** Numbers, commas and line breaks come along when words are read off a page. */
export function splitWords(typed: string): readonly string[] {
  return typed
    .normalize('NFKC')
    .split(/[\s,;.:\d)\]-]+/u)
    .map(tidyWord)
    .filter((word) => word !== '')
}

/** In one case and without accents: both lists stay without doubles. */
function tidyWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
