/** What people are to each other, and where they stand with it. It tunes wording and first depth. */
export const bondKinds = ['partners', 'friends', 'family', 'team'] as const
export type BondKind = (typeof bondKinds)[number]

export const bondStages = ['new', 'long-term', 'finding-back'] as const
export type BondStage = (typeof bondStages)[number]

/** Who runs the relay: `one-of-us` and `not-sure` mean strict reveals. */
export const relayKeepers = ['one-of-us', 'someone-else', 'not-sure'] as const
export type RelayKeeper = (typeof relayKeepers)[number]

export interface Bond {
  readonly kind: BondKind
  readonly stage: BondStage
}
