/** Repair: P82 to P98. What others have a part in stands behind the safety gate. */
import { close, everyone } from '../audience.ts'
import { rules, safe } from './parts.ts'
import type { Practice } from './practice.ts'

/** A cool-off with a time to return, what to look at meanwhile, and the same sentence again, gentler. */
export const pause = {
  id: 'pause',
  rows: ['P82', 'P83', 'P84', 'P87'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 20,
  steps: [
    safe,
    { kind: 'read', id: 'our-words', shows: 'script' },
    { kind: 'pause', id: 'pause', minutes: [20, 30, 45, 60] },
    { kind: 'read', id: 'breath', shows: 'breath' },
    {
      kind: 'write',
      id: 'meanwhile',
      by: 'me',
      fields: [
        { kind: 'pick', id: 'feeling', from: 'feelings', most: 3, opens: 'angry', optional: true },
        { kind: 'pick', id: 'need', from: 'needs', most: 1, optional: true },
        { kind: 'text', id: 'my-part', optional: true, heeded: true },
        { kind: 'text', id: 'gentlest', optional: true, serious: true },
      ],
    },
    {
      kind: 'write',
      id: 'reset',
      by: 'each',
      after: ['pause'],
      fields: [{ kind: 'text', id: 'reset-line' }],
    },
    {
      kind: 'write',
      id: 'again',
      by: 'each',
      after: ['reset'],
      fields: [{ kind: 'text', id: 'gentler', serious: true }],
    },
    {
      kind: 'write',
      id: 'close',
      by: 'each',
      after: ['again'],
      fields: [{ kind: 'choice', id: 'now-it-is', options: ['repaired', 'once-more', 'later'] }],
    },
  ],
} as const satisfies Practice

/** I have shut down. Said in one’s own words, and with a time to return. */
export const shutDown = {
  id: 'shut-down',
  rows: ['P90'],
  audience: close,
  cadence: 'any-time',
  minutes: 1,
  steps: [
    safe,
    { kind: 'write', id: 'phrase', fields: [{ kind: 'text', id: 'phrase', serious: true }] },
    { kind: 'pause', id: 'pause', after: ['phrase'], minutes: [20, 30, 60, 120] },
  ],
} as const satisfies Practice

/** What these people say and do when voices rise: written in calm, by all. */
export const repairScript = {
  id: 'repair-script',
  rows: ['P85'],
  audience: close,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    safe,
    {
      kind: 'write',
      id: 'script',
      fields: [
        { kind: 'text', id: 'stop-word' },
        { kind: 'text', id: 'gesture', optional: true },
        { kind: 'text', id: 'first-sentence' },
        { kind: 'text', id: 'what-helps' },
      ],
    },
    { kind: 'agree', id: 'agreed', to: 'script', of: 'proposal' },
    { kind: 'read', id: 'at-hand', shows: 'script', after: ['agreed'], optional: true },
  ],
} as const satisfies Practice

/** Us and the problem: what each needs, two ways at least, one of them tried until a day. */
export const solveTogether = {
  id: 'solve-together',
  rows: ['P86'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 30,
  isHeavy: true,
  steps: [
    safe,
    rules,
    { kind: 'write', id: 'problem', fields: [{ kind: 'text', id: 'between-us', serious: true }] },
    {
      kind: 'write',
      id: 'needs',
      by: 'each',
      fromAll: { atMostDays: 3 },
      after: ['problem'],
      fields: [{ kind: 'text', id: 'my-need', serious: true }],
    },
    {
      kind: 'write',
      id: 'ways',
      by: 'each',
      fromAll: { atMostDays: 6 },
      after: ['needs'],
      fields: [
        { kind: 'text', id: 'one-way' },
        { kind: 'text', id: 'other-way', optional: true },
      ],
    },
    {
      kind: 'write',
      id: 'trial',
      by: 'opener',
      after: ['ways'],
      fields: [
        { kind: 'text', id: 'try' },
        { kind: 'when', id: 'until-day', of: 'day' },
      ],
    },
    { kind: 'agree', id: 'agreed', to: 'trial', of: 'proposal' },
    {
      kind: 'write',
      id: 'review',
      by: 'each',
      after: ['agreed'],
      fromDay: 1,
      optional: true,
      fields: [
        { kind: 'choice', id: 'how-it-went', options: ['helped', 'was-hard', 'keep', 'change'] },
      ],
    },
  ],
} as const satisfies Practice

/** What I did, what it did, sorry, how I mend it, what I change. Whoever receives it is free. */
export const apology = {
  id: 'apology',
  rows: ['P88'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 8,
  steps: [
    safe,
    {
      kind: 'write',
      id: 'apology',
      fields: [
        { kind: 'text', id: 'i-did', serious: true },
        { kind: 'text', id: 'its-effect', serious: true },
        { kind: 'text', id: 'sorry', serious: true, without: 'but-or-if' },
        { kind: 'text', id: 'mend' },
        { kind: 'text', id: 'i-will-change' },
      ],
    },
    {
      kind: 'write',
      id: 'receive',
      by: 'others',
      optional: true,
      fields: [
        { kind: 'choice', id: 'receiving', options: ['thank-you', 'not-yet', 'needs-more'] },
        { kind: 'text', id: 'text', optional: true },
      ],
    },
  ],
} as const satisfies Practice

/** How these people talk when it is hard: everyone has said yes, and it stands at the start of hard talks. */
export const groundRules = {
  id: 'ground-rules',
  rows: ['P89'],
  audience: close,
  cadence: 'any-time',
  minutes: 8,
  steps: [
    safe,
    { kind: 'write', id: 'rules', fields: [{ kind: 'text', id: 'rules', serious: true }] },
    { kind: 'agree', id: 'agreed', to: 'rules', of: 'proposal' },
  ],
} as const satisfies Practice

/** A hard message, with a helper that points and never blocks: whoever writes decides. */
export const hardMessage = {
  id: 'hard-message',
  rows: ['P90', 'P91', 'P92', 'P93'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 5,
  isHeavy: true,
  steps: [
    safe,
    rules,
    { kind: 'write', id: 'message', fields: [{ kind: 'text', id: 'text', serious: true }] },
    { kind: 'respond', id: 'reply', to: 'message' },
  ],
} as const satisfies Practice

/** What was never said. Alone: raise it at a time, let it go, or ask for help. */
export const unsaid = {
  id: 'unsaid',
  rows: ['P95'],
  audience: close,
  cadence: 'any-time',
  minutes: 4,
  steps: [
    {
      kind: 'write',
      id: 'unsaid',
      by: 'me',
      fields: [
        { kind: 'text', id: 'unsaid', heeded: true },
        {
          kind: 'choice',
          id: 'do-with-it',
          options: ['raise-it', 'let-it-go', 'ask-for-help'],
          leads: {
            'raise-it': ['small-thing', 'i-feel', 'how-you-treat-me'],
            'ask-for-help': ['help'],
          },
        },
        {
          kind: 'when',
          id: 'day',
          of: 'day',
          optional: true,
          after: { field: 'do-with-it', is: 'raise-it' },
        },
      ],
    },
  ],
} as const satisfies Practice

/** Hard feelings, in turns: what is it like for you. Anyone can ask for a pause at any moment. */
export const hardFeelings = {
  id: 'hard-feelings',
  rows: ['P96'],
  audience: close,
  cadence: 'any-time',
  minutes: 24,
  isHeavy: true,
  steps: [
    safe,
    rules,
    { kind: 'pause', id: 'pause', minutes: [20, 30, 60] },
    { kind: 'turns', id: 'talk', minutes: 3, each: 2 },
    {
      kind: 'write',
      id: 'like-for-you',
      by: 'each',
      after: ['talk'],
      fields: [{ kind: 'text', id: 'like-for-you', serious: true }],
    },
  ],
} as const satisfies Practice

/** A day after a conflict, not before: what I would keep, what I would do differently, a thank-you. */
export const learnFromIt = {
  id: 'learn-from-it',
  rows: ['P97'],
  audience: close,
  cadence: 'any-time',
  minutes: 8,
  isHeavy: true,
  steps: [
    safe,
    rules,
    { kind: 'write', id: 'about', fields: [{ kind: 'text', id: 'about', serious: true }] },
    {
      kind: 'seal',
      id: 'looking-back',
      after: ['about'],
      fromDay: 1,
      fields: [
        { kind: 'text', id: 'would-keep', optional: true },
        { kind: 'text', id: 'would-differ', serious: true },
        { kind: 'text', id: 'thanks', optional: true },
      ],
      returnsAfterDays: 7,
    },
    { kind: 'respond', id: 'reply', to: 'looking-back' },
    {
      kind: 'write',
      id: 'one-change',
      by: 'each',
      after: ['looking-back'],
      optional: true,
      fields: [{ kind: 'text', id: 'one-change' }],
    },
    { kind: 'agree', id: 'agreed', to: 'one-change', field: 'one-change' },
  ],
} as const satisfies Practice

/** Before a heated message: a minute or two in the body. What was going to be sent waits here. */
export const beforeYouSend = {
  id: 'before-you-send',
  rows: ['P98'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 2,
  steps: [
    {
      kind: 'write',
      id: 'waiting',
      by: 'me',
      fields: [{ kind: 'text', id: 'text', serious: true }],
    },
    { kind: 'read', id: 'ground', shows: 'breath', minutes: [1, 2] },
  ],
} as const satisfies Practice

/** For oneself alone: is it safe to be honest here. Where it is not, what comes is help. */
export const safetyCheck = {
  id: 'safety-check',
  rows: ['P136'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 1,
  steps: [safe],
} as const satisfies Practice
