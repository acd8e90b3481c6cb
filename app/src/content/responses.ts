/** What a reply does: ask on, thank, say what touched, or show that it landed. */
export type ResponseKind = 'ask' | 'thank' | 'touched' | 'understood'

export interface ResponseStarter {
  readonly id: string
  readonly kind: ResponseKind
}

/** Ways to begin a reply after a reveal. They open a person's own sentence and never end it. */
export const responseStarters = [
  { id: 'tell-me-more', kind: 'ask' },
  { id: 'thank-you', kind: 'thank' },
  { id: 'touched-me', kind: 'touched' },
  { id: 'never-knew', kind: 'understood' },
  { id: 'stays-with-me', kind: 'touched' },
  { id: 'smiled-when', kind: 'touched' },
  { id: 'can-see-why', kind: 'understood' },
  { id: 'love-to-ask', kind: 'ask' },
] as const satisfies readonly ResponseStarter[]

export type ResponseStarterId = (typeof responseStarters)[number]['id']
