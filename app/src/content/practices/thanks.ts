import type { Field, Practice } from './practice.ts'

const fields = [
  { kind: 'text', id: 'did' },
  { kind: 'text', id: 'meant', optional: true },
] as const satisfies readonly Field[]

const audience = ['partners', 'friends', 'family', 'team'] as const

/** One thank-you each: both open when both are in. */
export const thanksTogether = {
  id: 'thanks-together',
  rows: ['P05', 'P06'],
  audience,
  cadence: 'daily',
  minutes: 2,
  steps: [
    { kind: 'seal', id: 'thanks', fields, returnsAfterDays: 7 },
    { kind: 'respond', id: 'reply', to: 'thanks' },
  ],
} as const satisfies Practice

/** A single thank-you, given at once. */
export const thankYou = {
  id: 'thank-you',
  rows: ['P06'],
  audience,
  cadence: 'any-time',
  minutes: 1,
  steps: [
    { kind: 'write', id: 'thanks', fields },
    { kind: 'respond', id: 'reply', to: 'thanks' },
  ],
} as const satisfies Practice

/** Something small that went well between these people: a good talk, a joke of their own. */
export const smallWin = {
  id: 'small-win',
  rows: ['P29'],
  audience,
  cadence: 'any-time',
  minutes: 1,
  steps: [{ kind: 'write', id: 'win', fields: [{ kind: 'text', id: 'text' }] }],
} as const satisfies Practice
