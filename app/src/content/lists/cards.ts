import { close, everyone, family, friends } from '../audience.ts'
import type { QuestionId } from '../questions/decks.ts'
import type { ListItem } from './list-item.ts'

interface Card extends ListItem {
  readonly id: QuestionId
}

/** Cards to draw together. Each is one of the questions, and has its words. */
export const cards = [
  { id: 'q-pocket-story', kind: 'light', bonds: everyone },
  { id: 'q-unnoticed-sound', kind: 'light', bonds: everyone },
  { id: 'q-smile-mid-message', kind: 'light', bonds: everyone },
  { id: 'q-idle-hands', kind: 'light', bonds: everyone },
  { id: 'q-slow-on-purpose', kind: 'light', bonds: everyone },
  { id: 'q-known-by-heart', kind: 'light', bonds: everyone },
  { id: 'q-found-by-sun', kind: 'light', bonds: everyone },
  { id: 'q-small-victory', kind: 'light', bonds: everyone },
  { id: 'q-bench-view', kind: 'light', bonds: everyone },
  { id: 'q-doing-nothing', kind: 'light', bonds: everyone },
  { id: 'q-free-hour', kind: 'light', bonds: everyone },
  { id: 'q-small-luxury', kind: 'light', bonds: everyone },

  { id: 'q-one-shelf', kind: 'fun', bonds: everyone },
  { id: 'q-wise-animal', kind: 'fun', bonds: everyone },
  { id: 'q-napkin-drawing', kind: 'fun', bonds: everyone },
  { id: 'q-chair-gossip', kind: 'fun', bonds: everyone },
  { id: 'q-our-flag', kind: 'fun', bonds: everyone },
  { id: 'q-show-a-martian', kind: 'fun', bonds: everyone },
  { id: 'q-lent-voice', kind: 'fun', bonds: everyone },
  { id: 'q-helpful-robot', kind: 'fun', bonds: everyone },
  { id: 'q-paint-the-street', kind: 'fun', bonds: everyone },
  { id: 'q-lights-go-out', kind: 'fun', bonds: everyone },
  { id: 'q-dull-made-game', kind: 'fun', bonds: everyone },
  { id: 'q-tiny-book', kind: 'fun', bonds: everyone },

  { id: 'q-unlived-life', kind: 'deep', bonds: close },
  { id: 'q-behind-strength', kind: 'deep', bonds: close },
  { id: 'q-given-what-lacked', kind: 'deep', bonds: close },
  { id: 'q-sacred-your-way', kind: 'deep', bonds: close },
  { id: 'q-days-adding-up', kind: 'deep', bonds: close },
  { id: 'q-late-truth', kind: 'deep', bonds: close },
  { id: 'q-no-flowers-sent', kind: 'deep', bonds: close },
  { id: 'q-love-with-nowhere', kind: 'deep', bonds: close },
  { id: 'q-if-fully-known', kind: 'deep', bonds: close },
  { id: 'q-because-life-ends', kind: 'deep', bonds: close },
  { id: 'q-note-to-yourself', kind: 'deep', bonds: close },
  { id: 'q-not-hardened', kind: 'deep', bonds: close },

  { id: 'q-quarrel-over', kind: 'repair', bonds: everyone, behind: 'safety' },
  { id: 'q-first-step-back', kind: 'repair', bonds: everyone, behind: 'safety' },
  { id: 'q-apology-that-lands', kind: 'repair', bonds: everyone, behind: 'safety' },
  { id: 'q-cooled-anger', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-when-sorry-sticks', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-nearly-broken-bond', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-welcome-back', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-silence-to-break', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-trust-again', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-being-forgiven', kind: 'repair', bonds: close, behind: 'safety' },
  { id: 'q-funny-misunderstanding', kind: 'repair', bonds: everyone, behind: 'safety' },
  { id: 'q-owning-mistakes', kind: 'repair', bonds: everyone, behind: 'safety' },

  { id: 'q-sound-of-us', kind: 'family', bonds: family },
  { id: 'q-seat-at-the-table', kind: 'family', bonds: family },
  { id: 'q-dish-to-write-down', kind: 'family', bonds: family },
  { id: 'q-joke-for-years', kind: 'family', bonds: family },
  { id: 'q-gesture-from-before', kind: 'family', bonds: family },
  { id: 'q-story-heard-again', kind: 'family', bonds: family },
  { id: 'q-ask-before-us', kind: 'family', bonds: family },
  { id: 'q-custom-to-begin', kind: 'family', bonds: family },
  { id: 'q-understood-with-years', kind: 'family', bonds: family },
  { id: 'q-remains-of-us', kind: 'family', bonds: family },

  { id: 'q-dull-errand', kind: 'friends', bonds: friends },
  { id: 'q-friendship-film', kind: 'friends', bonds: friends },
  { id: 'q-only-we-know', kind: 'friends', bonds: friends },
  { id: 'q-day-we-met', kind: 'friends', bonds: friends },
  { id: 'q-taken-along', kind: 'friends', bonds: friends },
  { id: 'q-silly-with-a-friend', kind: 'friends', bonds: friends },
  { id: 'q-welcome-truth', kind: 'friends', bonds: friends },
  { id: 'q-taught-by-friendship', kind: 'friends', bonds: friends },
  { id: 'q-friendship-survives', kind: 'friends', bonds: friends },
  { id: 'q-entrusted-here', kind: 'friends', bonds: friends },
] as const satisfies readonly Card[]

export type CardsId = (typeof cards)[number]['id']
