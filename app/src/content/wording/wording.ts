import type { TextCheckName } from '../practices/practice.ts'

/** Looked for by what it says; the others are counted. */
export type PhraseCheck = Exclude<TextCheckName, 'long' | 'no-question'>

/** Turns of phrase that may hurt or close a door. A helper points at them; it changes and forbids nothing. */
export type Wording = Readonly<Record<PhraseCheck, readonly string[]>>
