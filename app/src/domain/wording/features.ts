/**
 * What a model looks at in one sentence: words, their neighbours, what kind of words they are, and whose
 * doing they are. Names of features never change: models were trained on them. The first letter of a name
 * says which family it is of.
 */
import type { Reading } from './reading.ts'
import { kindsOf } from './reading.ts'
import type { Token } from './tokens.ts'
import { isWord } from './tokens.ts'

export interface Feature {
  readonly name: string
  /** Of the sentence's tokens, the first and the last that it was seen at. */
  readonly first: number
  readonly last: number
}

interface Unit {
  /** The word, or what stands for it where only its kind counts: `*` is any word. */
  readonly plain: string
  readonly classes: readonly string[]
}

export function readFeatures(sentence: readonly Token[], reading: Reading): readonly Feature[] {
  const own = sentence.flatMap(({ word, isQuoted }, at) => (isQuoted ? [] : [{ word, at }]))
  const words = own.map(({ word }) => word)
  const units = unitsOf(words, reading)
  const doers = doersOf(words, reading)
  const reader = doers.includes('2') ? 'you' : 'no-you'
  const features: Feature[] = []
  const add = (name: string, from: number, to = from): void => {
    const place = (at: number) => own[Math.min(Math.max(at, 0), own.length - 1)]?.at ?? 0
    features.push({ name, first: place(from), last: place(to) })
  }
  const edge = (at: number) => (at < 0 ? '^' : '$')
  const w = (at: number) => words[at] ?? edge(at)
  const p = (at: number) => units[at]?.plain ?? edge(at)
  for (let at = 0; at <= words.length; at++) {
    add(`b${w(at - 1)} ${w(at)}`, at - 1, at)
    add(`p${p(at - 1)} ${p(at)}`, at - 1, at)
    add(`p${p(at - 2)} ${p(at - 1)} ${p(at)}`, at - 2, at)
    add(`p${p(at - 3)} ${p(at - 2)} ${p(at - 1)} ${p(at)}`, at - 3, at)
    const word = words[at]
    if (word === undefined) break
    add(`u${word}`, at)
    if (!isWord(word)) continue
    add(`t${stemOf(word, reading)}`, at)
    add(`d${doers[at]} ${word}`, at)
    for (const name of units[at]?.classes ?? []) {
      add(`c${name}`, at)
      add(`d${doers[at]} ${name}`, at)
    }
  }
  const bones = units.flatMap(({ plain }, at) => (plain === '*' ? [] : [{ plain, at }]))
  for (const [place, { plain, at }] of bones.entries()) {
    for (const later of bones.slice(place + 1, place + 7))
      if (later.at - at < 8 && (plain.startsWith('#') || later.plain.startsWith('#')))
        add(`r${plain} ${later.plain}`, at, later.at)
  }
  for (const name of shapeOf(words, doers, sentence, reader)) add(`q${name}`, 0, own.length - 1)
  return features
}

/** Names without a place: a model that looks at the sentence before sees only these of it. */
export function isBroad(name: string): boolean {
  return /^(c|q|d2 #)/.test(name)
}

function unitsOf(words: readonly string[], reading: Reading): readonly Unit[] {
  const { functionWords, persons, lexicon } = reading
  const units: { plain: string; classes: readonly string[] }[] = words.map((word) => {
    const classes = kindsOf(word, reading)
    const isPlain = functionWords.has(word) || !isWord(word)
    return { plain: isPlain ? word : (classes[0] ?? '*'), classes }
  })
  for (let at = 0; at < words.length; at++)
    for (let length = 4; length >= 2; length--) {
      if (at + length > words.length) continue
      const found = lexicon(words.slice(at, at + length).join('_'))
      if (found === undefined) continue
      const unit = units[at]
      if (unit === undefined) break
      unit.classes = [...new Set([...found, ...unit.classes])]
      const hasPerson = words.slice(at, at + length).some((word) => persons.has(word))
      if (!hasPerson) {
        unit.plain = found[0] ?? '*'
        for (const next of units.slice(at + 1, at + length)) next.plain = '*'
      }
      break
    }
  return units
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
  reader: string,
): readonly string[] {
  const end = words.at(-1) ?? ''
  return [
    reader,
    `first ${doers.find((doer) => doer !== '-') ?? '-'}`,
    `end ${/^[?!]$/.test(end) ? end : '.'} ${reader}`,
    `length ${Math.min(5, Math.floor(Math.log2(words.length + 1)))}`,
    ...(sentence.some(({ isQuoted }) => isQuoted) ? ['quotes'] : []),
  ]
}

function stemOf(word: string, { suffixes }: Reading): string {
  return word.length < 5 ? word : word.replace(suffixes, '').replace(/(.)\1$/u, '$1')
}
