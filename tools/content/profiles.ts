/** What each list's texts have to be like. */
import type { Language } from '../../app/src/content/language.ts'

export interface Profile {
  /** At most so many words. */
  readonly words: Readonly<Record<Language, number>>
  /** How a text ends: as a question, as one or more sentences, or going on in somebody's own words. */
  readonly ends: 'question' | 'sentence' | 'open'
  /** A phrase that stands after “I need” or “I felt” begins small. */
  readonly begins?: 'small'
  /** Flesch-Kincaid for English (a school year), Fernández-Huerta for Spanish (the higher, the easier). */
  readonly reads: Readonly<Record<Language, number>>
}

/** A list, or a part of what a list holds. */
export const profiles: Readonly<Record<string, Profile>> = {
  questions: { words: { en: 25, es: 28 }, ends: 'question', reads: { en: 4, es: 85 } },
  tender: { words: { en: 25, es: 28 }, ends: 'question', reads: { en: 4.5, es: 83 } },
  needs: { words: { en: 12, es: 12 }, ends: 'open', begins: 'small', reads: { en: 3, es: 88 } },
  feelings: { words: { en: 3, es: 5 }, ends: 'open', begins: 'small', reads: { en: 9, es: 15 } },
  values: { words: { en: 8, es: 9 }, ends: 'open', reads: { en: 4.5, es: 85 } },
  comforts: { words: { en: 14, es: 14 }, ends: 'open', reads: { en: 4, es: 78 } },
  'close-ways': { words: { en: 12, es: 12 }, ends: 'open', reads: { en: 3, es: 90 } },
  starters: { words: { en: 10, es: 12 }, ends: 'open', reads: { en: 3, es: 90 } },
  responses: { words: { en: 6, es: 6 }, ends: 'open', reads: { en: 1, es: 88 } },
  closeness: { words: { en: 12, es: 13 }, ends: 'open', reads: { en: 2.5, es: 85 } },
  repair: { words: { en: 26, es: 26 }, ends: 'sentence', reads: { en: 2.5, es: 90 } },
  table: { words: { en: 14, es: 14 }, ends: 'sentence', reads: { en: 1.5, es: 88 } },
  'two-minute': { words: { en: 26, es: 26 }, ends: 'sentence', reads: { en: 4, es: 83 } },
  'topics.title': { words: { en: 8, es: 8 }, ends: 'open', reads: { en: 1.5, es: 83 } },
  'topics.question': { words: { en: 25, es: 28 }, ends: 'question', reads: { en: 3, es: 85 } },
  'tender-topics': { words: { en: 14, es: 14 }, ends: 'open', reads: { en: 5, es: 70 } },
  cases: { words: { en: 32, es: 32 }, ends: 'sentence', reads: { en: 5, es: 80 } },
}

export function profileName({ list, part }: { list: string; part: string }): string {
  return `${list}.${part}` in profiles ? `${list}.${part}` : list
}
