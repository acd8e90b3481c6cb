/**
 * What a model looks at in one sentence: words, their neighbours, what kind of words they are, and whose
 * doing they are. Names of features never change: models were trained on them.
 */
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { isWord } from './tokens.ts'

export interface Feature {
  readonly name: string
  /** Of the sentence's tokens, the first and the last that it was seen at. */
  readonly first: number
  readonly last: number
}

export function readFeatures(sentence: readonly Token[], reading: Reading): readonly Feature[] {
  const own = sentence.flatMap(({ word, isQuoted }, at) => (isQuoted ? [] : [{ word, at }]))
  const words = own.map(({ word }) => word)
  const plain = words.map((word) => plainOf(word, reading))
  const doers = doersOf(words, reading)
  const features: Feature[] = []
  const add = (name: string, from: number, to = from): void => {
    const place = (at: number) => own[Math.min(Math.max(at, 0), own.length - 1)]?.at ?? 0
    features.push({ name, first: place(from), last: place(to) })
  }
  for (let at = 0; at <= words.length; at++) {
    const w = (back: number) => words[at - back] ?? (at - back < 0 ? '^' : '$')
    const p = (back: number) => plain[at - back] ?? (at - back < 0 ? '^' : '$')
    add(`${w(1)} ${w(0)}`, at - 1, at)
    add(`${w(2)} ${w(1)} ${w(0)}`, at - 2, at)
    add(`${w(2)} _ ${w(0)}`, at - 2, at)
    add(`${p(1)} ${p(0)}`, at - 1, at)
    add(`${p(2)} ${p(1)} ${p(0)}`, at - 2, at)
    add(`${p(3)} ${p(2)} ${p(1)} ${p(0)}`, at - 3, at)
    if (at === words.length) break
    for (const name of [w(0), ...kindsOf(w(0), reading)]) {
      add(name, at)
      if (isWord(name)) add(`${doers[at]}|${name}`, at)
    }
  }
  for (const name of shapeOf(words, doers, sentence)) add(name, 0, own.length - 1)
  return features
}

/** Names without a place: a model that looks at the sentence before sees only these of it. */
export function isBroad(name: string): boolean {
  return /^([#=]|2\|#)/.test(name)
}

function kindsOf(word: string, reading: Reading): readonly string[] {
  const classes = (reading.classes.get(word) ?? []).map((name) => `#${name}`)
  return isWord(word) ? [`~${stemOf(word, reading)}`, ...classes] : classes
}

/** A word of a class is as good as any other of it; of the rest only those that hold a sentence together count. */
function plainOf(word: string, { classes, functionWords }: Reading): string {
  const [first] = classes.get(word) ?? []
  if (first !== undefined) return `#${first}`
  return functionWords.has(word) || !isWord(word) ? word : '*'
}

/**
 * Whose doing each word is: of the last person named before it in the same clause. `-`: nobody's, an order
 * or a word by itself.
 */
function doersOf(words: readonly string[], { persons, articles }: Reading): readonly string[] {
  let doer = '-'
  return words.map((word) => {
    if (/^([.!?;:]|\.\.\.)$/.test(word)) doer = '-'
    const person = persons.get(word)
    if (person !== undefined) doer = person
    else if (doer === '-' && articles.has(word)) doer = '3'
    return doer
  })
}

function shapeOf(
  words: readonly string[],
  doers: readonly string[],
  sentence: readonly Token[],
): readonly string[] {
  const reader = doers.includes('2') ? 'you' : 'no-you'
  const end = words.at(-1) ?? ''
  return [
    `=${reader}`,
    `=first ${doers.find((doer) => doer !== '-') ?? '-'}`,
    `=end ${/^[?!]$/.test(end) ? end : '.'} ${reader}`,
    `=length ${Math.min(5, Math.floor(Math.log2(words.length + 1)))}`,
    ...(sentence.some(({ isQuoted }) => isQuoted) ? ['=quotes'] : []),
  ]
}

function stemOf(word: string, { suffixes }: Reading): string {
  return word.length < 5 ? word : word.replace(suffixes, '').replace(/(.)\1$/u, '$1')
}
