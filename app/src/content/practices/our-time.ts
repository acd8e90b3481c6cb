import type { Practice } from './practice.ts'

/** When these people like to check in, in their own words. The newest word stands; no alarm is tied to it. */
export const ourTime = {
  id: 'our-time',
  rows: ['P01'],
  audience: ['partners', 'friends', 'family', 'team'],
  cadence: 'any-time',
  minutes: 1,
  steps: [{ kind: 'write', id: 'time', fields: [{ kind: 'text', id: 'when' }] }],
} as const satisfies Practice
