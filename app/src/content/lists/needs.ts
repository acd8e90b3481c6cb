import { close, everyone } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** What somebody may need, as they would say it after “I need”. */
export const needs = [
  { id: 'quiet-first', kind: 'rest', bonds: everyone },
  { id: 'empty-evening', kind: 'rest', bonds: close },
  { id: 'sleep-enough', kind: 'rest', bonds: close },
  { id: 'slow-morning', kind: 'rest', bonds: close },
  { id: 'off-duty-hour', kind: 'rest', bonds: everyone },
  { id: 'eat-without-hurry', kind: 'rest', bonds: everyone },
  { id: 'no-late-talks', kind: 'rest', bonds: close },

  { id: 'proper-hello', kind: 'closeness', bonds: close },
  { id: 'time-of-ours', kind: 'closeness', bonds: close },
  { id: 'sign-of-thought', kind: 'closeness', bonds: close },
  { id: 'wordless-company', kind: 'closeness', bonds: close },
  { id: 'warm-goodbye', kind: 'closeness', bonds: close },
  { id: 'let-in', kind: 'closeness', bonds: close },
  { id: 'felt-when-absent', kind: 'closeness', bonds: close },

  { id: 'finish-sentence', kind: 'heard', bonds: everyone },
  { id: 'ears-without-advice', kind: 'heard', bonds: everyone },
  { id: 'believed', kind: 'heard', bonds: everyone },
  { id: 'waited-for-answer', kind: 'heard', bonds: everyone },
  { id: 'time-for-words', kind: 'heard', bonds: everyone },
  { id: 'whole-attention', kind: 'heard', bonds: everyone },
  { id: 'feeling-allowed', kind: 'heard', bonds: everyone },
  { id: 'one-at-a-time', kind: 'heard', bonds: everyone },

  { id: 'asked-before-plans', kind: 'respect', bonds: everyone },
  { id: 'no-is-enough', kind: 'respect', bonds: everyone },
  { id: 'kinder-tone', kind: 'respect', bonds: everyone },
  { id: 'not-a-joke', kind: 'respect', bonds: everyone },
  { id: 'effort-seen', kind: 'respect', bonds: everyone },
  { id: 'own-choices', kind: 'respect', bonds: everyone },
  { id: 'things-with-care', kind: 'respect', bonds: everyone },
  { id: 'room-to-differ', kind: 'respect', bonds: everyone },

  { id: 'private-stays', kind: 'trust', bonds: everyone },
  { id: 'hear-it-first', kind: 'trust', bonds: everyone },
  { id: 'told-of-changes', kind: 'trust', bonds: everyone },
  { id: 'gentle-truth', kind: 'trust', bonds: everyone },
  { id: 'plain-words', kind: 'trust', bonds: everyone },
  { id: 'know-where-i-stand', kind: 'trust', bonds: everyone },
  { id: 'own-pace', kind: 'trust', bonds: everyone },
  { id: 'past-stays-past', kind: 'trust', bonds: everyone },

  { id: 'hand-with-everyday', kind: 'help', bonds: everyone },
  { id: 'think-it-through', kind: 'help', bonds: everyone },
  { id: 'come-along', kind: 'help', bonds: everyone },
  { id: 'one-thing-less', kind: 'help', bonds: everyone },
  { id: 'comfort-before-fixing', kind: 'help', bonds: close },
  { id: 'patience-to-learn', kind: 'help', bonds: everyone },
  { id: 'who-does-what', kind: 'help', bonds: everyone },

  { id: 'time-alone', kind: 'space', bonds: everyone },
  { id: 'time-with-others', kind: 'space', bonds: close },
  { id: 'answer-later', kind: 'space', bonds: everyone },
  { id: 'own-corner', kind: 'space', bonds: close },
  { id: 'think-before-deciding', kind: 'space', bonds: everyone },
  { id: 'change-my-mind', kind: 'space', bonds: everyone },
  { id: 'no-long-reasons', kind: 'space', bonds: everyone },

  { id: 'good-laugh', kind: 'joy', bonds: everyone },
  { id: 'something-new', kind: 'joy', bonds: everyone },
  { id: 'celebrate-well', kind: 'joy', bonds: everyone },
  { id: 'play-for-play', kind: 'joy', bonds: close },
  { id: 'daylight', kind: 'joy', bonds: everyone },
  { id: 'make-something', kind: 'joy', bonds: everyone },
  { id: 'look-forward', kind: 'joy', bonds: everyone },
  { id: 'things-with-meaning', kind: 'joy', bonds: everyone },
] as const satisfies readonly ListItem[]

export type NeedsId = (typeof needs)[number]['id']
