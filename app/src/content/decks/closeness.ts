/**
 * Everyday touch and nearness, for all adults. A private yes knows an item by its place here and by its
 * name: new ones go to the end, up to 64, none is moved, renamed or used again.
 */
export const closeness = [
  'hold-hands',
  'sit-closer',
  'long-hug',
  'hug-hello',
  'hug-goodbye',
  'long-hug-evening',
  'hand-on-shoulder',
  'head-on-shoulder',
  'rub-neck',
  'rub-feet',
  'brush-hair',
  'dance-kitchen',
  'share-blanket',
  'walk-arm-in-arm',
  'sit-back-to-back',
  'fall-asleep-close',
  'wake-slowly',
  'quiet-near',
  'warm-hands',
  'look-longer',
  'sit-outside',
  'comfort-touch',
  'phones-away',
  'ask-first',
] as const

export type ClosenessItem = (typeof closeness)[number]
