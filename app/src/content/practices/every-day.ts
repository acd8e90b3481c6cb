/** Small things of every day: P07 to P19, as far as they are no evening's. */
import { close, everyone, home } from '../audience.ts'
import type { Practice } from './practice.ts'

/** Planned for somebody, and seen by nobody before it is there. */
export const surprise = {
  id: 'surprise',
  rows: ['P07'],
  audience: close,
  cadence: 'any-time',
  minutes: 2,
  steps: [
    {
      kind: 'write',
      id: 'plan',
      by: 'me',
      fields: [
        { kind: 'text', id: 'surprise' },
        { kind: 'text', id: 'where', optional: true },
        { kind: 'when', id: 'day', of: 'day', optional: true },
        { kind: 'text', id: 'likes', optional: true },
      ],
    },
    {
      kind: 'write',
      id: 'after',
      by: 'me',
      optional: true,
      fields: [{ kind: 'text', id: 'went' }],
    },
  ],
} as const satisfies Practice

/** Phone face down, and with somebody. What it felt like is for oneself. */
export const withYou = {
  id: 'with-you',
  rows: ['P08'],
  audience: close,
  cadence: 'any-time',
  minutes: 15,
  steps: [
    { kind: 'read', id: 'breath', shows: 'breath' },
    { kind: 'read', id: 'face-down', shows: 'timer', minutes: [5, 60] },
    {
      kind: 'write',
      id: 'presence',
      by: 'me',
      fields: [{ kind: 'choice', id: 'there', options: ['all-there', 'in-and-out', 'elsewhere'] }],
    },
  ],
} as const satisfies Practice

/** One’s own words for “I’m listening”, to be said aloud; the app says nothing to anybody. */
export const hereToListen = {
  id: 'here-to-listen',
  rows: ['P09'],
  audience: close,
  cadence: 'any-time',
  minutes: 1,
  steps: [
    { kind: 'write', id: 'opening', by: 'me', fields: [{ kind: 'text', id: 'say-aloud' }] },
    { kind: 'read', id: 'listen', shows: 'card' },
  ],
} as const satisfies Practice

/** A small thing about oneself; the others are invited to one of theirs. */
export const smallShare = {
  id: 'small-share',
  rows: ['P10'],
  audience: close,
  cadence: 'any-time',
  minutes: 2,
  steps: [
    { kind: 'write', id: 'share', fields: [{ kind: 'text', id: 'text', heeded: true }] },
    { kind: 'respond', id: 'reply', to: 'share' },
    {
      kind: 'write',
      id: 'match',
      by: 'others',
      after: ['reply'],
      optional: true,
      fields: [{ kind: 'text', id: 'text' }],
    },
  ],
} as const satisfies Practice

/** How these people say goodbye, hello or good night. Agreed, done together, kept or changed. */
export const ritual = {
  id: 'ritual',
  rows: ['P11'],
  audience: home,
  cadence: 'any-time',
  minutes: 3,
  steps: [
    {
      kind: 'write',
      id: 'idea',
      fields: [
        { kind: 'choice', id: 'moment', options: ['goodbye', 'hello', 'bedtime'] },
        { kind: 'text', id: 'how' },
      ],
    },
    { kind: 'agree', id: 'agreed', to: 'idea', of: 'proposal' },
    {
      kind: 'write',
      id: 'tick',
      by: 'each',
      after: ['agreed'],
      optional: true,
      fields: [{ kind: 'choice', id: 'done', options: ['did-it'] }],
    },
    {
      kind: 'write',
      id: 'week',
      by: 'each',
      after: ['agreed'],
      fromDay: 7,
      optional: true,
      fields: [{ kind: 'choice', id: 'keep', options: ['keep', 'change'] }],
    },
  ],
} as const satisfies Practice

/** Something ordinary that becomes theirs: a name, a time, now and then a line about it. */
export const ourRitual = {
  id: 'our-ritual',
  rows: ['P13'],
  audience: close,
  cadence: 'any-time',
  minutes: 2,
  steps: [
    {
      kind: 'write',
      id: 'idea',
      fields: [
        { kind: 'text', id: 'ritual' },
        { kind: 'when', id: 'at', of: 'time', optional: true },
      ],
    },
    { kind: 'agree', id: 'agreed', to: 'idea', of: 'proposal' },
    {
      kind: 'write',
      id: 'line',
      by: 'each',
      after: ['agreed'],
      optional: true,
      fields: [{ kind: 'text', id: 'text' }],
    },
  ],
} as const satisfies Practice

/** Good news of one’s own. It is answered with a question or with how to celebrate, in words. */
export const win = {
  id: 'win',
  rows: ['P14'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 3,
  steps: [
    { kind: 'write', id: 'news', fields: [{ kind: 'text', id: 'text' }] },
    {
      kind: 'write',
      id: 'joy',
      by: 'others',
      fields: [
        { kind: 'choice', id: 'way', options: ['ask-more', 'celebrate'] },
        { kind: 'text', id: 'text' },
      ],
    },
  ],
} as const satisfies Practice

/** Something its maker will do. Withdrawn, it is gone; nobody keeps a list. */
export const promise = {
  id: 'promise',
  rows: ['P17'],
  audience: close,
  cadence: 'any-time',
  minutes: 1,
  steps: [
    {
      kind: 'write',
      id: 'word',
      fields: [
        { kind: 'text', id: 'promise' },
        { kind: 'when', id: 'day', of: 'day', optional: true },
      ],
    },
    { kind: 'agree', id: 'came-of-it', to: 'word', field: 'promise', of: 'promise' },
  ],
} as const satisfies Practice

/** A time of rest or a meal that everyone has agreed to protect. The app keeps to it. */
export const ourRest = {
  id: 'our-rest',
  rows: ['P18'],
  audience: home,
  cadence: 'any-time',
  minutes: 3,
  steps: [
    {
      kind: 'write',
      id: 'rest',
      fields: [
        { kind: 'choice', id: 'protects', options: ['sleep', 'meal'] },
        { kind: 'when', id: 'from', of: 'time' },
        { kind: 'when', id: 'until', of: 'time' },
      ],
    },
    { kind: 'agree', id: 'agreed', to: 'rest', of: 'proposal' },
  ],
} as const satisfies Practice

/** After a hard day: could it be said, and did somebody stay with it. Two answers, no verdict. */
export const hardDay = {
  id: 'hard-day',
  rows: ['P19'],
  audience: close,
  cadence: 'daily',
  minutes: 2,
  steps: [
    {
      kind: 'seal',
      id: 'looking-back',
      fields: [
        { kind: 'choice', id: 'could-say', options: ['yes-fully', 'in-part', 'not-yet'] },
        { kind: 'choice', id: 'stayed', options: ['yes-fully', 'in-part', 'not-yet'] },
      ],
      returnsAfterDays: 7,
    },
    { kind: 'respond', id: 'reply', to: 'looking-back' },
  ],
} as const satisfies Practice
