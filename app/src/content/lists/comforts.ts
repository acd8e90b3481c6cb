import { close, everyone, home, partners } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** What does good when things are hard: asked for by whoever it is for, or offered from what they chose. */
export const comforts = [
  { id: 'warm-drink', kind: 'body', bonds: everyone, minutes: 5, distance: 'near' },
  { id: 'long-embrace', kind: 'body', bonds: close, minutes: 2, distance: 'near' },
  { id: 'hand-to-hold', kind: 'body', bonds: close, minutes: 5, distance: 'near' },
  { id: 'blanket-corner', kind: 'body', bonds: close, minutes: 10, distance: 'near' },
  { id: 'simple-supper', kind: 'body', bonds: close, minutes: 30, distance: 'near' },
  { id: 'shoulders-rubbed', kind: 'body', bonds: partners, minutes: 10, distance: 'near' },
  { id: 'hair-stroked', kind: 'body', bonds: home, minutes: 5, distance: 'near' },
  { id: 'feet-in-warm-water', kind: 'body', bonds: close, minutes: 15, distance: 'near' },
  { id: 'lights-low', kind: 'body', bonds: close, minutes: 20, distance: 'near' },
  { id: 'breakfast-waiting', kind: 'body', bonds: home, minutes: 15, distance: 'near' },
  { id: 'fresh-bed', kind: 'body', bonds: home, minutes: 10, distance: 'near' },
  { id: 'air-outside', kind: 'body', bonds: everyone, minutes: 10, distance: 'near' },
  { id: 'snack-on-the-desk', kind: 'body', bonds: everyone, minutes: 2, distance: 'near' },
  { id: 'slow-breaths', kind: 'body', bonds: close, minutes: 2, distance: 'either' },

  { id: 'silent-seat', kind: 'company', bonds: close, minutes: 15, distance: 'near' },
  { id: 'slow-walk', kind: 'company', bonds: everyone, minutes: 15, distance: 'near' },
  { id: 'film-by-heart', kind: 'company', bonds: close, minutes: 90, distance: 'near' },
  { id: 'open-call', kind: 'company', bonds: close, minutes: 20, distance: 'far' },
  { id: 'film-same-minute', kind: 'company', bonds: close, minutes: 90, distance: 'far' },
  { id: 'call-to-wake', kind: 'company', bonds: close, minutes: 3, distance: 'far' },
  { id: 'cup-at-same-hour', kind: 'company', bonds: everyone, minutes: 10, distance: 'far' },
  { id: 'hummed-song', kind: 'company', bonds: close, minutes: 2, distance: 'far' },
  { id: 'ears-only', kind: 'company', bonds: everyone, minutes: 10, distance: 'either' },
  { id: 'photos-slowly', kind: 'company', bonds: close, minutes: 15, distance: 'either' },
  { id: 'tears-in-peace', kind: 'company', bonds: close, minutes: 10, distance: 'either' },
  { id: 'will-pick-up', kind: 'company', bonds: close, minutes: 1, distance: 'either' },
  { id: 'candle-or-silence', kind: 'company', bonds: close, minutes: 3, distance: 'either' },
  { id: 'dreaded-call', kind: 'company', bonds: close, minutes: 10, distance: 'either' },

  { id: 'voice-for-bedtime', kind: 'words', bonds: close, minutes: 3, distance: 'far' },
  { id: 'page-over-phone', kind: 'words', bonds: close, minutes: 10, distance: 'far' },
  { id: 'good-night-no-reply', kind: 'words', bonds: close, minutes: 1, distance: 'far' },
  { id: 'letter-on-paper', kind: 'words', bonds: close, minutes: 30, distance: 'far' },
  { id: 'before-the-hour', kind: 'words', bonds: everyone, minutes: 1, distance: 'far' },
  { id: 'feeling-is-fair', kind: 'words', bonds: everyone, minutes: 2, distance: 'either' },
  { id: 'done-well-aloud', kind: 'words', bonds: everyone, minutes: 3, distance: 'either' },
  { id: 'nothing-decided', kind: 'words', bonds: everyone, minutes: 1, distance: 'either' },
  { id: 'asked-again-tomorrow', kind: 'words', bonds: everyone, minutes: 1, distance: 'either' },

  { id: 'dishes-done', kind: 'relief', bonds: close, minutes: 15, distance: 'near' },
  { id: 'noise-kept-away', kind: 'relief', bonds: close, minutes: 30, distance: 'near' },
  { id: 'door-and-phone', kind: 'relief', bonds: close, minutes: 60, distance: 'near' },
  { id: 'list-in-three', kind: 'relief', bonds: everyone, minutes: 15, distance: 'either' },
  { id: 'eyes-on-message', kind: 'relief', bonds: everyone, minutes: 10, distance: 'either' },
  { id: 'no-how-did-it-go', kind: 'relief', bonds: close, minutes: 60, distance: 'either' },
  { id: 'task-until-tomorrow', kind: 'relief', bonds: everyone, minutes: 30, distance: 'either' },

  { id: 'sky-from-there', kind: 'joy', bonds: everyone, minutes: 2, distance: 'far' },
  { id: 'five-songs', kind: 'joy', bonds: close, minutes: 15, distance: 'far' },
  { id: 'sounds-of-home', kind: 'joy', bonds: close, minutes: 3, distance: 'far' },
  { id: 'funny-story', kind: 'joy', bonds: everyone, minutes: 5, distance: 'either' },
  { id: 'silly-pick', kind: 'joy', bonds: everyone, minutes: 5, distance: 'either' },
  { id: 'small-nice-plan', kind: 'joy', bonds: close, minutes: 10, distance: 'either' },
] as const satisfies readonly ListItem[]

export type ComfortsId = (typeof comforts)[number]['id']
