import { close, everyone } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** Sentences for a talk that has grown hard. Behind the safety gate, every one (R14). */
export const repair = [
  { id: 'too-loud-inside', kind: 'pause-signal', bonds: everyone, behind: 'safety' },
  { id: 'racing-heart', kind: 'pause-signal', bonds: close, behind: 'safety' },
  { id: 'near-regret', kind: 'pause-signal', bonds: everyone, behind: 'safety' },
  { id: 'before-unfair', kind: 'pause-signal', bonds: everyone, behind: 'safety' },
  { id: 'gone-blank', kind: 'pause-signal', bonds: everyone, behind: 'safety' },
  { id: 'some-water', kind: 'pause-signal', bonds: everyone, behind: 'safety' },
  { id: 'too-tired-tonight', kind: 'pause-signal', bonds: close, behind: 'safety' },

  { id: 'small-version', kind: 'soften', bonds: everyone, behind: 'safety' },
  { id: 'need-not-win', kind: 'soften', bonds: everyone, behind: 'safety' },
  { id: 'lower-voice', kind: 'soften', bonds: everyone, behind: 'safety' },
  { id: 'only-today', kind: 'soften', bonds: everyone, behind: 'safety' },
  { id: 'only-a-guess', kind: 'soften', bonds: everyone, behind: 'safety' },
  { id: 'worry-underneath', kind: 'soften', bonds: close, behind: 'safety' },
  { id: 'problem-over-there', kind: 'soften', bonds: everyone, behind: 'safety' },

  { id: 'half-listening', kind: 'own-part', bonds: everyone, behind: 'safety' },
  { id: 'waited-too-long', kind: 'own-part', bonds: everyone, behind: 'safety' },
  { id: 'decided-for-you', kind: 'own-part', bonds: everyone, behind: 'safety' },
  { id: 'sharp-tone', kind: 'own-part', bonds: everyone, behind: 'safety' },
  { id: 'bad-day-on-you', kind: 'own-part', bonds: close, behind: 'safety' },
  { id: 'let-it-slip', kind: 'own-part', bonds: everyone, behind: 'safety' },
  { id: 'left-you-guessing', kind: 'own-part', bonds: everyone, behind: 'safety' },

  { id: 'tell-you-what-i-heard', kind: 'say-back', bonds: everyone, behind: 'safety' },
  { id: 'heaviest-part', kind: 'say-back', bonds: everyone, behind: 'safety' },
  { id: 'right-feeling', kind: 'say-back', bonds: close, behind: 'safety' },
  { id: 'last-part-again', kind: 'say-back', bonds: everyone, behind: 'safety' },
  { id: 'differently-and-heard', kind: 'say-back', bonds: everyone, behind: 'safety' },
  { id: 'what-and-what-it-did', kind: 'say-back', bonds: everyone, behind: 'safety' },
  { id: 'what-instead', kind: 'say-back', bonds: everyone, behind: 'safety' },

  { id: 'unfair-sentence', kind: 'take-back', bonds: everyone, behind: 'safety' },
  { id: 'this-one-time', kind: 'take-back', bonds: everyone, behind: 'safety' },
  { id: 'joke-that-hurt', kind: 'take-back', bonds: everyone, behind: 'safety' },
  { id: 'old-matter-back', kind: 'take-back', bonds: everyone, behind: 'safety' },
  { id: 'rolled-eyes', kind: 'take-back', bonds: close, behind: 'safety' },
  { id: 'compared-you', kind: 'take-back', bonds: everyone, behind: 'safety' },
  { id: 'wrong-word', kind: 'take-back', bonds: everyone, behind: 'safety' },

  { id: 'something-new-to-me', kind: 'appreciate', bonds: everyone, behind: 'safety' },
  { id: 'hard-and-you-listened', kind: 'appreciate', bonds: everyone, behind: 'safety' },
  { id: 'rather-know', kind: 'appreciate', bonds: everyone, behind: 'safety' },
  { id: 'careful-words', kind: 'appreciate', bonds: everyone, behind: 'safety' },
  { id: 'not-all-of-us', kind: 'appreciate', bonds: close, behind: 'safety' },
  { id: 'room-to-answer', kind: 'appreciate', bonds: everyone, behind: 'safety' },
  { id: 'glad-of-question', kind: 'appreciate', bonds: everyone, behind: 'safety' },

  { id: 'same-spot', kind: 'stop-gently', bonds: everyone, behind: 'safety' },
  { id: 'one-sentence-each', kind: 'stop-gently', bonds: everyone, behind: 'safety' },
  { id: 'nothing-left-tonight', kind: 'stop-gently', bonds: close, behind: 'safety' },
  { id: 'not-that-part', kind: 'stop-gently', bonds: everyone, behind: 'safety' },
  { id: 'softer-please', kind: 'stop-gently', bonds: everyone, behind: 'safety' },
  { id: 'open-for-now', kind: 'stop-gently', bonds: everyone, behind: 'safety' },
  { id: 'others-around', kind: 'stop-gently', bonds: everyone, behind: 'safety' },

  { id: 'here-as-said', kind: 'return', bonds: everyone, behind: 'safety' },
  { id: 'can-listen-first', kind: 'return', bonds: everyone, behind: 'safety' },
  { id: 'little-longer', kind: 'return', bonds: everyone, behind: 'safety' },
  { id: 'clearer-now', kind: 'return', bonds: everyone, behind: 'safety' },
  { id: 'now-or-another-day', kind: 'return', bonds: everyone, behind: 'safety' },
  { id: 'smallest-piece', kind: 'return', bonds: everyone, behind: 'safety' },
  { id: 'something-warm-first', kind: 'return', bonds: everyone, behind: 'safety' },

  { id: 'something-i-did', kind: 'apology-open', bonds: everyone, behind: 'safety' },
  { id: 'hurt-you-when', kind: 'apology-open', bonds: everyone, behind: 'safety' },
  { id: 'you-relied-on-me', kind: 'apology-open', bonds: everyone, behind: 'safety' },
  { id: 'only-what-i-did', kind: 'apology-open', bonds: everyone, behind: 'safety' },
  { id: 'took-me-a-while', kind: 'apology-open', bonds: everyone, behind: 'safety' },
  { id: 'no-answer-needed', kind: 'apology-open', bonds: everyone, behind: 'safety' },
  { id: 'alone-with-it', kind: 'apology-open', bonds: everyone, behind: 'safety' },

  { id: 'slept-on-it', kind: 'after', bonds: everyone, behind: 'safety' },
  { id: 'stopped-in-time', kind: 'after', bonds: everyone, behind: 'safety' },
  { id: 'how-is-it-today', kind: 'after', bonds: everyone, behind: 'safety' },
  { id: 'ask-before-guess', kind: 'after', bonds: everyone, behind: 'safety' },
  { id: 'good-to-see-you', kind: 'after', bonds: close, behind: 'safety' },
  { id: 'ten-more-minutes', kind: 'after', bonds: everyone, behind: 'safety' },
  { id: 'sentence-that-stayed', kind: 'after', bonds: everyone, behind: 'safety' },
] as const satisfies readonly ListItem[]

export type RepairId = (typeof repair)[number]['id']
