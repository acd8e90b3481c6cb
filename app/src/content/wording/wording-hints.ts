/** What is marked in a message, and what is recognised in it. */
export const hurtful = [
  'blame',
  'absolute',
  'contempt',
  'mindreading',
  'threat',
  'dismissal',
  'pseudo_i_feel',
] as const
export const helpful = ['i_feel', 'need', 'validation', 'paraphrase', 'appreciation'] as const

export type Hurtful = (typeof hurtful)[number]
export type Helpful = (typeof helpful)[number]
export type WordingLabel = Hurtful | Helpful

export interface WordingHints {
  /** Why somebody may hear it otherwise than it was meant, and questions that lead to one's own words. */
  readonly look: {
    readonly [Label in Hurtful]: { readonly why: string; readonly questions: readonly string[] }
  }
  readonly good: { readonly [Label in Helpful]: string }
}
