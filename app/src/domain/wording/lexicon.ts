/** Which kinds a word or a group of words is of. One in a hundred that it does not hold seems to be in it. */
import type { PackedLexicon } from '../../content/wording/packed-model.ts'
import { hashOf } from './hash.ts'
import { unpackWords, wordSpace } from './unpack.ts'

export type Lexicon = (word: string) => readonly string[] | undefined

export function openLexicon({ classes, size, words }: PackedLexicon): Lexicon {
  const names = classes.map((name) => `#${name}`)
  const byNumber = unpackWords(words, size, names)
  return (word) => byNumber.get(wordNumber(word))
}

/** Groups of words have `_` between them. */
export function wordNumber(word: string): number {
  return hashOf(word) % wordSpace
}
