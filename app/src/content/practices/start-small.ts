import type { Practice } from './practice.ts'

/** After a while without: one of three small things, done by either person. Nobody counts days. */
export const startSmall = {
  id: 'start-small',
  rows: ['P16'],
  audience: ['partners', 'friends', 'family', 'team'],
  cadence: 'any-time',
  minutes: 2,
  steps: [
    {
      kind: 'write',
      id: 'small',
      fields: [
        { kind: 'choice', id: 'which', options: ['kind', 'true', 'repair'] },
        { kind: 'text', id: 'text' },
      ],
    },
    { kind: 'respond', id: 'reply', to: 'small' },
  ],
} as const satisfies Practice
