/** What is learnt: which labels, in which words, from which examples, and how much of it ships. */
import { english } from '../../app/src/content/wording/english.ts'
import type { LanguagePack } from '../../app/src/content/wording/language-pack.ts'
import { readFileSync } from 'node:fs'
import type { PackedLexicon, PackedMeanings } from '../../app/src/content/wording/packed-model.ts'
import { spanish } from '../../app/src/content/wording/spanish.ts'
import { helpful, hurtful } from '../../app/src/content/wording/wording-hints.ts'
import { openLexicon, openMeanings } from '../../app/src/domain/wording/lexicon.ts'
import type { Reading } from '../../app/src/domain/wording/reading.ts'
import { readyToRead, shortFormsOf, writtenOut } from '../../app/src/domain/wording/reading.ts'
import type { Example } from './examples.ts'
import { readExamples } from './examples.ts'
import { packLexicon, packMeanings } from './pack.ts'
import { englishWords } from './words/english-wording.ts'
import { englishWorryWords } from './words/english-worry.ts'
import { spanishWorryWords } from './words/spanish-worry.ts'

export interface Recipe {
  readonly name: 'wording-en' | 'worry-en' | 'worry-es'
  readonly kind: 'wording' | 'worry'
  readonly labels: readonly string[]
  readonly pack: LanguagePack
  readonly words: Readonly<Record<string, string>>
  /** Words that are used alike, one group a line. */
  readonly meanings: readonly string[]
  readonly examples: () => readonly Example[]
  /** Learnt from whoever else is tried: everyday words by whoever, with nothing to find in them. */
  readonly quiet: () => readonly Example[]
  /** Rounds over the examples, and how many features ship. */
  readonly epochs: number
  readonly size: number
  /** How many weights a feature has, one with another. */
  readonly each: number
  /** How many of those with nothing to find may be marked, of authors that were not learnt from. */
  readonly mostFalse: number
  readonly file: string
}

const content = 'app/src/content/wording'
const examples = new URL('examples', import.meta.url).pathname

export const meaningsFile = `${content}/meanings.en.ts`
const englishMeanings = readFileSync(
  new URL('words/english-meanings.txt', import.meta.url),
  'utf8',
).split('\n')

/** The guide's own labels, in its order. */
const wordingLabels = [...hurtful, ...helpful]
const worryLabels = ['self_harm', 'violence', 'coercion']

export const recipes: readonly Recipe[] = [
  {
    name: 'wording-en',
    kind: 'wording',
    labels: wordingLabels,
    pack: english,
    words: englishWords,
    meanings: englishMeanings,
    examples: () => readExamples(examples, 'en-speech-*.tsv'),
    quiet: () => [],
    epochs: 8,
    size: 5200,
    each: 3,
    mostFalse: 0.04,
    file: `${content}/wording-model.en.ts`,
  },
  {
    name: 'worry-en',
    kind: 'worry',
    labels: worryLabels,
    pack: english,
    words: englishWorryWords,
    meanings: englishMeanings,
    examples: () => readExamples(examples, 'en-worry-*.tsv'),
    // In everyday talk there is seldom anything to worry about.
    quiet: () => readExamples(examples, 'en-speech-*.tsv').filter(isEveryday).map(asQuiet),
    epochs: 8,
    size: 4400,
    each: 2.4,
    mostFalse: 0.12,
    file: `${content}/worry-model.en.ts`,
  },
  {
    name: 'worry-es',
    kind: 'worry',
    labels: worryLabels,
    pack: spanish,
    words: spanishWorryWords,
    meanings: [],
    examples: () => readExamples(examples, 'es-worry-*.tsv'),
    quiet: () => [],
    epochs: 8,
    size: 1480,
    each: 2.4,
    mostFalse: 0.12,
    file: `${content}/worry-model.es.ts`,
  },
]

function isEveryday({ labels }: Example): boolean {
  return labels.every((label) => ['need', 'appreciation', 'i_feel'].includes(label))
}

function asQuiet(one: Example): Example {
  return { ...one, labels: [] }
}

export function lexiconOf({ pack, words }: Recipe): PackedLexicon {
  const shortForms = shortFormsOf(pack)
  return packLexicon(words, (word) => writtenOut(word, shortForms))
}

export function meaningsOf({ meanings }: Recipe): PackedMeanings {
  return packMeanings(meanings)
}

/** As it is read where it ships. */
export function readingOf(recipe: Recipe): Reading {
  const lexicon = openLexicon(lexiconOf(recipe))
  return readyToRead(recipe.pack, lexicon, openMeanings(meaningsOf(recipe)))
}
