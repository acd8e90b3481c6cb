/**
 * What a space has opened: looked at anew whenever something has come, kept for the next time, and one's
 * own answer put into the log once the release is there and everyone's deposit is sound.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSecret, reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { AnswerBox } from './answer-box.ts'
import type { Revealed } from './kept-reveals.ts'
import { keepRevealed } from './kept-reveals.ts'
import type { OpenedBefore, OpenReveal, OwnReveal } from './reveals.ts'
import { openedBody, openReveals, readOpened, revealOpened } from './reveals.ts'
import type { SealedRecord } from './sealed-answers.ts'
import type { SpaceLog } from './space-log.ts'
import type { AcceptedEntry } from './space-state.ts'

export interface RevealingParts {
  readonly log: SpaceLog
  readonly box: AnswerBox
  readonly store: Store
  /** What was opened before; shown until it has been looked at anew. */
  readonly kept: readonly Revealed[]
  /** Whoever has left publishes nothing more. */
  hasLeft(): boolean
  /** Others were told of a release that this device was not, or of another one. */
  told(news: 'relay-apart'): void
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
  let isTold = false
  const opened: OpenedBefore = new WeakMap()

  async function publishOwn(): Promise<void> {
    for (const open of parts.hasLeft() ? [] : reveals) {
      const me = log.own.member.member
      const answer = open.answers.get(me)
      if (!open.sound || answer === undefined || answer === null) continue
      const isMine = (entry: AcceptedEntry) =>
        entry.header.member === me && readOpened(entry)?.reveal === open.reveal
      if (log.entries().some(isMine)) continue
      const body = openedBody(open, answer, open.keys)
      const said = await log.append({ kind: revealOpened, day: null, body })
      if (!said.ok && 'cause' in said.error) return parts.failed(said.error)
    }
  }

  /**
   * Whether an entry opens what is still waiting here, or gives a key other than the one that opened here:
   * there is only one to a commitment, so its author was shown another deposit (T5).
   */
  function isContradicted(mine: readonly OwnReveal[]): boolean {
    return log.entries().some((entry) => {
      const claim = readOpened(entry)
      const isIt = claim && isSameReveal(claim)
      if (!isIt) return false
      const keys = reveals.find(isIt)?.keys
      return keys
        ? claim.keys.some(
            ({ member, key }) => !equalBytes(bytesOf(keys.get(member) ?? key), bytesOf(key)),
          )
        : !shown.some(isIt) && mine.some((one) => !one.takenBack && isIt(one))
    })
  }

  return {
    get shown() {
      return shown
    },
    isReleased: (reveal) => reveals.some((open) => open.sound && open.reveal === reveal),
    async settle() {
      const mine = ownReveals(box.records)
      reveals = await openReveals(log.state, log.entries(), log.own.member, mine, opened)
      const written = await keepRevealed(log.space, store, shown, reveals)
      if (!written.ok) parts.failed(written.error)
      // What was opened stays so, also where a relay that lost it has its release too late.
      shown = [...reveals, ...shown.filter((one) => !reveals.some(isSameReveal(one)))]
      if (!isTold && (isTold = isContradicted(mine))) parts.told('relay-apart')
      await publishOwn()
    },
  }
}

function isSameReveal({ reveal }: Pick<Revealed, 'reveal'>) {
  return (one: Pick<Revealed, 'reveal'>) => one.reveal === reveal
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
