/** What one person's moves in a round need of the space they are made in. */
import type { Answer } from '../content/practices/practice.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { StoreFault, StoreResult } from '../storage/store.ts'
import type { AnswerBox } from '../sync/answer-box.ts'
import type { SaidIndex } from './said-index.ts'
import type { Saying } from './said.ts'

export interface RoundWriter {
  readonly me: string
  readonly said: SaidIndex
  /** Changes what is sealed of a round. */
  readonly update: AnswerBox['update']
  /** Null once it is on the disk. Nobody may let go of the words before. */
  say(what: Saying, day?: Day): Promise<SayingFault | null>
  saveDraft(round: RoundKey, step: string, answer: Answer): Promise<StoreResult>
  leaveRound(round: RoundKey): Promise<StoreResult>
  /** Something was written or taken back: it may go on its way. */
  push(): void
}

/** `no-epoch`: this device holds no key to write with. */
export type SayingFault = StoreFault | { readonly kind: 'too-long' | 'no-epoch' }
