/**
 * Sends what waits in the outbox, as it was sealed, until the relay has signed for it. What it will not
 * take, because somebody who has gone holds its key, is held back and sealed again.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import { readReceipt } from '@attune/wire/relay-frame.ts'
import type { RelayHello } from '../crypto/auth.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { isAppendReceipt } from '../crypto/receipt.ts'
import type { StoreFault } from '../storage/store.ts'
import { isBehind } from './is-behind.ts'
import type { UnsentEntry } from './outbox.ts'
import { acceptedHead } from './outbox.ts'
import type { RelayLink } from './relay-link.ts'
import type { SpaceLog } from './space-log.ts'

export interface SendingParts {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly ask: RelayLink['ask']
  failed(fault: StoreFault): void
  /** Something was sealed again, and may go. */
  again(): void
}

export interface Sending {
  /** A connection has begun: nothing is known to have arrived over it. */
  begin(): void
  /** `isStill`: the connection that it was asked for is still there. */
  send(relay: RelayHello, isStill: () => boolean): Promise<void>
}

export function createSending({ own, log, ask, failed, again }: SendingParts): Sending {
  const { device } = own.device
  let sentSeq = 0

  async function send({ relayKey }: RelayHello, isStill: () => boolean): Promise<void> {
    let most: number = limits.appendEntries
    for (;;) {
      const waiting = log.sendable.filter(({ entry }) => entry.header.seq > sentSeq)
      const batch = firstBatch(waiting, most, ({ frameBytes }) => frameBytes)
      const last = batch.at(-1)
      if (last === undefined || !isStill()) return
      const frames = batch.map(({ frameBytes }) => frameBytes)
      const answer = await ask({ kind: 'append', entries: frames })
      if (!answer.ok && answer.error.kind === 'stale-epoch') {
        // Of several, the first may be there already: only alone is it clear which is refused.
        if (batch.length === 1) return holdBack(last)
        most = 1
        continue
      }
      if (!answer.ok && answer.error.kind === 'wrong-sequence') return closeGap(batch)
      const receipt = answer.ok ? readReceipt(answer.value) : null
      if (receipt === null || !isAppendReceipt(receipt, log.space, device, relayKey)) return
      if (receipt.seq !== last.entry.header.seq) return
      if (!equalBytes(receipt.hash, last.entry.hash)) return
      sentSeq = receipt.seq
      await log.confirm(receipt.seq)
    }
  }

  async function holdBack(refused: UnsentEntry): Promise<void> {
    // The record that says so is still on its way; it is not the relay's word that counts.
    const { epoch } = refused.entry.header
    if (epoch < (log.state.roster?.openFrom ?? 0)) await hold(refused)
  }

  /**
   * An entry that cannot be read any more leaves its number free, and everything behind it would wait for
   * ever: it is sealed again. By the relay's word, but only where a number is missing here as well, and cannot come
   * with what is still on its way, or was not kept for want of room: these words would be there twice.
   */
  async function closeGap(batch: readonly UnsentEntry[]): Promise<void> {
    let last = Math.max(sentSeq, acceptedHead(log.state, device).seq)
    for (const one of batch) {
      const { seq } = one.entry.header
      if (seq > last + 1) return (await isBehind({ ask }, log.state.cursor)) ? undefined : hold(one)
      last = seq
    }
  }

  async function hold(from: UnsentEntry): Promise<void> {
    const kept = await log.hold(from)
    if (!kept.ok && 'cause' in kept.error) failed(kept.error)
    if (kept.ok && log.sendable.length > 0) again()
  }

  return { begin: () => void (sentSeq = 0), send }
}

/** As many as one message to the relay holds, with room for what is around them. */
function firstBatch<T>(
  waiting: readonly T[],
  most: number,
  bytesOf: (one: T) => Uint8Array,
): readonly T[] {
  let size = 0
  const end = waiting.findIndex((one, at) => {
    size += bytesOf(one).length + 16
    return at === most || (at > 0 && size > limits.message / 4)
  })
  return waiting.slice(0, end < 0 ? most : end)
}

/** The same of what a relay has lost. */
export function lostBatch<One extends { readonly bytes: Uint8Array }>(
  lost: readonly One[],
): readonly One[] {
  return firstBatch(lost, limits.restoreItems, ({ bytes }) => bytes)
}
