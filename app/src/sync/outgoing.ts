/**
 * What was written on this device and is not yet in the stream: sealed into the outbox, sent in order,
 * sealed again where it cannot go as it is. Numbers are given out inside the store's transaction, since
 * two tabs may write at once.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import { decodeCbor, encodeCbor } from '@attune/wire/cbor.ts'
import { deviceEver, isRenewalDue } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { fail } from '../crypto/result.ts'
import type { Store, StoreChange, StoreFault } from '../storage/store.ts'
import type { Audience, EntryContent } from './entry-content.ts'
import type { UnsentEntry } from './outbox.ts'
import {
  acceptedHead,
  isAccepted,
  isAfter,
  lastHead,
  lastUnsent,
  laterHead,
  outboxRows,
  readHead,
  readOutbox,
} from './outbox.ts'
import { readyToSeal, sealAfter } from './seal-own.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'

export type LogResult<Kind extends string = never> =
  | { readonly ok: true; readonly value: null }
  | { readonly ok: false; readonly error: StoreFault | { readonly kind: Kind } }

export interface Outgoing {
  readonly unsent: readonly UnsentEntry[]
  /** Not what was written after somebody left and before a new epoch, nor under one that is not known here. */
  sendable(state: SpaceState): readonly UnsentEntry[]
  /** As it rests. */
  read(state: SpaceState): Promise<Waiting>
  /** What has come back in the stream waits no longer. */
  drop(state: SpaceState): void
  append(
    content: EntryContent<Audience>,
    state: SpaceState,
  ): Promise<LogResult<'too-long' | 'no-epoch'>>
  /** Nothing from this on may go under its key. Where another tab has sealed it again, that may. */
  hold(from: UnsentEntry, state: SpaceState): Promise<LogResult>
  /** Once everything is in: what stands in the outbox and cannot go as it is. */
  sealAgain(state: SpaceState): Promise<void>
  /** Before the keys of `next` are kept: words that wait here under another key of one number. */
  changeKeys(before: SpaceState, next: SpaceState): Promise<void>
  /** The relay's receipt for everything up to `seq` has been checked. */
  confirm(seq: number): void
  /** Rows that may go with a state, since the relay has signed for them and has sent them back. */
  sentBy(state: SpaceState): Promise<readonly StoreChange[]>
}

export interface Waiting {
  /** Something has a number that has been accepted, and was not seen to be that. */
  readonly isBehind: boolean
  /** Puts it in the place of what was known. */
  show(): void
}

export interface OutgoingParts {
  readonly own: OwnKeys
  readonly keys: SpaceKeys
  readonly store: Store
}

export function createOutgoing({ own, keys, store }: OutgoingParts): Outgoing {
  const { device } = own.device
  let unsent: readonly UnsentEntry[] = []
  /** From this number on entries wait for a new epoch. */
  let heldFrom = Infinity
  let confirmed = 0
  /** Up to here, what was confirmed has left the outbox. */
  let cleared = 0

  /**
   * Not with a roster that damage has put back to before this device came in, though keys of that time may
   * have been given to it: nobody has a place for such an entry once this person has left.
   */
  const maySeal = ({ roster, epochKeys }: SpaceState) =>
    roster && epochKeys.has(roster.epoch) && deviceEver(roster, device)

  const isDue = ({ roster }: SpaceState) => roster && isRenewalDue(roster)

  async function readWaiting(state: SpaceState): Promise<readonly UnsentEntry[]> {
    const all = await readOutbox(store, keys, state)
    return all.filter(({ entry }) => !isAccepted(entry, state))
  }

  async function read(state: SpaceState): Promise<Waiting> {
    const waiting = await readWaiting(state)
    const held = readHeld(await store.read(keys.held))
    const { seq } = acceptedHead(state, device)
    return {
      isBehind: waiting.some(({ entry }) => entry.header.seq <= seq),
      show() {
        unsent = waiting
        heldFrom = held
      },
    }
  }

  async function append(
    content: EntryContent<Audience>,
    state: SpaceState,
  ): Promise<LogResult<'too-long' | 'no-epoch'>> {
    if (!maySeal(state)) return fail('no-epoch')
    const parts = { own, seal: await readyToSeal() }
    let made: UnsentEntry | null = null
    let held = heldFrom
    const change = ([headRow, heldRow]: readonly (Bytes | null)[]): readonly StoreChange[] => {
      // A store may run this again after it lost its connection: only the last run counts.
      // Of one number what rests counts before what this tab remembers: another may have sealed it again.
      const head = laterHead(
        laterHead(lastUnsent(unsent), readHead(headRow)),
        acceptedHead(state, device),
      )
      made = sealAfter(parts, state, head, content)
      if (made === null) return []
      held = readHeld(heldRow ?? null)
      if (!isDue(state) || held !== Infinity) return outboxRows(keys, made)
      held = made.entry.header.seq
      return [...outboxRows(keys, made), { key: keys.held, value: encodeCbor(held) }]
    }
    const kept = await store.transact([keys.head, keys.held], change, 'strict')
    if (!kept.ok) return kept
    if (made === null) return fail('too-long')
    heldFrom = held
    const { entry } = made as UnsentEntry
    const last = lastHead(unsent, state, device)
    // Another tab has written in between: its entries go first.
    if (entry.header.seq === last.seq + 1 && isAfter(entry, last)) unsent = [...unsent, made]
    else unsent = await readWaiting(state)
    return kept
  }

  async function hold(from: UnsentEntry, state: SpaceState): Promise<LogResult> {
    const { seq } = from.entry.header
    let held = Infinity
    let isThere = false
    const change = ([heldRow, row]: readonly (Bytes | null)[]): readonly StoreChange[] => {
      held = readHeld(heldRow ?? null)
      // Another tab may have sealed other words, or the same anew, under that number.
      isThere = equalBytes(row, from.frameBytes)
      if (!isThere) return []
      held = Math.min(seq, held)
      return [{ key: keys.held, value: encodeCbor(held) }]
    }
    const kept = await store.transact([keys.held, keys.outboxEntry(seq)], change, 'strict')
    if (kept.ok && isThere) heldFrom = held
    else if (kept.ok) (await read(state)).show()
    return kept
  }

  return {
    get unsent() {
      return unsent
    },
    sendable({ roster }) {
      const may = sendableOf(unsent, heldFrom)
      // Its record was lost here: another may have its number by now, and its key. Or another tab has sealed it in
      // such a story: then it cannot be read here.
      const end = may.findIndex(
        ({ entry: { header, content } }) => header.epoch > (roster?.epoch ?? 0) || content === null,
      )
      return end < 0 ? may : may.slice(0, end)
    },
    read,
    drop: (state) => void (unsent = unsent.filter(({ entry }) => !isAccepted(entry, state))),
    append,
    hold,
    async changeKeys(before, next) {
      const isNew = [...next.epochKeys].some(([epoch, key]) => before.epochKeys.get(epoch) !== key)
      if (unsent.length === 0 || !isNew || !maySeal(next)) return
      const again = await import('./seal-again.ts')
      const waiting = await again.underOtherKeys(store, keys, next)
      const from = waiting.unsent.find(({ entry }) => entry.header.seq === waiting.heldFrom)
      if (!from || !(await hold(from, next)).ok) return
      await again.sealAgain({ own, keys, state: next, ...waiting }, store)
      if (isDue(next)) {
        const isOld = ({ frameBytes }: UnsentEntry) =>
          waiting.unsent.some((one) => equalBytes(frameBytes, one.frameBytes))
        const anew = (await readWaiting(next)).find((one) => !isOld(one))
        if (anew) await hold(anew, next)
      }
      ;(await read(next)).show()
    },
    async sealAgain(state) {
      if (!maySeal(state) || isDue(state)) return
      const accepted = acceptedHead(state, device)
      const may = sendableOf(unsent, heldFrom).filter(({ entry }) => isAfter(entry, accepted))
      if (may.length === unsent.length) return
      const again = await import('./seal-again.ts')
      await again.sealAgain({ own, keys, state, unsent, heldFrom }, store)
      ;(await read(state)).show()
    },
    confirm: (seq) => void (confirmed = Math.max(confirmed, seq)),
    async sentBy(state) {
      if (confirmed === cleared) return []
      const all = await readOutbox(store, keys, state)
      const gone = all.filter(
        ({ entry }) => entry.header.seq <= confirmed && isAccepted(entry, state),
      )
      if (gone.length === all.length) cleared = confirmed
      return gone.map(({ entry }) => ({ key: keys.outboxEntry(entry.header.seq), value: null }))
    },
  }
}

function sendableOf(unsent: readonly UnsentEntry[], heldFrom: number): readonly UnsentEntry[] {
  return unsent.filter(({ entry }) => entry.header.seq < heldFrom)
}

function readHeld(row: Bytes | null): number {
  const from = row && decodeCbor(row)
  return typeof from === 'number' ? from : Infinity
}
