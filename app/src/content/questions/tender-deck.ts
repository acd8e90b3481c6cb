import { partners } from '../audience.ts'
import type { Question } from '../questions.ts'

/** For two adults who have both opened them: talk about closeness and desire. They are never the question of a day. */
export const tenderDeck = [
  { id: 'q-whispered-words', depth: 2, bonds: partners },
  { id: 'q-tender-flirting', depth: 2, bonds: partners },
  { id: 'q-setting-for-closeness', depth: 2, bonds: partners },
  { id: 'q-back-in-body', depth: 2, bonds: partners },

  { id: 'q-close-beginnings', depth: 3, bonds: partners },
  { id: 'q-tender-not-tonight', depth: 3, bonds: partners },
  { id: 'q-hearing-not-tonight', depth: 3, bonds: partners },
  { id: 'q-talking-of-desire', depth: 3, bonds: partners },
  { id: 'q-tenderness-enough', depth: 3, bonds: partners },
  { id: 'q-moments-afterwards', depth: 3, bonds: partners },
  { id: 'q-words-for-desire', depth: 3, bonds: partners },
  { id: 'q-comfortable-pace', depth: 3, bonds: partners },

  { id: 'q-desire-begins', depth: 4, bonds: partners },
  { id: 'q-wish-without-words', depth: 4, bonds: partners },
  { id: 'q-gaze-without-hiding', depth: 4, bonds: partners },
  { id: 'q-say-out-loud', depth: 4, bonds: partners },
  { id: 'q-shy-in-closeness', depth: 4, bonds: partners },
  { id: 'q-asked-beforehand', depth: 4, bonds: partners },
  { id: 'q-desired-for', depth: 4, bonds: partners },
  { id: 'q-unlearned-idea', depth: 4, bonds: partners },

  { id: 'q-desire-and-safety', depth: 5, bonds: partners },
  { id: 'q-desire-that-shows', depth: 5, bonds: partners },
  { id: 'q-fear-set-down', depth: 5, bonds: partners },
  { id: 'q-changing-bodies', depth: 5, bonds: partners },
  { id: 'q-place-of-intimacy', depth: 5, bonds: partners },
] as const satisfies readonly Question[]

export type TenderDeckId = (typeof tenderDeck)[number]['id']
