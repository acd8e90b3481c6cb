import type { Practice } from './practice.ts'

export const oneQuestion = {
  id: 'one-question',
  rows: ['P61', 'P02'],
  audience: ['partners', 'friends', 'family', 'team'],
  cadence: 'daily',
  minutes: 5,
  steps: [
    { kind: 'seal', id: 'answer', prompt: 'question-of-the-day', returnsAfterDays: 7 },
    { kind: 'respond', id: 'reply', to: 'answer' },
  ],
} as const satisfies Practice
