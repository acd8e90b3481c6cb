/**
 * The log of the own space: one person's private place, with a root, a stream and a credential of
 * its own. Nothing here may ever reach a shared outbox: its log is of another type, and it rests under
 * another root. As long as no relay has a part in it, this device puts its entries in order itself,
 * inside the store's transaction, so that two tabs cannot take each other's place; the stream can be
 * handed to a relay as it is.
 */
import { coded, count, flag, nullable, record, text } from '@attune/wire/fields.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { decodeOwnKeys, encodeOwnKeys } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { reveal } from '../crypto/secret.ts'
import type { Store, StoreChange, StoreFault, StoreResult } from '../storage/store.ts'
import { byClock } from './clock-order.ts'
import type { EntryContent } from './entry-content.ts'
import { itemToRow, readTail } from './kept-stream.ts'
import { rowToUnsent } from './outbox.ts'
import type { LogResult } from './outgoing.ts'
import type { SpaceLog } from './space-log.ts'
import { openSpaceLog } from './space-log.ts'
import { ownSpaceKeys as keys } from './space-keys.ts'
import type { AcceptedEntry } from './space-state.ts'

/** An entry that nobody else can read. Its content fits no shared log. */
export interface OwnEntry extends Omit<AcceptedEntry, 'content'> {
  readonly content: EntryContent<'own'> | null
}

export interface OwnLog {
  /** For the connection that keeps it in step, and for nothing that shares. */
  readonly log: SpaceLog<'own'>
  /** Null while no relay has a part in it. */
  readonly relay: OwnRelay | null
  entries(): readonly OwnEntry[]
  /** On the disk when it returns. */
  append(content: EntryContent<'own'>): Promise<LogResult<'too-long' | 'no-epoch'>>
  /** Gives it to a relay: from now on that one puts the entries in order. */
  goOnline(relay: OwnRelay): Promise<StoreResult>
  /** Reads what another tab has written. */
  refresh(): Promise<void>
}

export interface OwnRelay {
  /** For a relay that starts a space for nobody without one; null once it has begun there. */
  readonly token: string | null
  readonly isRegistered: boolean
}

export type OpenOwnLog =
  { readonly ok: true; readonly value: OwnLog } | { readonly ok: false; readonly error: StoreFault }

export async function openOwnLog(store: Store, random: Random): Promise<OpenOwnLog> {
  const begun = await begin(store, random)
  if (begun !== null) return { ok: false, error: begun }
  const [ownKeys, root] = await Promise.all([store.read(keys.ownKeys), store.read(rootKey)])
  const own = ownKeys && decodeOwnKeys(ownKeys)
  if (!own || root === null || !isBytes(root, 16)) {
    const cause = new Error('what is kept of the own space cannot be read')
    return { ok: false, error: { kind: 'storage-failed', cause } }
  }
  const log = await openSpaceLog<'own'>(bytesToId<SpaceId>(root), own, store, keys)
  let relay = readRelay(await store.read(keys.relay))
  let rescued: readonly AcceptedEntry[] = []

  async function putInOrder(): Promise<void> {
    if (relay === null) await settle(log, store)
    rescued = await readBeyond(log, store)
  }

  await putInOrder()
  return {
    ok: true,
    value: {
      log,
      get relay() {
        return relay
      },
      entries: () => ownEntries(log, rescued),
      async append(content) {
        const kept = await log.append(content)
        if (kept.ok && relay === null) await settle(log, store)
        return kept
      },
      async goOnline(given) {
        const row = { key: keys.relay, value: encodeRelay(given) }
        const kept = await store.transact([], () => [row], 'strict')
        if (kept.ok) relay = given
        return kept
      },
      async refresh() {
        relay = readRelay(await store.read(keys.relay))
        await log.refresh()
        await putInOrder()
      },
    },
  }
}

function ownEntries(log: SpaceLog<'own'>, rescued: readonly AcceptedEntry[]): readonly OwnEntry[] {
  const all: readonly unknown[] =
    rescued.length === 0
      ? log.entries()
      : [...log.entries(), ...rescued].toSorted((a, b) => byClock(a.header, b.header))
  return all as readonly OwnEntry[]
}

/**
 * What lies behind a row that is damaged. The log ends there, as it does when a relay leaves
 * something out; but nobody else has these words, so they are read all the same.
 */
async function readBeyond(
  { state }: SpaceLog<'own'>,
  store: Store,
): Promise<readonly AcceptedEntry[]> {
  if (readSettled(await store.read(settledKey)).cursor <= state.cursor) return []
  const beyond = (await readTail(store, keys)).filter(({ cursor }) => cursor > state.cursor)
  return beyond
    .filter(({ kind }) => kind === 'entry')
    .flatMap(({ bytes }) => rowToUnsent(bytes, state)?.entry ?? [])
}

/** The name of the own space's stream. */
export const rootKey = `${keys.root}root`
const settledKey = `${keys.root}settled`

/**
 * Makes keys and a first record where there are none; two tabs end with the same. Where anything
 * else is left, keys that cannot be read are not made anew: the pages could never be opened again.
 */
async function begin(store: Store, random: Random): Promise<StoreFault | null> {
  const kept = [keys.ownKeys, rootKey, keys.head].map((key) => store.read(key))
  const epochs = await store.list(keys.epochKeys)
  if (epochs.length > 0 || (await Promise.all(kept)).some((row) => row !== null)) return null
  // The curves, fetched only by whoever writes.
  const { createOwnKeys } = await import('../crypto/create-keys.ts')
  const { createSpace } = await import('../crypto/roster.ts')
  const own = createOwnKeys(random)
  const { record: first, roster, epochKey } = await createSpace(own, random)
  const begun = await store.transact(
    [keys.ownKeys],
    ([there]) =>
      there
        ? []
        : [
            { key: keys.ownKeys, value: encodeOwnKeys(own) },
            { key: rootKey, value: idToBytes(roster.space) },
            { key: keys.epochKey(roster.epoch), value: reveal(epochKey) },
            itemToRow(keys.item(1), { kind: 'roster', bytes: encodeRosterRecord(first) }),
          ],
    'strict',
  )
  return begun.ok ? null : begun.error
}

/**
 * Moves what was written from the outbox into the stream, as far as it follows without a gap. Behind
 * a row that is damaged the stream cannot be read on: what is written then stays in the outbox.
 */
async function settle(log: SpaceLog<'own'>, store: Store): Promise<void> {
  for (let before = ''; log.unsent.length > 0 && before !== progressOf(log);) {
    before = progressOf(log)
    const { cursor } = log.state
    const waiting = log.unsent.map(({ entry }) => entry.header.seq)
    const kept = await store.transact(
      [keys.relay, settledKey, ...waiting.map(keys.outboxEntry)],
      // Another tab may have given it to a relay in the meantime.
      ([relay, settled, ...frames]) =>
        relay ? [] : inOrder(settled ?? null, cursor, waiting, frames),
      'strict',
    )
    if (!kept.ok) return
    await log.refresh()
  }
}

function progressOf({ state, unsent }: SpaceLog<'own'>): string {
  return `${state.cursor} ${unsent.length}`
}

function inOrder(
  settled: Bytes | null,
  known: number,
  waiting: readonly number[],
  frames: readonly (Bytes | null)[],
): readonly StoreChange[] {
  let { cursor, seq: last } = readSettled(settled)
  // Another tab has gone on: what it put in order is read first.
  if (cursor > known) return []
  const changes: StoreChange[] = []
  for (const [at, seq] of waiting.entries()) {
    const bytes = frames[at] ?? null
    // Another tab has put it in order already, or one before it is still to come.
    if (seq !== last + 1 || bytes === null) continue
    cursor += 1
    last = seq
    changes.push(itemToRow(keys.item(cursor), { kind: 'entry', bytes }))
    changes.push({ key: keys.outboxEntry(seq), value: null })
  }
  if (changes.length === 0) return []
  return [...changes, { key: settledKey, value: encodeSettled({ cursor, seq: last }) }]
}

const [encodeRelay, decodeRelay] = coded(
  record<OwnRelay>({ token: nullable(text), isRegistered: flag }),
)

function readRelay(row: Bytes | null): OwnRelay | null {
  return row && decodeRelay(row)
}

/** Of the last entry that was put in order. */
interface Settled {
  readonly cursor: number
  readonly seq: number
}

const [encodeSettled, decodeSettled] = coded(record<Settled>({ cursor: count, seq: count }))

function readSettled(row: Bytes | null): Settled {
  return (row && decodeSettled(row)) ?? { cursor: 1, seq: 0 }
}
