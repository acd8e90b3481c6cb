import { everyone } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** What a phone says at the table, in the order in which it is said. */
export const table = [
  { id: 'who-goes-first', kind: 'begin', bonds: everyone, phones: 'one' },
  { id: 'other-phones-away', kind: 'begin', bonds: everyone, phones: 'one' },
  { id: 'only-this', kind: 'begin', bonds: everyone, phones: 'each' },
  { id: 'may-pass', kind: 'begin', bonds: everyone },
  { id: 'pass-it-on', kind: 'begin', bonds: everyone, phones: 'one' },
  { id: 'turn-goes-over', kind: 'begin', bonds: everyone, phones: 'each' },
  { id: 'speak-of-you', kind: 'begin', bonds: everyone },
  { id: 'phone-knows-time', kind: 'begin', bonds: everyone },

  { id: 'only-ears', kind: 'listen', bonds: everyone },
  { id: 'lighter-or-deeper', kind: 'dial', bonds: everyone },
  { id: 'no-advice-now', kind: 'listen', bonds: everyone },
  { id: 'let-silence-be', kind: 'listen', bonds: everyone },
  { id: 'stay-with-them', kind: 'listen', bonds: everyone },
  { id: 'eyes-up', kind: 'listen', bonds: everyone },
  { id: 'feeling-in-it', kind: 'listen', bonds: everyone },
  { id: 'breathe-and-hear', kind: 'listen', bonds: everyone },

  { id: 'one-thing-kept', kind: 'end', bonds: everyone },
  { id: 'thank-the-ears', kind: 'end', bonds: everyone },
  { id: 'not-finished-fine', kind: 'end', bonds: everyone },
  { id: 'name-a-next-time', kind: 'end', bonds: everyone },
  { id: 'stop-any-time', kind: 'end', bonds: everyone },

  { id: 'stay-a-little', kind: 'away', bonds: everyone },
  { id: 'phone-face-down', kind: 'away', bonds: everyone, phones: 'one' },
  { id: 'phones-face-down', kind: 'away', bonds: everyone, phones: 'each' },
] as const satisfies readonly ListItem[]

export type TableId = (typeof table)[number]['id']
