import { everyone } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** What one phone says that lies between people who talk. */
export const table = [
  { id: 'name-speaks', kind: 'turn', bonds: everyone },
  { id: 'name-begins', kind: 'turn', bonds: everyone },
  { id: 'pass-it-on', kind: 'turn', bonds: everyone },
  { id: 'now-name-answers', kind: 'turn', bonds: everyone },
  { id: 'who-goes-first', kind: 'turn', bonds: everyone },
  { id: 'other-way-round', kind: 'turn', bonds: everyone },
  { id: 'may-pass', kind: 'turn', bonds: everyone },
  { id: 'speak-of-you', kind: 'turn', bonds: everyone },
  { id: 'minute-left', kind: 'turn', bonds: everyone },

  { id: 'only-ears', kind: 'listen', bonds: everyone },
  { id: 'eyes-up', kind: 'listen', bonds: everyone },
  { id: 'let-silence-be', kind: 'listen', bonds: everyone },
  { id: 'no-advice-now', kind: 'listen', bonds: everyone },
  { id: 'stay-with-them', kind: 'listen', bonds: everyone },
  { id: 'breathe-and-hear', kind: 'listen', bonds: everyone },
  { id: 'feeling-in-it', kind: 'listen', bonds: everyone },
  { id: 'say-it-back', kind: 'listen', bonds: everyone },
  { id: 'ask-is-that-it', kind: 'listen', bonds: everyone },
  { id: 'lighter-or-deeper', kind: 'listen', bonds: everyone },

  { id: 'phone-face-down', kind: 'phone', bonds: everyone },
  { id: 'phone-knows-time', kind: 'phone', bonds: everyone },
  { id: 'screen-goes-dark', kind: 'phone', bonds: everyone },
  { id: 'other-phones-away', kind: 'phone', bonds: everyone },
  { id: 'sound-means-swap', kind: 'phone', bonds: everyone },

  { id: 'stop-any-time', kind: 'end', bonds: everyone },
  { id: 'one-thing-kept', kind: 'end', bonds: everyone },
  { id: 'thank-the-ears', kind: 'end', bonds: everyone },
  { id: 'not-finished-fine', kind: 'end', bonds: everyone },
  { id: 'name-a-next-time', kind: 'end', bonds: everyone },
  { id: 'stay-a-little', kind: 'end', bonds: everyone },
] as const satisfies readonly ListItem[]

export type TableId = (typeof table)[number]['id']
