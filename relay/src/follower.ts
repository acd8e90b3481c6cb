/**
 * Streams a space to one connection. Between batches it is a cursor: the next is read from the
 * store only when the one before has left, so a slow reader costs one batch, not its backlog.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { RelayFrame } from '@attune/wire/relay-frame.ts'
import { done, refuse } from './outcome.ts'
import type { Caller, Relay } from './relay.ts'
import type { Answer } from './requests/request.ts'
import { memberOf } from './requests/request.ts'

export interface Follower {
  /** The answer to a follow; items only come after `begin`. */
  readonly accept: (after: number, mark?: Bytes) => Promise<Answer>
  readonly begin: (after: number) => void
  readonly wake: () => void
  readonly end: () => void
}

export interface FollowerEnds {
  /** Resolves when the frame has left. */
  readonly send: (frame: RelayFrame) => Promise<void>
  readonly fail: (error: unknown) => void
}

export function createFollower(relay: Relay, caller: Caller, ends: FollowerEnds): Follower {
  let cursor: number | null = null
  let isStreaming = false
  let hasNews = false

  const wake = () => {
    hasNews = true
    if (cursor !== null && !isStreaming) void stream().catch(ends.fail)
  }
  const stream = async () => {
    isStreaming = true
    while (hasNews) {
      hasNews = false
      while (await sendBatch());
    }
    isStreaming = false
  }
  const sendBatch = async (): Promise<boolean> => {
    const from = cursor
    if (from === null) return false
    const items = await relay.store.readItems(caller.space, from)
    const last = items.at(-1)
    if (last === undefined) return false
    // Asked after the reading: who belongs now belonged when each of these was written.
    if ((await memberOf(relay, caller)) === null) return false
    // Ended meanwhile, it would be read to its end for nobody.
    if (cursor !== from) return false
    cursor = last.cursor
    await ends.send({ kind: 'items', items })
    return cursor !== null
  }

  return {
    accept: async (after, mark) => {
      if (cursor !== null) return refuse('bad-frame')
      if ((await memberOf(relay, caller)) === null) return refuse('unknown-device')
      // The device has seen more than there is: this relay has gone back to an older state.
      const here = await relay.store.streamMark(caller.space, after)
      if (after > here.last) return refuse('wrong-sequence')
      // As far as here it has seen something else: an older state that went on, or another story.
      return mark === undefined || equalBytes(mark, here.mark)
        ? done(null)
        : refuse('other-history')
    },
    begin: (after) => {
      cursor = after
      wake()
    },
    wake,
    end: () => (cursor = null),
  }
}
