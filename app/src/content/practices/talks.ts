/** Talks between two or a few: P62 to P75. */
import { close, everyone, home, partners } from '../audience.ts'
import { iFeelFields } from './hearing.ts'
import { rules, safe, text } from './parts.ts'
import type { Field, Practice } from './practice.ts'

const untilDay = [
  { kind: 'text', id: 'agreement' },
  { kind: 'when', id: 'until-day', of: 'day', optional: true },
] as const satisfies readonly Field[]

/** What hurts comes first: nobody who is hurt has to begin with how it was for somebody else. */
const treatedFields = [
  { kind: 'text', id: 'happened', serious: true },
  { kind: 'pick', id: 'feeling', from: 'feelings', most: 3, opens: 'hurt' },
  { kind: 'text', id: 'matters', optional: true, serious: true },
  { kind: 'text', id: 'wish', serious: true },
  { kind: 'text', id: 'your-view', optional: true, serious: true },
] as const satisfies readonly Field[]

/** One topic that everyone would like, three questions that go deeper, until all have closed it. */
export const topic = {
  id: 'topic',
  rows: ['P62'],
  audience: close,
  cadence: 'any-time',
  minutes: 20,
  steps: [
    safe,
    {
      kind: 'write',
      id: 'pick',
      fields: [{ kind: 'pick', id: 'topic', from: 'topics', most: 1, hard: 'too' }],
    },
    { kind: 'agree', id: 'agreed', to: 'pick', of: 'proposal' },
    { kind: 'turns', id: 'talk', after: ['agreed'], minutes: 3, each: 3 },
    {
      kind: 'write',
      id: 'close',
      by: 'each',
      after: ['talk'],
      fields: [{ kind: 'choice', id: 'enough-now', options: ['close-it', 'stay-on-it'] }],
    },
  ],
} as const satisfies Practice

/** A question instead of a guess. What one learns is kept for oneself, from what was shared. */
export const askDontAssume = {
  id: 'ask-dont-assume',
  rows: ['P63'],
  audience: close,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    {
      kind: 'write',
      id: 'question',
      fields: [{ kind: 'text', id: 'question', serious: true }],
    },
    { kind: 'write', id: 'answer', by: 'others', fields: text, after: ['question'] },
    { kind: 'respond', id: 'reply', to: 'answer' },
    {
      kind: 'write',
      id: 'learned',
      by: 'me',
      after: ['answer'],
      fields: [{ kind: 'text', id: 'learned' }],
    },
  ],
} as const satisfies Practice

/** Something worth thinking about, with a question; perhaps a plan to learn more together. */
export const idea = {
  id: 'idea',
  rows: ['P64'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 10,
  steps: [
    {
      kind: 'write',
      id: 'idea',
      fields: [
        { kind: 'text', id: 'what' },
        { kind: 'text', id: 'question' },
      ],
    },
    { kind: 'write', id: 'answer', by: 'others', after: ['idea'], fields: text },
    {
      kind: 'write',
      id: 'plan',
      by: 'each',
      after: ['answer'],
      optional: true,
      fields: [{ kind: 'text', id: 'learn-together' }],
    },
    { kind: 'agree', id: 'agreed', to: 'plan', field: 'learn-together' },
  ],
} as const satisfies Practice

/** Values, sorted alone, opened together; where they come from; something to make of them. */
export const values = {
  id: 'values',
  rows: ['P65'],
  audience: close,
  cadence: 'any-time',
  minutes: 20,
  steps: [
    {
      kind: 'seal',
      id: 'sort',
      fields: [
        { kind: 'pick', id: 'values', from: 'values', most: 5 },
        { kind: 'text', id: 'where-from', optional: true },
      ],
      returnsAfterDays: 7,
    },
    { kind: 'respond', id: 'ask', to: 'sort' },
    {
      kind: 'write',
      id: 'make',
      by: 'each',
      after: ['sort'],
      optional: true,
      fields: [{ kind: 'text', id: 'make-of-it' }],
    },
    { kind: 'agree', id: 'agreed', to: 'make', field: 'make-of-it' },
  ],
} as const satisfies Practice

/** The same time for everyone, in short turns. How one’s own share was is a mirror for oneself. */
export const equalTurns = {
  id: 'equal-turns',
  rows: ['P66'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 16,
  steps: [
    safe,
    { kind: 'turns', id: 'talk', minutes: 2, each: 4 },
    {
      kind: 'write',
      id: 'mirror',
      by: 'me',
      fields: [
        { kind: 'choice', id: 'my-share', options: ['spoke-more', 'about-even', 'spoke-less'] },
      ],
    },
  ],
} as const satisfies Practice

/** Have you room for this? And afterwards: and you? */
export const room = {
  id: 'room',
  rows: ['P67'],
  audience: close,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    {
      kind: 'write',
      id: 'ask',
      fields: [
        { kind: 'text', id: 'about' },
        { kind: 'choice', id: 'takes', options: ['five', 'fifteen', 'an-hour'], optional: true },
      ],
    },
    { kind: 'agree', id: 'have-room', to: 'ask', field: 'about' },
    { kind: 'write', id: 'told', by: 'opener', after: ['have-room'], fields: text },
    { kind: 'respond', id: 'reply', to: 'told' },
    {
      kind: 'write',
      id: 'and-you',
      by: 'opener',
      after: ['told'],
      optional: true,
      fields: [{ kind: 'text', id: 'and-how-are-you' }],
    },
  ],
} as const satisfies Practice

/** A talk with a dial: lighter or deeper, either way, by anyone. */
export const dial = {
  id: 'dial',
  rows: ['P68'],
  audience: close,
  cadence: 'any-time',
  minutes: 18,
  steps: [
    safe,
    { kind: 'depth', id: 'depth', levels: 5 },
    { kind: 'turns', id: 'talk', minutes: 3, each: 3 },
  ],
} as const satisfies Practice

/** One piece of feedback, asked for. A breath, thanks, what I heard, one question; the reply another day. */
export const feedback = {
  id: 'feedback',
  rows: ['P69'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 10,
  isHeavy: true,
  steps: [
    safe,
    rules,
    { kind: 'write', id: 'ask', fields: [{ kind: 'text', id: 'about' }] },
    { kind: 'write', id: 'give', by: 'others', fields: iFeelFields },
    { kind: 'read', id: 'breath', shows: 'breath', after: ['give'] },
    { kind: 'say-back', id: 'heard', to: 'give', by: 'opener', fields: text },
    {
      kind: 'write',
      id: 'receive',
      by: 'opener',
      after: ['heard'],
      fields: [
        { kind: 'text', id: 'thanks' },
        { kind: 'text', id: 'one-question', asks: 'one-question', optional: true },
      ],
    },
    { kind: 'write', id: 'reply', by: 'opener', after: ['receive'], fromDay: 1, fields: text },
  ],
} as const satisfies Practice

/** A small thing, while it is small: a question first, and all close it. */
export const smallThing = {
  id: 'small-thing',
  rows: ['P70'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 5,
  steps: [
    safe,
    {
      kind: 'write',
      id: 'thing',
      fields: [
        { kind: 'text', id: 'check-question', serious: true },
        { kind: 'text', id: 'happened', serious: true },
      ],
    },
    { kind: 'write', id: 'answer', by: 'others', after: ['thing'], fields: text },
    {
      kind: 'write',
      id: 'close',
      by: 'each',
      after: ['answer'],
      fields: [{ kind: 'choice', id: 'is-it-clear', options: ['clear-now', 'needs-a-talk'] }],
    },
  ],
} as const satisfies Practice

/** Saying that something in how one is treated hurts: prepared alone, at a time that was agreed. */
export const howYouTreatMe = {
  id: 'how-you-treat-me',
  rows: ['P71'],
  audience: close,
  cadence: 'any-time',
  minutes: 25,
  isHeavy: true,
  steps: [
    safe,
    { kind: 'write', id: 'prepare', by: 'me', fields: treatedFields },
    {
      kind: 'write',
      id: 'ask',
      fields: [
        { kind: 'text', id: 'about' },
        { kind: 'when', id: 'time', of: 'both' },
      ],
    },
    { kind: 'agree', id: 'time-agreed', to: 'ask', of: 'proposal' },
    { kind: 'read', id: 'rules', shows: 'rules', after: ['time-agreed'] },
    { kind: 'turns', id: 'talk', after: ['time-agreed'], minutes: 3, each: 3 },
    { kind: 'write', id: 'next', by: 'opener', after: ['talk'], optional: true, fields: untilDay },
    { kind: 'agree', id: 'agreed', to: 'next', of: 'proposal' },
  ],
} as const satisfies Practice

/** For adults who both would like to: only topics that both marked come up. Nothing said is kept. */
export const tenderTalk = {
  id: 'tender-talk',
  rows: ['P72'],
  audience: partners,
  cadence: 'weekly',
  minutes: 20,
  steps: [
    safe,
    { kind: 'gate', id: 'adults', asks: 'adults' },
    { kind: 'overlap', id: 'topics', deck: 'tender-topics' },
    { kind: 'turns', id: 'talk', after: ['topics'], minutes: 3, each: 3, questions: 'tender' },
  ],
} as const satisfies Practice

/** Touch comes up only where the two have talked today, and only what both are open to. */
export const talkFirst = {
  id: 'talk-first',
  rows: ['P73'],
  audience: partners,
  cadence: 'weekly',
  minutes: 2,
  steps: [
    { kind: 'gate', id: 'met-today', asks: 'checked-in' },
    { kind: 'overlap', id: 'yes', deck: 'closeness' },
  ],
} as const satisfies Practice

/** Money, children, holidays: a wish and a worry each, what I heard, and a small agreement until a day. */
export const bigTopics = {
  id: 'big-topics',
  rows: ['P74'],
  audience: home,
  cadence: 'any-time',
  minutes: 25,
  isHeavy: true,
  steps: [
    safe,
    rules,
    {
      kind: 'write',
      id: 'topic',
      fields: [
        { kind: 'choice', id: 'big-topic', options: ['money', 'children', 'holidays', 'home'] },
      ],
    },
    {
      kind: 'write',
      id: 'mine',
      by: 'each',
      after: ['topic'],
      fields: [
        { kind: 'text', id: 'my-wish', serious: true },
        { kind: 'text', id: 'my-worry', optional: true, serious: true },
      ],
    },
    { kind: 'say-back', id: 'heard', to: 'mine', fields: text },
    { kind: 'write', id: 'small', by: 'opener', after: ['heard'], fields: untilDay },
    { kind: 'agree', id: 'agreed', to: 'small', of: 'proposal' },
  ],
} as const satisfies Practice

/** How can I support you better? The answer is something specific, and becomes a promise. */
export const supportYou = {
  id: 'support-you',
  rows: ['P75'],
  audience: everyone,
  cadence: 'any-time',
  minutes: 4,
  steps: [
    {
      kind: 'write',
      id: 'ask',
      fields: [{ kind: 'choice', id: 'support-when', options: ['this-week', 'in-general'] }],
    },
    {
      kind: 'write',
      id: 'answer',
      by: 'others',
      fields: [{ kind: 'text', id: 'specific', heeded: true }],
    },
    {
      kind: 'write',
      id: 'promise',
      by: 'opener',
      after: ['answer'],
      optional: true,
      fields: [
        { kind: 'text', id: 'promise' },
        { kind: 'when', id: 'day', of: 'day', optional: true },
      ],
    },
    { kind: 'agree', id: 'came-of-it', to: 'promise', field: 'promise', of: 'promise' },
  ],
} as const satisfies Practice
