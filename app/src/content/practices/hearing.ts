/** Being heard: P49 to P60. Speaking briefly, saying back, and staying with it. */
import { close, everyone } from '../audience.ts'
import { freely, rules, safe, text } from './parts.ts'
import type { Field, Practice } from './practice.ts'

/** Your view, what I feel, when it happened, what I would like: seeing the other side comes first. */
export const iFeelFields = [
  { kind: 'text', id: 'your-view', optional: true, serious: true },
  { kind: 'pick', id: 'feeling', from: 'feelings', most: 3 },
  { kind: 'text', id: 'happened', serious: true },
  { kind: 'text', id: 'matters', optional: true, serious: true },
  { kind: 'text', id: 'wish', serious: true },
] as const satisfies readonly Field[]

/** Five minutes each, one after the other; the others only listen. */
export const stories = {
  id: 'stories',
  rows: ['P49'],
  audience: close,
  cadence: 'any-time',
  minutes: 15,
  steps: [
    safe,
    { kind: 'turns', id: 'story', minutes: 5, each: 1 },
    {
      kind: 'write',
      id: 'heard',
      by: 'each',
      after: ['story'],
      fields: [
        { kind: 'text', id: 'one-thing' },
        { kind: 'text', id: 'thanks' },
      ],
    },
  ],
} as const satisfies Practice

/** A fear, a mistake, a dream: chosen by its author, with how to receive it. Thanks come first. */
export const starter = {
  id: 'starter',
  rows: ['P50'],
  audience: close,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    {
      kind: 'write',
      id: 'share',
      fields: [
        { kind: 'pick', id: 'starter', from: 'starters', most: 1 },
        { kind: 'text', id: 'text', heeded: true },
        { kind: 'choice', id: 'heard', options: ['listen', 'comfort', 'ideas'], optional: true },
      ],
    },
    { kind: 'write', id: 'thank', by: 'others', fields: [{ kind: 'text', id: 'thanks' }] },
    { kind: 'respond', id: 'reply', to: 'share', after: ['thank'] },
  ],
} as const satisfies Practice

/** What I feel, tied to one thing that happened. Its author has the last word on every word. */
export const iFeel = {
  id: 'i-feel',
  rows: ['P51'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    safe,
    { kind: 'write', id: 'said', fields: iFeelFields },
    { kind: 'respond', id: 'reply', to: 'said' },
  ],
} as const satisfies Practice

/** One feeling and one need, in few words. */
export const fewWords = {
  id: 'few-words',
  rows: ['P52'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 2,
  steps: [
    {
      kind: 'write',
      id: 'said',
      fields: [
        { kind: 'pick', id: 'feeling', from: 'feelings', most: 1 },
        { kind: 'text', id: 'need-now', serious: true, brief: true },
      ],
    },
    { kind: 'respond', id: 'reply', to: 'said' },
  ],
} as const satisfies Practice

const needFields = [
  { kind: 'pick', id: 'need', from: 'needs', most: 1, optional: true },
  { kind: 'text', id: 'request', serious: true },
  { kind: 'when', id: 'time', of: 'both', optional: true },
] as const satisfies readonly Field[]

/** Whoever hopes to be guessed asks themselves first. What they say to it decides what it leads to. */
export const haveISaidIt = {
  id: 'have-i-said-it',
  rows: ['P94'],
  audience: close,
  cadence: 'any-time',
  minutes: 1,
  steps: [
    {
      kind: 'write',
      id: 'reflection',
      by: 'me',
      fields: [
        {
          kind: 'choice',
          id: 'have-i-said-it',
          options: ['said-it', 'only-hinted', 'not-yet'],
          leads: {
            'said-it': ['ask-dont-assume', 'need'],
            'only-hinted': ['need', 'few-words'],
            'not-yet': ['need', 'unsaid'],
          },
        },
      ],
    },
  ],
} as const satisfies Practice

/** A need and something that can really be done about it; then the same for the others. */
export const need = {
  id: 'need',
  rows: ['P53'],
  audience: close,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    { kind: 'write', id: 'asked', fields: needFields },
    { kind: 'agree', id: 'care', to: 'asked', field: 'request' },
    {
      kind: 'write',
      id: 'and-you',
      by: 'others',
      optional: true,
      after: ['asked'],
      fields: needFields,
    },
    { kind: 'agree', id: 'care-back', to: 'and-you', field: 'request' },
  ],
} as const satisfies Practice

/** Said, said back until it is right, and then the other way round. */
export const activeListening = {
  id: 'active-listening',
  rows: ['P54'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    safe,
    { kind: 'write', id: 'said', fields: text },
    { kind: 'say-back', id: 'heard', to: 'said', fields: text },
    { kind: 'write', id: 'swap', by: 'others', after: ['heard'], fields: text },
    { kind: 'say-back', id: 'heard-too', to: 'swap', fields: text },
  ],
} as const satisfies Practice

/** First what was understood, and only then how to help, as a question. */
export const thenOffer = {
  id: 'then-offer',
  rows: ['P55'],
  audience: close,
  cadence: 'any-time',
  minutes: 8,
  steps: [
    safe,
    { kind: 'write', id: 'said', fields: text },
    { kind: 'say-back', id: 'heard', to: 'said', fields: text },
    {
      kind: 'write',
      id: 'offer',
      by: 'others',
      after: ['heard'],
      fields: [{ kind: 'text', id: 'offer' }],
    },
  ],
} as const satisfies Practice

/** Short turns, a pad for what one would like to say, and a question before any conclusion. */
export const holdThatThought = {
  id: 'hold-that-thought',
  rows: ['P56'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 12,
  steps: [
    safe,
    { kind: 'write', id: 'pad', by: 'me', fields: freely },
    { kind: 'turns', id: 'talk', minutes: 3, each: 2 },
    {
      kind: 'write',
      id: 'check',
      by: 'each',
      after: ['talk'],
      fields: [{ kind: 'text', id: 'check-question', serious: true }],
    },
    { kind: 'respond', id: 'reply', to: 'check' },
  ],
} as const satisfies Practice

/** I can see why, also where I see it differently. Who spoke says whether that was it. */
export const iCanSeeWhy = {
  id: 'i-can-see-why',
  rows: ['P57'],
  audience: close,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    safe,
    { kind: 'write', id: 'said', fields: text },
    {
      kind: 'say-back',
      id: 'see-why',
      to: 'said',
      fields: [
        { kind: 'text', id: 'why', serious: true },
        { kind: 'text', id: 'differently', optional: true, serious: true },
      ],
    },
  ],
} as const satisfies Practice

/** Letting off steam. Advice stays closed until it is asked for. */
export const vent = {
  id: 'vent',
  rows: ['P58'],
  audience: close,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    { kind: 'write', id: 'steam', fields: freely },
    {
      kind: 'write',
      id: 'with-you',
      by: 'others',
      fields: [
        { kind: 'text', id: 'that-is-hard', serious: true },
        { kind: 'text', id: 'how-can-i', optional: true },
      ],
    },
    {
      kind: 'write',
      id: 'wants',
      by: 'opener',
      after: ['with-you'],
      fields: [
        { kind: 'choice', id: 'would-help', options: ['enough', 'company', 'ideas-please'] },
      ],
    },
    {
      kind: 'write',
      id: 'advice',
      by: 'others',
      isAdvice: true,
      after: [{ step: 'wants', is: 'ideas-please' }],
      fields: text,
    },
  ],
} as const satisfies Practice

/** How it was for you, as I imagine it, until you say that this is it. Nobody is graded. */
export const inYourShoes = {
  id: 'in-your-shoes',
  rows: ['P59'],
  audience: close,
  cadence: 'any-time',
  minutes: 15,
  isHeavy: true,
  steps: [
    safe,
    rules,
    { kind: 'write', id: 'event', fields: text },
    { kind: 'say-back', id: 'your-view', after: ['event'], fields: text },
  ],
} as const satisfies Practice

/** Small cases, with why one wording lands and another does not; then one’s own life. Alone. */
export const empathyAlone = {
  id: 'empathy-alone',
  rows: ['P60'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 8,
  steps: [
    { kind: 'read', id: 'cases', shows: 'cases' },
    { kind: 'write', id: 'own-life', by: 'me', fields: freely },
  ],
} as const satisfies Practice
