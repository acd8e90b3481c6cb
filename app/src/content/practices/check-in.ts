import type { Practice } from './practice.ts'

/** The evening's two minutes: what was good, what was hard, what would help tonight. */
export const checkIn = {
  id: 'check-in',
  rows: ['P01', 'P02', 'P03', 'P04'],
  audience: ['partners', 'friends', 'family', 'team'],
  cadence: 'daily',
  minutes: 2,
  steps: [
    {
      kind: 'seal',
      id: 'evening',
      fields: [
        { kind: 'text', id: 'high', optional: true, heeded: true },
        { kind: 'text', id: 'low', optional: true, serious: true },
        {
          kind: 'choice',
          id: 'heard',
          options: ['listen', 'comfort', 'ideas'],
          optional: true,
          after: 'low',
        },
        { kind: 'text', id: 'help', optional: true, serious: true },
      ],
      returnsAfterDays: 7,
    },
    { kind: 'respond', id: 'reply', to: 'evening' },
    { kind: 'agree', id: 'care', to: 'evening', field: 'help' },
  ],
} as const satisfies Practice
