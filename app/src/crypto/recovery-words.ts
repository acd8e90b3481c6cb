/**
 * Twelve words for 128 bits (BIP39), in the reader's language. Reading is forgiving of how they were
 * written down, never of which they are: the last word holds a check over all.
 */
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

export type WordList = readonly string[]

/** 16 bytes make twelve words. */
export function entropyToWords(entropy: Bytes, list: WordList): readonly string[] {
  return entropyToMnemonic(entropy, [...list])
    .normalize('NFC')
    .split(' ')
}

/** `unknown`: not twelve words of one of the lists; `wrong`: they do not belong together. */
export function wordsToEntropy(
  typed: string,
  lists: readonly WordList[],
): Result<Bytes, 'unknown' | 'wrong'> {
  const words = splitWords(typed)
  let fault: 'unknown' | 'wrong' = 'unknown'
  for (const list of words.length === 12 ? lists : []) {
    const plain = new Map(list.map((word) => [tidyWord(word), word]))
    const known = words.map((word) => plain.get(word))
    if (known.includes(undefined)) continue
    fault = 'wrong'
    try {
      return ok(new Uint8Array(mnemonicToEntropy(known.join(' '), [...list])))
    } catch {
      // Of the other language's list they may still be words.
    }
  }
  return fail(fault)
}

/** Numbers, commas and line breaks come along when words are read off a page. */
function splitWords(typed: string): readonly string[] {
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
