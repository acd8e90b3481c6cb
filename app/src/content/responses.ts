import { close, everyone } from './audience.ts'
import type { BondKind } from './bond.ts'

/** What a reply does: ask on, thank, say what touched, show that it landed, or offer a thought. */
export type ResponseKind = 'ask' | 'thank' | 'touched' | 'understood' | 'offer'

/** What was read: an answer to a question, good news, thanks, or something hard and how to hear it. */
export const readings = [
  ...(['answer', 'good-news', 'thanks', 'listen', 'comfort', 'ideas'] as const),
  ...(['venting', 'confession', 'apology'] as const),
] as const
export type Reading = (typeof readings)[number]

export interface ResponseStarter {
  readonly id: string
  readonly kind: ResponseKind
  readonly bonds: readonly BondKind[]
  readonly fits: readonly Reading[]
}

/**
 * Ways to begin a reply after a reveal. They open a person's own sentence and never end it. The first
 * that fit are offered at once, the others to whoever asks for more.
 */
export const responseStarters = [
  {
    id: 'tell-me-more',
    kind: 'ask',
    bonds: everyone,
    fits: ['answer', 'good-news', 'listen', 'comfort', 'ideas'],
  },
  { id: 'glad-with-you', kind: 'touched', bonds: everyone, fits: ['good-news'] },
  { id: 'best-part', kind: 'ask', bonds: everyone, fits: ['good-news'] },
  { id: 'hear-you', kind: 'understood', bonds: everyone, fits: ['listen'] },
  { id: 'here-for-you', kind: 'touched', bonds: everyone, fits: ['comfort'] },
  { id: 'wish-i-could', kind: 'touched', bonds: everyone, fits: ['comfort'] },
  { id: 'might-help', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  { id: 'what-if', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  {
    id: 'thank-you',
    kind: 'thank',
    bonds: everyone,
    fits: ['answer', 'listen', 'comfort', 'ideas'],
  },
  { id: 'means-to-me', kind: 'touched', bonds: everyone, fits: ['thanks'] },
  { id: 'did-not-know', kind: 'understood', bonds: everyone, fits: ['thanks'] },
  { id: 'touched-me', kind: 'touched', bonds: everyone, fits: ['answer', 'good-news', 'thanks'] },
  { id: 'never-knew', kind: 'understood', bonds: everyone, fits: ['answer'] },
  {
    id: 'stays-with-me',
    kind: 'touched',
    bonds: everyone,
    fits: ['answer', 'good-news', 'thanks', 'listen'],
  },
  { id: 'smiled-when', kind: 'touched', bonds: everyone, fits: ['answer', 'good-news', 'thanks'] },
  {
    id: 'can-see-why',
    kind: 'understood',
    bonds: everyone,
    fits: ['answer', 'listen', 'comfort', 'ideas'],
  },
  { id: 'love-to-ask', kind: 'ask', bonds: everyone, fits: ['answer', 'good-news'] },

  { id: 'how-it-began', kind: 'ask', bonds: everyone, fits: ['answer', 'good-news'] },
  { id: 'what-was-it-like', kind: 'ask', bonds: everyone, fits: ['answer', 'good-news', 'listen'] },
  { id: 'which-moment', kind: 'ask', bonds: everyone, fits: ['good-news'] },
  { id: 'how-celebrate', kind: 'ask', bonds: everyone, fits: ['good-news'] },
  { id: 'how-now', kind: 'ask', bonds: everyone, fits: ['listen', 'comfort', 'venting'] },
  { id: 'make-lighter', kind: 'ask', bonds: everyone, fits: ['comfort', 'venting'] },
  { id: 'help-if-i', kind: 'ask', bonds: everyone, fits: ['comfort', 'venting'] },
  { id: 'what-hope-for', kind: 'ask', bonds: everyone, fits: ['answer', 'ideas'] },
  { id: 'already-tried', kind: 'ask', bonds: everyone, fits: ['ideas'] },
  { id: 'which-part-weighs', kind: 'ask', bonds: everyone, fits: ['venting', 'listen', 'ideas'] },
  { id: 'would-like-to-understand', kind: 'ask', bonds: everyone, fits: ['confession', 'answer'] },
  { id: 'never-asked', kind: 'ask', bonds: close, fits: ['answer'] },
  { id: 'changes-for-you', kind: 'ask', bonds: everyone, fits: ['good-news', 'answer'] },
  { id: 'keep-doing', kind: 'ask', bonds: everyone, fits: ['thanks'] },
  { id: 'trusting-me', kind: 'thank', bonds: everyone, fits: ['confession', 'listen', 'venting'] },
  { id: 'took-courage', kind: 'thank', bonds: everyone, fits: ['confession', 'apology'] },
  { id: 'good-to-know', kind: 'thank', bonds: everyone, fits: ['answer', 'listen', 'comfort'] },
  { id: 'glad-told-me', kind: 'thank', bonds: everyone, fits: ['listen', 'venting', 'confession'] },
  { id: 'helps-to-hear', kind: 'thank', bonds: everyone, fits: ['apology'] },
  { id: 'brightened-day', kind: 'thank', bonds: everyone, fits: ['thanks', 'good-news'] },
  { id: 'glad-you-asked', kind: 'thank', bonds: everyone, fits: ['comfort', 'ideas'] },
  { id: 'share-with-me', kind: 'thank', bonds: everyone, fits: ['good-news', 'answer'] },
  { id: 'keep-with-care', kind: 'thank', bonds: close, fits: ['thanks', 'answer'] },
  { id: 'plainly-said', kind: 'thank', bonds: everyone, fits: ['apology', 'confession'] },
  { id: 'noticed-effort', kind: 'thank', bonds: everyone, fits: ['thanks', 'apology'] },
  { id: 'reminds-me', kind: 'touched', bonds: everyone, fits: ['answer', 'good-news'] },
  { id: 'went-quiet', kind: 'touched', bonds: close, fits: ['answer', 'listen', 'confession'] },
  { id: 'warmed-me', kind: 'touched', bonds: everyone, fits: ['answer', 'thanks'] },
  { id: 'could-see-you', kind: 'touched', bonds: close, fits: ['answer', 'good-news'] },
  { id: 'laughed-aloud', kind: 'touched', bonds: everyone, fits: ['answer', 'good-news'] },
  { id: 'proud-with-you', kind: 'touched', bonds: everyone, fits: ['good-news'] },
  { id: 'sorry-you-had', kind: 'touched', bonds: everyone, fits: ['venting', 'comfort', 'listen'] },
  { id: 'weighs-on-me-too', kind: 'touched', bonds: close, fits: ['comfort', 'venting'] },
  { id: 'something-eases', kind: 'touched', bonds: close, fits: ['apology'] },
  { id: 'still-hurts', kind: 'touched', bonds: everyone, fits: ['apology'] },
  { id: 'not-yet-ready', kind: 'touched', bonds: everyone, fits: ['apology', 'confession'] },
  {
    id: 'good-surprise',
    kind: 'touched',
    bonds: everyone,
    fits: ['thanks', 'answer', 'good-news'],
  },
  { id: 'take-with-me', kind: 'touched', bonds: everyone, fits: ['answer', 'thanks'] },
  {
    id: 'sounds-as-if',
    kind: 'understood',
    bonds: everyone,
    fits: ['listen', 'venting', 'answer'],
  },
  { id: 'no-wonder', kind: 'understood', bonds: everyone, fits: ['venting', 'comfort', 'listen'] },
  {
    id: 'must-have-been',
    kind: 'understood',
    bonds: everyone,
    fits: ['listen', 'comfort', 'venting'],
  },
  { id: 'how-much-you-value', kind: 'understood', bonds: everyone, fits: ['answer', 'good-news'] },
  {
    id: 'what-i-understood',
    kind: 'understood',
    bonds: everyone,
    fits: ['listen', 'venting', 'confession', 'ideas'],
  },
  { id: 'how-hard-you-worked', kind: 'understood', bonds: everyone, fits: ['good-news'] },
  { id: 'saw-it-differently', kind: 'understood', bonds: everyone, fits: ['answer'] },
  { id: 'know-that-feeling', kind: 'understood', bonds: everyone, fits: ['answer', 'listen'] },
  { id: 'hear-your-regret', kind: 'understood', bonds: everyone, fits: ['apology'] },
  { id: 'hard-to-say', kind: 'understood', bonds: everyone, fits: ['confession', 'apology'] },
  {
    id: 'fair-to-need',
    kind: 'understood',
    bonds: everyone,
    fits: ['comfort', 'ideas', 'venting'],
  },
  { id: 'what-helped-you', kind: 'understood', bonds: everyone, fits: ['thanks'] },
  { id: 'did-it-because', kind: 'understood', bonds: everyone, fits: ['thanks'] },
  { id: 'joy-shows', kind: 'understood', bonds: everyone, fits: ['good-news'] },
  { id: 'carrying-much', kind: 'understood', bonds: everyone, fits: ['venting', 'comfort'] },
  { id: 'need-not-explain', kind: 'understood', bonds: everyone, fits: ['comfort', 'confession'] },
  { id: 'once-helped-me', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  { id: 'we-could', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  { id: 'i-could-take', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  { id: 'smaller-step', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  { id: 'who-might-know', kind: 'offer', bonds: everyone, fits: ['ideas'] },
  { id: 'enough-for-now', kind: 'offer', bonds: everyone, fits: ['ideas'] },
] as const satisfies readonly ResponseStarter[]

export type ResponseStarterId = (typeof responseStarters)[number]['id']
