/**
 * Small cases for practising to hear somebody (P60): alone, with no mark and no type at the end. Three
 * ways of answering each, and what each may do.
 */
export const cases = [
  'late-home',
  'the-exam',
  'good-news',
  'the-haircut',
  'the-sick-cat',
  'the-same-story',
  'forgotten',
  'quiet-at-dinner',
] as const

export type CaseName = (typeof cases)[number]

/** Stays with it, wants to mend it, or goes past it. No case has its ways in this order on the screen. */
export const caseWays = ['stays', 'mends', 'passes'] as const
export type CaseWay = (typeof caseWays)[number]

export interface CaseText {
  /** Somebody says it. */
  readonly says: string
  readonly ways: { readonly [Way in CaseWay]: { readonly answer: string; readonly why: string } }
}

export type CaseTexts = Readonly<Record<CaseName, CaseText>>
