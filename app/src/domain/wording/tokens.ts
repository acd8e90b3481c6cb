/**
 * A message as the helpers read it: each word in its plain form with the place where it stands, so that
 * "u dont", "You don’t" and "you do not" are the same. What is quoted is marked: it is somebody else's.
 */
import type { Reading } from './reading.ts'
import { kindsOf } from './reading.ts'

export interface Token {
  /** Lower case, written out, without accents and what typing does to words. */
  readonly word: string
  /** Where it stands in the text as it was typed. */
  readonly from: number
  readonly to: number
  readonly isQuoted: boolean
}

export function readTokens(text: string, reading: Reading): readonly Token[] {
  const quotes = [...text.matchAll(quoted)].map(({ 0: all, index }) => [index, index + all.length])
  const tokens = [...text.matchAll(pieces)].flatMap(({ 0: piece, index: from }) => {
    const isQuoted = quotes.some(([start = 0, end = 0]) => from > start && from < end)
    const place = { from, to: from + piece.length, isQuoted }
    const isName = isNameAt(text, from, piece, reading)
    return (isName ? ['name*'] : wordsOf(piece, reading)).map((word) => ({ word, ...place }))
  })
  return tokens.flatMap((token, at) => {
    const meant = reading.meantBefore.get(`${token.word} ${tokens[at + 1]?.word}`)
    return meant?.map((word) => ({ ...token, word })) ?? token
  })
}

/** One sentence after another; what has no word in it belongs to the one before. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = []
  let isOver = true
  for (const token of tokens) {
    const isLong = (sentences.at(-1)?.length ?? 0) >= longestSentence
    if ((isOver && isWord(token.word)) || isLong) sentences.push([])
    if (isWord(token.word)) isOver = false
    sentences.at(-1)?.push(token)
    if (!token.isQuoted && /^([.!?;]|\.\.\.)$/.test(token.word)) isOver = true
  }
  return sentences
}

/** Who writes without a stop is read in pieces. */
const longestSentence = 80

/** A few words may be anything; more of them hold words that only their language has. */
export function isOwnLanguage(tokens: readonly Token[], reading: Reading): boolean {
  const words = tokens.filter(({ word }) => isWord(word)).slice(0, 200)
  const own = words.filter(({ word }) => reading.functionWords.has(word)).length
  if (words.length < 4) return words.some(({ word }) => /[\p{Script=Latin}\p{N}]/u.test(word))
  return own >= words.length * leastOwn
}
const leastOwn = 0.2

export function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

/** Words with what stands inside them (or behind: "talkin'"), runs of one mark, pictures. */
const pieces =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’ʼ*-][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*(?:(?<=[a-z]{2}in)['’](?![\p{L}\p{N}]))?|\.{2,}|…|[?!]+|\p{Extended_Pictographic}|[.,;:"“”()¿¡]|<3/gu

/** Between double quotes, or single ones that are no apostrophes. */
const quoted =
  /["“«][^"“”«»]{2,}["”»]|(?<![\p{L}\p{N}])['‘][^'‘’]*(?:[\p{L}]['’][\p{L}][^'‘’]*)*['’](?![\p{L}\p{N}])/gu

function wordsOf(piece: string, reading: Reading): readonly string[] {
  const written = plainWord(piece)
  if (!isWord(written)) return [markOf(written)]
  const word = unstretched(written, reading)
  const { shortForms } = reading
  return (
    shortForms.get(word) ?? parted(word, reading).flatMap((part) => shortForms.get(part) ?? part)
  )
}

/** A capital within a sentence, on a word that is no other: whatever somebody is called, it reads the same. */
function isNameAt(text: string, from: number, piece: string, reading: Reading): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}+)*$/u.test(piece)) return false
  const isWithin = /[\p{L}\p{N},;]["'’)]?\s+$/u.test(text.slice(Math.max(0, from - 4), from))
  const isCalled = text.startsWith(',', from + piece.length)
  if (!isWithin && !isCalled) return false
  const word = plainWord(piece).replace(/'.*/, '')
  return !reading.known.has(word) && kindsOf(word, reading).length === 0
}

function markOf(mark: string): string {
  if (mark.includes('?')) return '?'
  if (mark.includes('!')) return '!'
  if (mark === '…' || mark.startsWith('..')) return '...'
  return /["“”]/.test(mark) ? '"' : mark
}

function plainWord(piece: string): string {
  return piece
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/in'$/, 'ing')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
}

/** Nobody means three of a letter: "neverrr" is "never", and "feeel" is "feel". */
function unstretched(word: string, reading: Reading): string {
  const double = word.replace(/(.)\1{2,}/gu, '$1$1')
  if (double === word) return word
  const isKnown = reading.known.has(double) || kindsOf(double, reading).length > 0
  return isKnown ? double : word.replace(/(.)\1{2,}/gu, '$1')
}

/** "you're" is two words, and so is "don't". */
function parted(word: string, { stems, endings, beforeIs }: Reading): readonly string[] {
  const [, start = '', end = ''] = /^(\p{L}+?)(n't|'\p{L}+)$/u.exec(word) ?? []
  if (end === "'s" && beforeIs.has(start)) return [start, 'is']
  const written = endings.get(end)
  return written === undefined ? [word] : [stems.get(start) ?? start, written]
}
