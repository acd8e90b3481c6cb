/** How hard a text is to read, by the usual formula of its language. */
import type { Language } from '../../app/src/content/language.ts'
import { wordsOf } from './piece.ts'

/** English: the school year that reads it with ease. Spanish: from 0, very hard, to 100, very easy. */
export function readingLevel(language: Language, texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf)
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(language, word), 0)
  const [length, weight] = [words.length / sentences, syllables / words.length]
  return language === 'en'
    ? 0.39 * length + 11.8 * weight - 15.59
    : 206.84 - 60 * weight - 1.02 * length
}

export function isHarder(language: Language, level: number, than: number): boolean {
  return language === 'en' ? level > than : level < than
}

/** What a colon parts is read apart. */
function sentencesIn(text: string): number {
  return Math.max(1, text.split(/[.?!:…]+/).filter((one) => /\p{L}/u.test(one)).length)
}

export function syllablesOf(language: Language, word: string): number {
  return language === 'en' ? englishSyllables(word) : spanishSyllables(word)
}

/** Groups of vowels, without an e that is written and not said. */
function englishSyllables(word: string): number {
  return Math.max(1, word.replace(silent, '').match(/[aeiouy]+/g)?.length ?? 0)
}

/** Make, smile, but little; makes, but boxes; walked, but wanted. */
const silent = /(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouylsxzcgh]|[aeiouy]l)es$|(?<=[^aeiouytd])ed$/

/** Strong vowels and accented weak ones are a syllable each; weak ones go with them. */
function spanishSyllables(word: string): number {
  const bare = word.replace(/qu(?=[eiéí])/g, 'q').replace(/gu(?=[eiéí])/g, 'g')
  const groups = bare.match(/[aeiouáéíóúü]+|(?<=[^aeiouáéíóúü]|^)y$/g) ?? []
  const inGroup = (group: string) => Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0)
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group), 0),
  )
}
