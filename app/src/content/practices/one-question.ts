import type { Practice } from './practice.ts'

/** The question of the day; which one it is stands in the round's name. */
export const oneQuestion = {
  id: 'one-question',
  rows: ['P61'],
  audience: ['partners', 'friends', 'family', 'team'],
  cadence: 'daily',
  minutes: 5,
  steps: [
    {
      kind: 'seal',
      id: 'answer',
      fields: [{ kind: 'text', id: 'text' }],
      returnsAfterDays: 7,
    },
    { kind: 'respond', id: 'reply', to: 'answer' },
  ],
} as const satisfies Practice
