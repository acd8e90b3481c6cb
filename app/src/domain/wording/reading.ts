/** A language pack made ready to look words up in. */
import type { LanguagePack } from '../../content/wording/language-pack.ts'
import type { Lexicon, Meanings } from './lexicon.ts'

export interface Reading {
  readonly shortForms: ReadonlyMap<string, readonly string[]>
  readonly endings: ReadonlyMap<string, string>
  readonly stems: ReadonlyMap<string, string>
  readonly beforeIs: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  /** `2` the reader, `1` the writer, `3` others. */
  readonly persons: ReadonlyMap<string, Person>
  readonly articles: ReadonlySet<string>
  /** Beside those of the lexicon, words that are no names. */
  readonly known: ReadonlySet<string>
  readonly suffixes: RegExp
  /** What is plain whatever the model has learnt, by label. */
  readonly sure: readonly (readonly [label: string, is: RegExp])[]
  readonly lexicon: Lexicon
  readonly meanings: Meanings
}

export type Person = '1' | '2' | '3'

/** Not every language has groups of words that are used alike. */
export function readyToRead(
  pack: LanguagePack,
  lexicon: Lexicon,
  meanings: Meanings = () => undefined,
): Reading {
  const { reader, writer, others } = pack.persons
  const shortForms = shortFormsOf(pack)
  const person = (words: string, who: Person) => listOf(words).map((word) => [word, who] as const)
  return {
    shortForms,
    endings: new Map(Object.entries(pack.endings)),
    stems: new Map(Object.entries(pack.stems)),
    beforeIs: new Set(listOf(pack.beforeIs)),
    functionWords: new Set(listOf(pack.functionWords)),
    persons: new Map([...person(reader, '2'), ...person(writer, '1'), ...person(others, '3')]),
    articles: new Set(listOf(pack.articles)),
    suffixes: new RegExp(`(?:${listOf(pack.suffixes).join('|')})$`, 'u'),
    sure: Object.entries(pack.sure).map(([label, is]) => [label, new RegExp(is)]),
    known: new Set([...shortForms.keys(), ...listOf(pack.functionWords)]),
    lexicon,
    meanings,
  }
}

/** A word, or several joined by `_`, in the form that they are read in. */
export function writtenOut(words: string, shortForms: Reading['shortForms']): string {
  return words
    .split('_')
    .flatMap((word) => shortForms.get(word) ?? word)
    .join('_')
}

export function shortFormsOf({ shortForms }: LanguagePack): Reading['shortForms'] {
  return new Map(Object.entries(shortForms).map(([form, words]) => [form, listOf(words)]))
}

function listOf(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}

/** Base forms stand for the others: "punched", "punching" and "punches" are as "punch". */
export function kindsOf(word: string, { lexicon, suffixes }: Reading): readonly string[] {
  return byStem(word, suffixes, lexicon) ?? []
}

export function meaningOf(word: string, { meanings, suffixes }: Reading): number | undefined {
  return byStem(word, suffixes, meanings)
}

function byStem<Found>(
  word: string,
  suffixes: RegExp,
  find: (word: string) => Found | undefined,
): Found | undefined {
  const found = find(word)
  if (found !== undefined) return found
  const stem = word.length < 4 ? word : word.replace(suffixes, '')
  if (stem === word) return undefined
  const undoubled = stem.replace(/(.)\1$/u, '$1')
  return find(stem) ?? find(`${stem}e`) ?? find(undoubled) ?? find(`${stem}y`)
}
