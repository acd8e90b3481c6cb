import type { Practice } from './practice.ts'

const audience = ['partners', 'friends', 'family', 'team'] as const

/** How much room there is today for others. Said on purpose, so it goes at once. */
export const capacity = {
  id: 'capacity',
  rows: ['P109'],
  audience,
  cadence: 'mine',
  minutes: 1,
  steps: [
    {
      kind: 'write',
      id: 'capacity',
      fields: [
        { kind: 'choice', id: 'level', options: ['full', 'some', 'none'] },
        { kind: 'text', id: 'until', optional: true },
      ],
    },
  ],
} as const satisfies Practice

/** Not up to it tonight: why, if one likes, and what instead. */
export const notTonight = {
  id: 'not-tonight',
  rows: ['P15'],
  audience,
  cadence: 'mine',
  minutes: 1,
  steps: [
    {
      kind: 'write',
      id: 'instead',
      fields: [
        { kind: 'choice', id: 'instead', options: ['ten-minutes', 'another-time'] },
        { kind: 'text', id: 'when', after: { field: 'instead', is: 'another-time' } },
        { kind: 'text', id: 'reason', optional: true },
      ],
    },
  ],
} as const satisfies Practice
