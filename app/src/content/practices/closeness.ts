import type { Practice } from './practice.ts'

/** Everyday touch: each marks what they are open to, and only what both have marked comes up. */
export const closeness = {
  id: 'closeness',
  rows: ['P12'],
  audience: ['partners', 'family'],
  cadence: 'weekly',
  minutes: 3,
  steps: [{ kind: 'overlap', id: 'yes', deck: 'closeness' }],
} as const satisfies Practice
