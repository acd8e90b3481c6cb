import type { ReadonlySignal } from '@preact/signals'
import { computed, signal } from '@preact/signals'
import type { Language } from '../../content/language.ts'
import { loadMessages } from '../../content/texts-by-language.ts'
import type { Messages, Section } from '../../content/messages.ts'
import type { Words } from '../app-context.ts'

export interface WordsByLanguage extends Words {
  readonly language: ReadonlySignal<Language>
  /** Fetches everything used so far in another language, then changes over at once. */
  turnTo(language: Language): Promise<void>
}

/** Only the sections that somebody has come to are fetched, in the one language that is read. */
export function createWords(first: Language): WordsByLanguage {
  const catalog = signal({ language: first, sections: new Map<Section, object>() })
  const wanted = new Set<Section>()
  let turning = first

  const language = computed(() => catalog.value.language)

  async function turnTo(next: Language): Promise<void> {
    turning = next
    for (;;) {
      const sections = [...wanted]
      const texts = await Promise.all(sections.map((one) => loadMessages(one, next)))
      if (turning !== next) return
      // A room may have been entered meanwhile: its words come along.
      if (wanted.size > sections.length) continue
      const loaded = new Map(sections.map((one, at) => [one, texts[at] ?? {}] as const))
      catalog.value = { language: next, sections: loaded }
      return
    }
  }

  const has = (sections: readonly Section[]) =>
    sections.every((one) => catalog.peek().sections.has(one))

  return {
    language,
    turnTo,
    of<Name extends Section>(section: Name) {
      const texts = catalog.value.sections.get(section)
      if (texts === undefined) throw new Error(`no room here asked for the words of ${section}`)
      // A sentence's gaps live in its type alone.
      return texts as Messages<Name>
    },
    has,
    async fetch(sections) {
      for (const one of sections) wanted.add(one)
      if (has(sections)) return
      try {
        await turnTo(turning)
      } catch (cause) {
        // What cannot be had now must not keep other rooms from their words.
        for (const one of sections) if (!has([one])) wanted.delete(one)
        throw cause
      }
    },
  }
}
