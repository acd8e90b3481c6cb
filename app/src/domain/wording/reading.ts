/** A language pack made ready to look words up in. */
import type { LanguagePack } from '../../content/wording/language-pack.ts'
import type { Lexicon } from './lexicon.ts'

export interface Reading {
  readonly shortForms: ReadonlyMap<string, readonly string[]>
  /** Of a word and the one behind it, what is written for the first. */
  readonly meantBefore: ReadonlyMap<string, readonly string[]>
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
}

export type Person = '1' | '2' | '3'

export function readyToRead(pack: LanguagePack, lexicon: Lexicon): Reading {
  const { reader, writer, others } = pack.persons
  const shortForms = shortFormsOf(pack)
  const person = (words: string, who: Person) => listOf(words).map((word) => [word, who] as const)
  return {
    shortForms,
    meantBefore: new Map(
      Object.entries(pack.meantBefore).flatMap(([word, [meant, next]]) =>
        listOf(next).map((one) => [`${word} ${one}`, listOf(meant)] as const),
      ),
    ),
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
  const found = lexicon(word)
  if (found !== undefined) return found
  const stem = word.length < 4 ? word : word.replace(suffixes, '')
  if (stem === word) return []
  const undoubled = stem.replace(/(.)\1$/u, '$1')
  return lexicon(stem) ?? lexicon(`${stem}e`) ?? lexicon(undoubled) ?? lexicon(`${stem}y`) ?? []
}
