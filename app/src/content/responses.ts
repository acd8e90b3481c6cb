/** What a reply does: ask on, thank, say what touched, show that it landed, or offer a thought. */
export type ResponseKind = 'ask' | 'thank' | 'touched' | 'understood' | 'offer'

/** What was read: an answer to a question, good news, thanks, or something hard and how to hear it. */
export const readings = ['answer', 'good-news', 'thanks', 'listen', 'comfort', 'ideas'] as const
export type Reading = (typeof readings)[number]

export interface ResponseStarter {
  readonly id: string
  readonly kind: ResponseKind
  readonly fits: readonly Reading[]
}

/** Ways to begin a reply after a reveal. They open a person's own sentence and never end it. */
export const responseStarters = [
  { id: 'tell-me-more', kind: 'ask', fits: ['answer', 'good-news', 'listen', 'comfort', 'ideas'] },
  { id: 'glad-with-you', kind: 'touched', fits: ['good-news'] },
  { id: 'best-part', kind: 'ask', fits: ['good-news'] },
  { id: 'hear-you', kind: 'understood', fits: ['listen'] },
  { id: 'here-for-you', kind: 'touched', fits: ['comfort'] },
  { id: 'wish-i-could', kind: 'touched', fits: ['comfort'] },
  { id: 'might-help', kind: 'offer', fits: ['ideas'] },
  { id: 'what-if', kind: 'offer', fits: ['ideas'] },
  { id: 'thank-you', kind: 'thank', fits: ['answer', 'listen', 'comfort', 'ideas'] },
  { id: 'means-to-me', kind: 'touched', fits: ['thanks'] },
  { id: 'did-not-know', kind: 'understood', fits: ['thanks'] },
  { id: 'touched-me', kind: 'touched', fits: ['answer', 'good-news', 'thanks'] },
  { id: 'never-knew', kind: 'understood', fits: ['answer'] },
  { id: 'stays-with-me', kind: 'touched', fits: ['answer', 'good-news', 'thanks', 'listen'] },
  { id: 'smiled-when', kind: 'touched', fits: ['answer', 'good-news', 'thanks'] },
  { id: 'can-see-why', kind: 'understood', fits: ['answer', 'listen', 'comfort', 'ideas'] },
  { id: 'love-to-ask', kind: 'ask', fits: ['answer', 'good-news'] },
] as const satisfies readonly ResponseStarter[]

export type ResponseStarterId = (typeof responseStarters)[number]['id']
