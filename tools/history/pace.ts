/** How much of an evening two people write down: the chance of each thing on an ordinary day. */
export interface Pace {
  readonly checkIn: number
  readonly question: number
  readonly thanksTogether: number
  readonly thankYou: number
  readonly smallWin: number
  readonly capacity: number
  readonly notTonight: number
  readonly page: number
  readonly high: number
  readonly low: number
  readonly wish: number
  /** See `PenParts`. */
  readonly singles: number
}

/** People as they are: many evenings pass without a word here. */
export const gentle: Pace = {
  checkIn: 0.72,
  question: 0.6,
  thanksTogether: 0.2,
  thankYou: 0.06,
  smallWin: 0.07,
  capacity: 0.07,
  notTonight: 0.03,
  page: 0.04,
  high: 0.75,
  low: 0.42,
  wish: 0.22,
  singles: 0.4,
}

/** People who write nearly everything here: what the bench has to carry. */
export const dense: Pace = {
  checkIn: 0.97,
  question: 0.95,
  thanksTogether: 0.8,
  thankYou: 0.6,
  smallWin: 0.15,
  capacity: 0.2,
  notTonight: 0.03,
  page: 0.2,
  high: 0.85,
  low: 0.6,
  wish: 0.45,
  singles: 0.18,
}
