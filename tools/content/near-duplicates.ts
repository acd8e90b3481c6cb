/** Texts that say nearly the same, in one list or in two. */
import type { Language } from '../../app/src/content/language.ts'
import { languages } from '../../app/src/content/language.ts'
import type { Finding, Piece } from './piece.ts'
import { finding, wordsOf } from './piece.ts'

export function nearDuplicates(pieces: readonly Piece[]): Finding[] {
  return languages.flatMap((language) => {
    const read = pieces.flatMap((piece) => reading(piece, language))
    return read.flatMap((one, at) =>
      read
        .slice(at + 1)
        .filter((other) => isNear(one, other))
        .map((other) => {
          const { list, id } = other.piece
          return finding('near-duplicate', one.piece, `${one.text} ≈ ${list}/${id}: ${other.text}`)
        }),
    )
  })
}

interface Read {
  readonly piece: Piece
  readonly text: string
  readonly words: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

function reading(piece: Piece, language: Language): Read[] {
  const text = piece.texts[language]
  if (text === undefined) return []
  const words = wordsOf(text)
  const runs = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '))
  return [{ piece, text, words: new Set(words), runs: new Set(runs) }]
}

function isNear(one: Read, other: Read): boolean {
  const [a, b] = [one.words.size, other.words.size]
  // A single word or two may stand in several lists: calm is felt, and is a value. How a sentence
  // begins may well be how a question does.
  if (one.piece.list !== other.piece.list) {
    if (Math.min(a, b) < 3 || isBeginning(one) || isBeginning(other)) return false
  }
  if (Math.min(a, b) >= 0.6 * Math.max(a, b)) {
    const both = shared(one.words, other.words)
    if (both >= 0.6 * (a + b - both)) return true
  }
  const fewer = Math.min(one.runs.size, other.runs.size)
  return fewer >= 3 && shared(one.runs, other.runs) > 0.5 * fewer
}

function isBeginning({ piece: { list } }: Read): boolean {
  return list === 'responses' || list === 'starters'
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both
}
