import type { BondKind } from '../bond.ts'
import type { Question } from '../questions.ts'

const everyone = ['partners', 'friends', 'family', 'team'] as const satisfies readonly BondKind[]
const close = ['partners', 'friends', 'family'] as const satisfies readonly BondKind[]
const chosen = ['partners', 'friends'] as const satisfies readonly BondKind[]

/**
 * The questions of "One question a day" (P61), in the order in which they are served: by depth,
 * and within a depth the easiest first.
 */
export const firstDeck = [
  { id: 'q-week-song', depth: 1, bonds: everyone },
  { id: 'q-free-hour', depth: 1, bonds: everyone },
  { id: 'q-small-luxury', depth: 1, bonds: everyone },
  { id: 'q-caring-food', depth: 1, bonds: close },
  { id: 'q-open-door', depth: 1, bonds: everyone },
  { id: 'q-own-hour', depth: 1, bonds: everyone },
  { id: 'q-surprise-laugh', depth: 1, bonds: everyone },
  { id: 'q-flying-hours', depth: 1, bonds: everyone },
  { id: 'q-made-you-pause', depth: 1, bonds: everyone },
  { id: 'q-untested-learning', depth: 1, bonds: everyone },
  { id: 'q-kept-part', depth: 1, bonds: everyone },
  { id: 'q-small-skill', depth: 1, bonds: everyone },
  { id: 'q-borrowed-saying', depth: 1, bonds: everyone },
  { id: 'q-object-story', depth: 1, bonds: everyone },
  { id: 'q-own-moment', depth: 1, bonds: everyone },
  { id: 'q-day-as-room', depth: 1, bonds: everyone },

  { id: 'q-love-explaining', depth: 2, bonds: everyone },
  { id: 'q-new-together', depth: 2, bonds: everyone },
  { id: 'q-private-laughter', depth: 2, bonds: everyone },
  { id: 'q-glad-to-see-you', depth: 2, bonds: everyone },
  { id: 'q-near-stranger', depth: 2, bonds: everyone },
  { id: 'q-calm-place', depth: 2, bonds: close },
  { id: 'q-endearing-habit', depth: 2, bonds: close },
  { id: 'q-off-plan', depth: 2, bonds: everyone },
  { id: 'q-slow-change-of-mind', depth: 2, bonds: everyone },
  { id: 'q-quiet-pride', depth: 2, bonds: everyone },
  { id: 'q-way-back', depth: 2, bonds: close },
  { id: 'q-shared-silence', depth: 2, bonds: close },
  { id: 'q-lasting-dream', depth: 2, bonds: close },
  { id: 'q-resting-story', depth: 2, bonds: close },

  { id: 'q-more-room', depth: 3, bonds: close },
  { id: 'q-live-again', depth: 3, bonds: close },
  {
    id: 'q-first-misread',
    depth: 3,
    bonds: ['partners', 'friends', 'team'],
  },
  { id: 'q-accept-help', depth: 3, bonds: everyone },
  { id: 'q-closeness-gesture', depth: 3, bonds: ['partners'] },
  { id: 'q-stand-up-for', depth: 3, bonds: everyone },
  { id: 'q-near-on-hard-days', depth: 3, bonds: close },
  { id: 'q-late-thanks', depth: 3, bonds: close },
  { id: 'q-small-under-sky', depth: 3, bonds: close },
  { id: 'q-hidden-courage', depth: 3, bonds: everyone },
  { id: 'q-felt-seen', depth: 3, bonds: close },
  { id: 'q-rarely-said', depth: 3, bonds: everyone },

  { id: 'q-moved-by-surprise', depth: 4, bonds: close },
  { id: 'q-carried-words', depth: 4, bonds: close },
  { id: 'q-our-chapter', depth: 4, bonds: close },
  { id: 'q-someone-behind-you', depth: 4, bonds: close },
  { id: 'q-new-need', depth: 4, bonds: close },
  { id: 'q-kinder-to-self', depth: 4, bonds: close },
  { id: 'q-hidden-side', depth: 4, bonds: chosen },
  { id: 'q-quiet-company', depth: 4, bonds: close },
  { id: 'q-hard-to-ask', depth: 4, bonds: close },
  { id: 'q-not-so-fine', depth: 4, bonds: chosen },

  { id: 'q-near-you', depth: 5, bonds: close },
  { id: 'q-hold-on-to', depth: 5, bonds: close },
  { id: 'q-wordless-care', depth: 5, bonds: close },
  { id: 'q-guard-down', depth: 5, bonds: chosen },
  { id: 'q-stay-alive-between-us', depth: 5, bonds: close },
  { id: 'q-whispered-hope', depth: 5, bonds: chosen },
  { id: 'q-let-go-belief', depth: 5, bonds: chosen },
  { id: 'q-easier-written', depth: 5, bonds: close },
] as const satisfies readonly Question[]

export type QuestionId = (typeof firstDeck)[number]['id']
