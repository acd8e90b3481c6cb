/** The entries that are moves of a round. Whoever wrote them may run another version, or none of ours. */
import type { Answer } from '../content/practices/practice.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import type { Move, Note, Reply } from '../domain/round-facts.ts'
import { moveKinds, notes, replies } from '../domain/round-facts.ts'
import { cleanText, isBlank } from '../domain/text.ts'
import type { RoundName } from '../sync/kept-reveals.ts'
import type { Reader, Readers, ReadersOf } from './read-fields.ts'
import { oneOf, orElse, readCount, readText } from './read-fields.ts'

export type RoundSaying =
  | ({ kind: 'round.told' } & RoundName)
  | ({ kind: 'round.written'; answer: Answer } & RoundName)
  | ({ kind: 'round.responded'; text: string } & RoundName)
  /** Null: taken back. */
  | ({ kind: 'round.changed'; answer: Answer | null } & RoundName)
  /** `about`: the words of a proposal that are answered. */
  | ({ kind: 'round.replied'; to: string; reply: Reply; text: string; about?: string } & RoundName)
  | ({ kind: 'round.noted'; to: string; note: Note } & RoundName)
  | ({ kind: 'round.moved'; answer: Answer } & Move & RoundName)

/** The texts of an answer, whatever else is in it. None for one that says nothing. */
export const readAnswer: Reader<Answer> = (value) => {
  if (!isCborMap(value)) return undefined
  const texts = Object.entries(value).flatMap(([field, text]) =>
    typeof text === 'string' && !isBlank(text) ? [[field, cleanText(text)]] : [],
  )
  return texts.length === 0 ? undefined : (Object.fromEntries(texts) as Answer)
}

const readWords: Reader<string> = (value) => (typeof value === 'string' ? cleanText(value) : '')

const round: Readers<RoundName> = { practice: readText, step: readText, round: readText }

export const roundReaders: ReadersOf<RoundSaying> = {
  'round.told': round,
  'round.written': { ...round, answer: readAnswer },
  'round.responded': {
    ...round,
    text: (value) => [readWords(value) ?? ''].find((text) => !isBlank(text)),
  },
  'round.changed': {
    ...round,
    answer: (value) => (value === null ? null : readAnswer(value)),
  },
  'round.replied': {
    ...round,
    to: readText,
    reply: oneOf(replies),
    text: readWords,
    about: readWords,
  },
  'round.noted': { ...round, to: readText, note: oneOf(notes) },
  'round.moved': {
    ...round,
    ...{ move: oneOf(moveKinds), to: readWords, n: readCount },
    answer: orElse(readAnswer, {}),
  },
}
