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
  /** Whether a file is of an author who writes plainly, as most people do: learnt twice. */
  readonly plain: (file: string) => boolean
  /** Rounds over the examples, how many numbers features may have, and how many weights ship. */
  readonly epochs: number
  readonly space: number
  readonly size: number
  /** How much a weight of a kind counts in the choice of those, beside one for anything at all. */
  readonly kindShare: number
  /** How many steps a weight may be from nothing. */
  readonly highest: number
  /**
   * How many of those with nothing to find may be marked, of authors that were not learnt from: for wording of
   * all, for worry of plain ones.
   */
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
    plain: numbered(8),
    epochs: 8,
    space: 2 ** 17,
    size: 14_500,
    kindShare: 1,
    highest: 2,
    mostFalse: 0.07,
    file: `${content}/wording-model.en.ts`,
  },
  {
    name: 'worry-en',
    kind: 'worry',
    labels: worryLabels,
    pack: english,
    words: englishWorryWords,
    examples: () => readExamples(examples, 'en-worry-*.tsv'),
    // In everyday talk there is seldom anything to worry about: a third of it teaches that as well as all.
    quiet: () =>
      readExamples(examples, 'en-speech-*.tsv')
        .filter(isEveryday)
        .filter((_, at) => at % 3 === 0)
        .map(asQuiet),
    plain: numbered(5),
    epochs: 6,
    space: 2 ** 17,
    size: 21_500,
    kindShare: 0.5,
    highest: 2,
    mostFalse: 0.1,
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
    plain: numbered(5),
    epochs: 6,
    space: 2 ** 16,
    size: 4600,
    kindShare: 0.3,
    highest: 2,
    mostFalse: 0.1,
    file: `${content}/worry-model.es.ts`,
  },
]

/** Whether a file is that of an author from a number on. */
function numbered(from: number): (file: string) => boolean {
  return (file) => Number(/\d+/.exec(file)?.[0]) >= from
}

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
