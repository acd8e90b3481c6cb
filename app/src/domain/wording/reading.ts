/** A language pack made ready to look words up in. */
import type { LanguagePack } from '../../content/wording/language-pack.ts'

export interface Reading {
  readonly shortForms: ReadonlyMap<string, readonly string[]>
  readonly endings: ReadonlyMap<string, string>
  readonly stems: ReadonlyMap<string, string>
  readonly beforeIs: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  /** `2` the reader, `1` the writer, `3` others. */
  readonly persons: ReadonlyMap<string, Person>
  readonly articles: ReadonlySet<string>
  readonly suffixes: RegExp
  readonly classes: ReadonlyMap<string, readonly string[]>
}

export type Person = '1' | '2' | '3'

export function readyToRead(pack: LanguagePack): Reading {
  const { reader, writer, others } = pack.persons
  const person = (words: string, who: Person) => listOf(words).map((word) => [word, who] as const)
  return {
    shortForms: new Map(
      Object.entries(pack.shortForms).map(([form, words]) => [form, listOf(words)]),
    ),
    endings: new Map(Object.entries(pack.endings)),
    stems: new Map(Object.entries(pack.stems)),
    beforeIs: new Set(listOf(pack.beforeIs)),
    functionWords: new Set(listOf(pack.functionWords)),
    persons: new Map([...person(reader, '2'), ...person(writer, '1'), ...person(others, '3')]),
    articles: new Set(listOf(pack.articles)),
    suffixes: new RegExp(`(?:${listOf(pack.suffixes).join('|')})$`, 'u'),
    classes: classesByWord(pack.classes),
  }
}

function classesByWord(classes: LanguagePack['classes']): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes))
    for (const word of listOf(words)) byWord.set(word, [...(byWord.get(word) ?? []), name])
  return byWord
}

function listOf(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
