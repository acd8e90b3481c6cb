import type { Language } from '../../content/language.ts'

/** Words that are being set up: they count once some of them were typed back. */
export interface Proposed {
  readonly words: readonly string[]
  readonly language: Language
  /** Three that are asked for, from 0. */
  readonly places: readonly number[]
  readonly step: 'show' | 'print' | 'confirm'
}
