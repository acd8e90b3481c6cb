import type { ReadonlySignal } from '@preact/signals'
import { computed, signal } from '@preact/signals'
import type { Language } from '../content/language.ts'
import type { Part, SomeWords, WordsFile, WordsOf } from '../content/load-messages.ts'
import { loadWords } from '../content/load-messages.ts'
import type { Words } from './app-context.ts'

export interface WordsByLanguage extends Words {
  readonly language: ReadonlySignal<Language>
  /** Fetches everything used so far in another language, then changes over at once. */
  turnTo(language: Language): Promise<void>
}

interface Catalog {
  readonly language: Language
  readonly files: readonly WordsFile[]
  readonly words: SomeWords
}

/** Only what somebody has come to is fetched, in the one language that is read. */
export function createWords(first: Language): WordsByLanguage {
  const catalog = signal<Catalog>({ language: first, files: [], words: {} })
  const wanted = new Set<WordsFile>()
  let turning = first

  async function turnTo(language: Language): Promise<void> {
    turning = language
    for (;;) {
      const files = [...wanted]
      const words = await Promise.all(files.map((one) => loadWords[one][language]()))
      if (turning !== language) return
      // A room may have been entered meanwhile: its words come along.
      if (wanted.size > files.length) continue
      catalog.value = { language, files, words: Object.assign({}, ...words) }
      return
    }
  }

  const has = (files: readonly WordsFile[]) =>
    files.every((one) => catalog.peek().files.includes(one))

  return {
    language: computed(() => catalog.value.language),
    turnTo,
    of<Name extends Part>(part: Name) {
      const words: unknown = catalog.value.words[part]
      if (words === undefined) throw new Error(`no room here asked for the words of ${part}`)
      // A sentence's gaps live in its type alone.
      return words as WordsOf<Name>
    },
    has,
    async fetch(files) {
      for (const one of files) wanted.add(one)
      if (has(files)) return
      try {
        await turnTo(turning)
      } catch (cause) {
        // What cannot be had now must not keep other rooms from their words.
        for (const one of files) if (!has([one])) wanted.delete(one)
        throw cause
      }
    },
  }
}
