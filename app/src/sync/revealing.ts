/**
 * What a space has opened: looked at anew whenever something has come, kept for the next time, and one's
 * own answer put into the log once the release is there and everyone's deposit is sound.
 */
import type { RevealId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSecret } from '../crypto/secret.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { AnswerBox } from './answer-box.ts'
import type { Revealed } from './kept-reveals.ts'
import { keepRevealed } from './kept-reveals.ts'
import type { OpenedBefore, OpenReveal, OwnReveal } from './reveals.ts'
import { createClaims, openedBody, openReveals, revealOpened } from './reveals.ts'
import type { SealedRecord } from './sealed-answers.ts'
import type { SpaceLog } from './space-log.ts'

export interface RevealingParts {
  readonly log: SpaceLog
  readonly box: AnswerBox
  readonly store: Store
  /** What was opened before; shown until it has been looked at anew. */
  readonly kept: readonly Revealed[]
  /** Whoever has left publishes nothing more. */
  hasLeft(): boolean
  failed(fault: StoreFault): void
}

export interface Revealing {
  readonly shown: readonly Revealed[]
  settle(): Promise<void>
  isReleased(reveal: RevealId): boolean
}

export function createRevealing({ log, box, store, kept, ...parts }: RevealingParts): Revealing {
  let reveals: readonly OpenReveal[] = []
  let shown = kept
  const opened: OpenedBefore = new WeakMap()
  const keptById = byId(kept)
  const readClaims = createClaims()

  async function publishOwn(): Promise<void> {
    const claimsOf = readClaims(log)
    for (const open of parts.hasLeft() ? [] : reveals) {
      const me = log.own.member.member
      const answer = open.answers.get(me)
      if (!open.sound || answer === undefined || answer === null) continue
      if (claimsOf(open.reveal).some(({ by }) => by === me)) continue
      const body = openedBody(open, answer, open.keys)
      const said = await log.append({ kind: revealOpened, day: null, body })
      if (!said.ok && 'cause' in said.error) return parts.failed(said.error)
    }
  }

  return {
    get shown() {
      return shown
    },
    isReleased: (reveal) => reveals.some((open) => open.sound && open.reveal === reveal),
    async settle() {
      const mine = ownReveals(box.records)
      const { state, own } = log
      reveals = await openReveals(state, readClaims(log), own.member, mine, opened, keptById)
      const written = await keepRevealed(log.space, store, shown, reveals)
      if (!written.ok) parts.failed(written.error)
      // What was opened stays so, also where a relay that lost it has its release too late.
      const now = byId(reveals)
      shown = [...reveals, ...shown.filter(({ reveal }) => !now.has(reveal))]
      await publishOwn()
    },
  }
}

function byId<One extends Revealed>(all: readonly One[]): ReadonlyMap<RevealId, One> {
  return new Map(all.map((one) => [one.reveal, one]))
}

function ownReveals(records: readonly SealedRecord[]): readonly OwnReveal[] {
  return records.flatMap(({ practice, step, round, phase, deposit }) => {
    if (deposit === null) return []
    const reveal = bytesToId<OwnReveal['reveal']>(deposit.reveal)
    const key = createSecret<'answer'>(deposit.key)
    const takenBack = phase === 'returned' || phase === 'withdrawing'
    return [{ practice, step, round, reveal, key, deposit: deposit.bytes, takenBack }]
  })
}
