/** Turning to each other when something is hard, and knowing what does good: P76 to P81. */
import { close } from '../audience.ts'
import { safe } from './parts.ts'
import type { Field, Practice } from './practice.ts'

const time = [{ kind: 'when', id: 'time', of: 'both' }] as const satisfies readonly Field[]

/** I need to tell you something. Thanks first, one question; the rest at another time. */
export const tellYou = {
  id: 'tell-you',
  rows: ['P76'],
  audience: close,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    { kind: 'write', id: 'told', fields: [{ kind: 'text', id: 'text', heeded: true }] },
    {
      kind: 'write',
      id: 'receive',
      by: 'others',
      fields: [
        { kind: 'text', id: 'thanks' },
        { kind: 'text', id: 'one-question', asks: 'one-question', optional: true, serious: true },
      ],
    },
    {
      kind: 'write',
      id: 'answer',
      by: 'opener',
      after: ['receive'],
      optional: true,
      fields: [{ kind: 'text', id: 'text' }],
    },
    { kind: 'write', id: 'later', by: 'each', after: ['receive'], optional: true, fields: time },
    { kind: 'agree', id: 'booked', to: 'later', of: 'proposal' },
  ],
} as const satisfies Practice

/** After a hard day: what I need now, ten minutes later on, and a small plan for tomorrow. */
export const hardDayAsk = {
  id: 'hard-day-ask',
  rows: ['P77'],
  audience: close,
  cadence: 'any-time',
  minutes: 2,
  steps: [
    {
      kind: 'write',
      id: 'signal',
      fields: [
        { kind: 'choice', id: 'need-now', options: ['quiet', 'a-hug', 'company', 'to-talk'] },
        { kind: 'text', id: 'own-words', optional: true, heeded: true },
      ],
    },
    { kind: 'agree', id: 'given', to: 'signal', field: 'need-now' },
    {
      kind: 'write',
      id: 'ten-minutes',
      by: 'each',
      after: ['given'],
      optional: true,
      fields: time,
    },
    { kind: 'agree', id: 'agreed', to: 'ten-minutes', of: 'proposal' },
    {
      kind: 'write',
      id: 'tomorrow',
      by: 'each',
      after: ['agreed'],
      optional: true,
      fields: [{ kind: 'text', id: 'plan' }],
    },
  ],
} as const satisfies Practice

/**
 * Going through something: comforts chosen by whoever goes through it, offered one at a time. Until they
 * say that it is lighter, nothing is asked of them anywhere (`session/rounds.ts`).
 */
export const goingThrough = {
  id: 'going-through',
  rows: ['P78'],
  audience: close,
  cadence: 'any-time',
  minutes: 3,
  steps: [
    {
      kind: 'write',
      id: 'through',
      fields: [
        { kind: 'pick', id: 'comforts', from: 'comforts', most: 5 },
        { kind: 'text', id: 'own-words', optional: true, heeded: true },
      ],
    },
    {
      kind: 'write',
      id: 'offer',
      by: 'others',
      optional: true,
      after: ['through'],
      fields: [
        { kind: 'pick', id: 'comfort', from: 'comforts', most: 1 },
        { kind: 'text', id: 'own-words', optional: true, heeded: true },
      ],
    },
    { kind: 'agree', id: 'did-good', to: 'offer', field: 'comfort', of: 'promise' },
    {
      kind: 'write',
      id: 'over',
      by: 'opener',
      optional: true,
      after: ['through'],
      fields: [{ kind: 'choice', id: 'is-it-over', options: ['lighter-now'] }],
    },
  ],
} as const satisfies Practice

/** The same, a day at a time: one tap, by whoever goes through it, or nothing. */
export const throughToday = {
  id: 'through-today',
  rows: ['P78'],
  audience: close,
  cadence: 'mine',
  minutes: 1,
  steps: [
    {
      kind: 'write',
      id: 'today',
      fields: [
        { kind: 'choice', id: 'today-is', options: ['heavy', 'so-so', 'lighter'] },
        { kind: 'pick', id: 'comfort', from: 'comforts', most: 1, optional: true },
      ],
    },
  ],
} as const satisfies Practice

/** What makes me feel close to you: sealed, opened together, and one of them done more. */
export const moreOfThat = {
  id: 'more-of-that',
  rows: ['P79'],
  audience: close,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    {
      kind: 'seal',
      id: 'ways',
      fields: [
        { kind: 'pick', id: 'close-ways', from: 'close-ways', most: 5 },
        { kind: 'text', id: 'own-words', optional: true, heeded: true },
      ],
      returnsAfterDays: 7,
    },
    { kind: 'respond', id: 'reply', to: 'ways' },
    {
      kind: 'write',
      id: 'more',
      by: 'each',
      after: ['ways'],
      optional: true,
      fields: [{ kind: 'text', id: 'do-more' }],
    },
    { kind: 'agree', id: 'came-of-it', to: 'more', field: 'do-more', of: 'promise' },
  ],
} as const satisfies Practice

/** A card drawn together, of ours or of one’s own. Each answers it, or puts it away without a word. */
export const aCard = {
  id: 'a-card',
  rows: ['P80'],
  audience: close,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    {
      kind: 'write',
      id: 'drawn',
      fields: [
        { kind: 'pick', id: 'card', from: 'cards', most: 1, optional: true },
        { kind: 'text', id: 'own-card', optional: true },
      ],
    },
    {
      kind: 'write',
      id: 'answer',
      by: 'each',
      after: ['drawn'],
      fields: [{ kind: 'text', id: 'text' }],
    },
    { kind: 'respond', id: 'reply', to: 'answer' },
  ],
} as const satisfies Practice

/** The same with a card for making up: nobody meets one before the gate. */
export const aMendingCard = {
  ...aCard,
  id: 'a-mending-card',
  rows: ['P80'],
  steps: [
    safe,
    {
      kind: 'write',
      id: 'drawn',
      fields: [{ kind: 'pick', id: 'card', from: 'cards', most: 1, hard: 'only' }],
    },
    aCard.steps[1],
    aCard.steps[2],
  ],
} as const satisfies Practice

/** A card of one’s own for the deck of these people: it lies there until somebody draws it. */
export const ourCard = {
  id: 'our-card',
  rows: ['P80'],
  audience: close,
  cadence: 'any-time',
  minutes: 2,
  steps: [{ kind: 'write', id: 'card', fields: [{ kind: 'text', id: 'own-card' }] }],
} as const satisfies Practice

/** I could use you. Now, at a time, or not now and who else there is. It goes at once. */
export const couldUseYou = {
  id: 'could-use-you',
  rows: ['P81'],
  audience: close,
  cadence: 'any-time',
  minutes: 1,
  steps: [
    {
      kind: 'write',
      id: 'signal',
      fields: [
        { kind: 'choice', id: 'could-use', options: ['an-ear', 'company', 'another-thought'] },
        { kind: 'text', id: 'own-words', optional: true, heeded: true },
      ],
    },
    { kind: 'agree', id: 'answer', to: 'signal', field: 'could-use' },
  ],
} as const satisfies Practice
