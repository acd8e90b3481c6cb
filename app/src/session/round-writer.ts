/** What one person's moves in a round need of the space they are made in. */
import type { Answer, GateName } from '../content/practices/practice.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { StoreResult } from '../storage/store.ts'
import type { AnswerBox } from '../sync/answer-box.ts'
import type { Outcome, StorageFault } from './faults.ts'
import type { ReadRounds } from './notes.ts'
import type { SaidIndex } from './said-index.ts'
import type { Saying } from './said.ts'

export interface RoundWriter {
  readonly me: string
  readonly said: SaidIndex
  /** Gates that this person has come through here. Never kept, never sent, gone with the page. */
  readonly passed: Set<GateName>
  /** Changes what is sealed of a round. */
  readonly update: AnswerBox['update']
  /** Done once it is on the disk. Nobody may let go of the words before. */
  say<What extends Saying>(what: What, day?: Day): Promise<Outcome<null, SayingFault<What>>>
  saveDraft(round: RoundKey, step: string, answer: Answer): Promise<StoreResult>
  leaveRound(round: RoundKey, isLeft?: boolean): Promise<StoreResult>
  saveRead(read: ReadRounds): Promise<StoreResult>
  /** Something was written or taken back: it may go on its way. */
  push(): void
}

/** What holds none of anybody's words is never too long. */
export type SayingFault<What extends Saying> = What extends { kind: Wordless }
  ? StorageFault
  : StorageFault | 'too-long'
type Wordless =
  | 'code.nonce'
  | 'memory.taken'
  | 'person.named'
  | 'roster.agreed'
  | 'round.noted'
  | 'round.told'
  | 'yes.agreed'
