/** A model as it ships: numbers, and its weights as one text. Written by `npm run words:train`. */
export interface PackedModel {
  readonly labels: readonly string[]
  /** Of each label: what a sentence begins with, what one step is worth, and from which sum it counts. */
  readonly bias: readonly number[]
  readonly step: readonly number[]
  readonly least: readonly number[]
  /** How many numbers features may have: two of one number are one. */
  readonly space: number
  /** How many features it knows. */
  readonly size: number
  /** Which those are, and of each the steps up or down for every label: domain/wording/unpack.ts. */
  readonly weights: string
  /** Whether its last label, that there is anything at all, is a gate before the others or a part of each. */
  readonly isGate: boolean
  /** SHA-256 of what it was learnt from: examples, words and the code that reads and learns. */
  readonly madeFrom: string
}

/** Words by what they do, as short numbers of them: a third of the room that the words would take. */
export interface PackedLexicon {
  readonly classes: readonly string[]
  /** How many words and groups of words it holds. */
  readonly size: number
  readonly words: string
}
