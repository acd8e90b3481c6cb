/** What came of the races. */
export interface RaceTally {
  rounds: number
  once: number
  twice: number
  never: number
  /** Seen by anybody before all were in, or with a deposit that had been taken back. */
  early: number
  /** Two members, or two relays, told of different streams. */
  different: number
  /** Answers that make no sense, each named. */
  readonly wrong: string[]
  /** Of withdrawals that raced the last deposit. */
  withdrawn: number
  tooLate: number
}

export function createRaceTally(): RaceTally {
  const none = { rounds: 0, once: 0, twice: 0, never: 0, early: 0, different: 0 }
  return { ...none, wrong: [], withdrawn: 0, tooLate: 0 }
}

export function isGreen(tally: RaceTally): boolean {
  const { rounds, once, twice, never, early, different, wrong } = tally
  const bad = twice + never + early + different + wrong.length
  return bad === 0 && once === rounds && rounds > 0
}
