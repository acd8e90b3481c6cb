import type { BondKind } from '../../app/src/content/bond.ts'
import type { Language } from '../../app/src/content/language.ts'
import type { Depth, IntimacyKind } from '../../app/src/content/questions.ts'

/** One thing that people read, in every language that has it, with what is known of it. */
export interface Piece {
  readonly list: string
  readonly id: string
  /** What of it: a topic has a title and a question. Empty where it is all of it. */
  readonly part: string
  readonly texts: Readonly<Partial<Record<Language, string>>>
  readonly kind: string
  readonly bonds: readonly BondKind[]
  readonly depth?: Depth
  readonly touches?: readonly IntimacyKind[]
  readonly behind?: 'safety' | 'both-yes' | 'adults'
  /** Questions that come after it. */
  readonly goesOn?: readonly string[]
}

/** What is wrong with a piece, in words. */
export interface Finding {
  readonly rule: string
  readonly at: string
  readonly says: string
}

export function finding(rule: string, piece: Piece, says: string): Finding {
  return { rule, at: `${piece.list}/${piece.id}${piece.part && `.${piece.part}`}`, says }
}

/** Accents stay; marks go. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’-][\p{L}]+)*/gu) ?? []
}

/** Whole words, accents included: `\b` takes an accented letter for the end of a word. */
export function anyOf(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${alternatives})(?!\\p{L})`, 'iu')
}
