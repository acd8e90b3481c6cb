/**
 * Sealing again what cannot go as it is: what was written under numbers that other entries of this
 * device got, since it was put back to an older copy of itself; or under an epoch that somebody had
 * left. The words stand; only their order and their key are new. What may have been sent under its
 * number is never given another, or it would be there twice.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { reveal as bytesOf } from '../crypto/secret.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import { readEpochKeys } from './kept-stream.ts'
import type { EntryContent } from './entry-content.ts'
import type { UnsentEntry } from './outbox.ts'
import {
  acceptedHead,
  headOf,
  isAccepted,
  isAfter,
  isSame,
  lastHead,
  outboxRows,
  readHead,
  readOutbox,
} from './outbox.ts'
import { readyToSeal, sealAfter } from './seal-own.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace } from './space-state.ts'

export interface Waiting {
  readonly own: OwnKeys
  readonly keys: SpaceKeys
  readonly state: SpaceState
  readonly unsent: readonly UnsentEntry[]
  /** From this number on nothing may have been sent. */
  readonly heldFrom: number
}

export async function sealAgain(waiting: Waiting, store: Store): Promise<void> {
  const { own, keys, state, unsent, heldFrom } = waiting
  const accepted = acceptedHead(state, own.device.device)
  const isStranded = unsent.some(({ entry }) => !isAfter(entry, accepted))
  const isHeld = ({ entry }: UnsentEntry) => entry.header.seq >= heldFrom
  const again = isStranded ? unsent : unsent.filter(isHeld)
  const contents = again.flatMap(({ entry }) => entry.content ?? [])
  if (again.length === 0 || contents.length < again.length) return
  const left = isStranded ? await notBack(contents, again, waiting, store) : contents
  const sendable = unsent.filter((one) => !isHeld(one))
  const after = isStranded ? accepted : lastHead(sendable, state, own.device.device)
  const last = again.at(-1)?.entry.header.seq ?? 0
  const old = again.map(({ entry }) => keys.outboxEntry(entry.header.seq))
  const parts = { own, seal: await readyToSeal() }
  /** Null where one of them cannot be sealed: then all stays as it is. */
  const sealAll = () => {
    const made: UnsentEntry[] = []
    let from = after
    for (const content of left) {
      const sealed = sealAfter(parts, state, from, content)
      if (sealed === null) return null
      made.push(sealed)
      from = headOf(sealed.entry)
    }
    return made.flatMap((one) => outboxRows(keys, one))
  }
  await store.transact(
    [keys.head, keys.held, ...old],
    ([headRow, heldRow, ...oldRows]): readonly StoreChange[] => {
      // Another tab was first, has written more, or has sealed these anew: the next turn looks again.
      const isOther = readHead(headRow).seq > Math.max(last, accepted.seq)
      const isDone = !isStranded && !heldRow
      const isThere = again.every((one, at) => equalBytes(oldRows[at], one.frameBytes))
      if (isOther || isDone || !isThere) return []
      const made = sealAll()
      return made ? [...[keys.held, ...old].map((key) => ({ key, value: null })), ...made] : []
    },
    'strict',
  )
}

/**
 * Without what came back under the numbers that were taken: this device had sent it, and lost that it had, while the
 * relay had lost it too. Said twice, it is there twice.
 */
async function notBack(
  contents: readonly EntryContent[],
  [first]: readonly UnsentEntry[],
  { own, keys, state }: Waiting,
  store: Store,
): Promise<readonly EntryContent[]> {
  const from = first?.entry.header.seq ?? Infinity
  const known = (await readOutbox(store, keys, state)).flatMap(({ entry }) =>
    isAccepted(entry, state) ? [entry.header.seq] : [],
  )
  const back = state.entries.filter(
    ({ header: { device, seq } }) =>
      device === own.device.device && seq >= from && !known.includes(seq),
  )
  return contents.filter((one) => {
    const at = back.findIndex(({ content }) => isSame(one, content))
    if (at >= 0) back.splice(at, 1)
    return at < 0
  })
}

/**
 * What waits under a key that another is about to take the place of: the record that began its epoch was lost, here
 * and at the relay, and another has its number. Whoever left in between may have kept that key, and nobody
 * else would ever be able to read it.
 */
export async function underOtherKeys(
  store: Store,
  keys: SpaceKeys,
  next: SpaceState,
): Promise<Pick<Waiting, 'unsent' | 'heldFrom'>> {
  const epochKeys = await readEpochKeys(store, keys, emptySpace)
  const all = await readOutbox(store, keys, { ...next, epochKeys })
  const unsent = all.filter(({ entry }) => !isAccepted(entry, next))
  const isOther = ({ entry: { header } }: UnsentEntry) => {
    const [mine, theirs] = [epochKeys.get(header.epoch), next.epochKeys.get(header.epoch)]
    return mine && theirs && !equalBytes(bytesOf(mine), bytesOf(theirs))
  }
  const from = unsent.findIndex(isOther)
  const isReadable = unsent.slice(from).every(({ entry }) => entry.content !== null)
  const heldFrom = (isReadable && unsent[from]?.entry.header.seq) || Infinity
  return { unsent, heldFrom }
}
