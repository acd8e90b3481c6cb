/** What is learnt: which labels, in which words, from which examples, and how much of it ships. */
import { english } from '../../app/src/content/wording/english.ts'
import type { LanguagePack } from '../../app/src/content/wording/language-pack.ts'
import type { PackedLexicon } from '../../app/src/content/wording/packed-model.ts'
import { spanish } from '../../app/src/content/wording/spanish.ts'
import { helpful, hurtful } from '../../app/src/content/wording/wording-hints.ts'
import { openLexicon } from '../../app/src/domain/wording/lexicon.ts'
import type { Reading } from '../../app/src/domain/wording/reading.ts'
import { readyToRead, shortFormsOf, writtenOut } from '../../app/src/domain/wording/reading.ts'
import type { Example } from './examples.ts'
import { readExamples } from './examples.ts'
import { packLexicon } from './pack.ts'
import { englishWords } from './words/english-wording.ts'
import { englishWorryWords } from './words/english-worry.ts'
import { spanishWorryWords } from './words/spanish-worry.ts'

export interface Recipe {
  readonly name: 'wording-en' | 'worry-en' | 'worry-es'
  readonly kind: 'wording' | 'worry'
  readonly labels: readonly string[]
  readonly pack: LanguagePack
  readonly words: Readonly<Record<string, string>>
  readonly examples: () => readonly Example[]
  /** Learnt from whoever else is tried: everyday words by whoever, with nothing to find in them. */
  readonly quiet: () => readonly Example[]
  /** Files of authors who write plainly, as most people do: learnt twice. */
  readonly plain: readonly string[]
  /** Rounds over the examples, how many numbers features may have, and how many of them ship. */
  readonly epochs: number
  readonly space: number
  readonly size: number
  /** How many weights a feature has, one with another. */
  readonly each: number
  /** How many of those with nothing to find may be marked, of authors that were not learnt from. */
  readonly mostFalse: number
  readonly file: string
}

const content = 'app/src/content/wording'
const examples = new URL('examples', import.meta.url).pathname

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
    examples: () => readExamples(examples, 'en-speech-*.tsv'),
    quiet: () => [],
    plain: ['en-speech-8.tsv', 'en-speech-9.tsv'],
    epochs: 8,
    space: 2 ** 17,
    size: 5900,
    each: 3,
    mostFalse: 0.06,
    file: `${content}/wording-model.en.ts`,
  },
  {
    name: 'worry-en',
    kind: 'worry',
    labels: worryLabels,
    pack: english,
    words: englishWorryWords,
    examples: () => readExamples(examples, 'en-worry-*.tsv'),
    // In everyday talk there is seldom anything to worry about.
    quiet: () => readExamples(examples, 'en-speech-*.tsv').filter(isEveryday).map(asQuiet),
    plain: [],
    epochs: 8,
    space: 2 ** 16,
    size: 11_900,
    each: 3,
    mostFalse: 0.14,
    file: `${content}/worry-model.en.ts`,
  },
  {
    name: 'worry-es',
    kind: 'worry',
    labels: worryLabels,
    pack: spanish,
    words: spanishWorryWords,
    examples: () => readExamples(examples, 'es-worry-*.tsv'),
    quiet: () => [],
    plain: [],
    epochs: 8,
    space: 2 ** 16,
    size: 1900,
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

/** As it is read where it ships. */
export function readingOf(recipe: Recipe): Reading {
  return readyToRead(recipe.pack, openLexicon(lexiconOf(recipe)))
}
