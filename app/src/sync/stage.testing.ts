/** A space, its stream as a plain array of items, and devices over memory disks, for tests. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeDeposit } from '@attune/wire/deposit.ts'
import { encodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import type { ItemKind, StreamItem } from '@attune/wire/stream-item.ts'
import { sealEntry } from '../crypto/seal-entry.ts'
import type { LogHead } from '../crypto/entry-links.ts'
import { logStart } from '../crypto/entry-links.ts'
import { sealAnswer } from '../crypto/deposit.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { createRevealPlace } from '../crypto/reveal-id.ts'
import { createSecret } from '../crypto/secret.ts'
import { signPublicKey } from '../crypto/signature.ts'
import type { FixtureSpace } from '../crypto/space-fixture.testing.ts'
import { at, createFixtureSpace, headerAfter, valueOf } from '../crypto/space-fixture.testing.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Durability, Store, StoreChange } from '../storage/store.ts'
import type { EntryContent, SeenHead } from './entry-content.ts'
import { contentToCbor } from './entry-content.ts'
import { openSpaceLog } from './space-log.ts'

export interface Stage {
  readonly space: FixtureSpace
  /** What the relay has, in its order. */
  readonly items: StreamItem[]
  readonly heads: Map<OwnKeys, LogHead>
}

export async function createStage(seed: string, size = 2): Promise<Stage> {
  const space = await createFixtureSpace(seed, size)
  const stage: Stage = { space, items: [], heads: new Map() }
  for (const bytes of space.recordBytes) addItem(stage, 'roster', bytes)
  return stage
}

export function addItem({ items }: Stage, kind: ItemKind, bytes: Bytes): StreamItem {
  const item = { cursor: items.length + 1, kind, bytes }
  items.push(item)
  return item
}

export function person({ space }: Stage, index: number): OwnKeys {
  return at(space.people, index)
}

export function note(text: string): EntryContent {
  return { kind: 'note', day: null, body: { text } }
}

/** An entry of someone else's device, put straight into the stream. */
export function addEntry(
  stage: Stage,
  author: OwnKeys,
  content: EntryContent,
  { seen = [], lamport }: { seen?: readonly SeenHead[]; lamport?: number } = {},
): StreamItem {
  const head = stage.heads.get(author) ?? logStart
  const header = headerAfter(head, stage.space, author)
  const sealed = valueOf(
    sealEntry(
      { ...header, lamport: lamport ?? header.lamport },
      contentToCbor(content, seen),
      stage.space.epochKey,
      author.device.signSecret,
    ),
  )
  stage.heads.set(author, { seq: header.seq, hash: sealed.hash })
  return addItem(stage, 'entry', sealed.frameBytes)
}

/** Puts what a device has in its outbox into the stream. */
export function echo(stage: Stage, frames: readonly { readonly frameBytes: Bytes }[]): void {
  for (const { frameBytes } of frames) {
    const frame = decodeEntryFrame(frameBytes)
    if (frame === null) throw new Error('no frame')
    addItem(stage, 'entry', frameBytes)
  }
}

export async function openDevice(
  { space }: Stage,
  own: OwnKeys,
  disk: MemoryDisk = createMemoryDisk(),
  store: Store = createMemoryStore(disk),
) {
  const random = createSeededRandom(`${own.device.device} ${String(disk.records.size)}`)
  const log = await openSpaceLog(space.roster.space, own, store)
  return { own, disk, store, log, random }
}

/** As the relay's refusal of what waits under that number has it. */
export function hold({ log }: Awaited<ReturnType<typeof openDevice>>, seq: number) {
  const from = log.unsent.find(({ entry }) => entry.header.seq === seq)
  if (from === undefined) throw new Error(`nothing waits under ${String(seq)}`)
  return log.hold(from)
}

/** A store whose transactions fail while `isFull` says so: at their end, as a browser's do. */
export function fullWhile(store: Store, isFull: () => boolean): Store {
  return {
    ...store,
    async transact(keys, change, durability) {
      if (!isFull()) return store.transact(keys, change, durability)
      await store.transact(keys, (values) => change(values).slice(0, 0), durability)
      return { ok: false, error: { kind: 'storage-full', cause: null } }
    },
  }
}

/** A store that tells how surely each change was to be on the disk. */
export function noting(store: Store, asked: Durability[]): Store {
  return {
    ...store,
    transact(keys, change, durability) {
      asked.push(durability)
      return store.transact(keys, change, durability)
    },
  }
}

/** A store that loses its connection in mid-transaction and runs the change a second time. */
export function runTwice(store: Store): Store {
  return {
    ...store,
    transact: (keys, change, durability) =>
      store.transact(
        keys,
        (values): readonly StoreChange[] => {
          change(values)
          return change(values)
        },
        durability,
      ),
  }
}

export function placeIn(
  { space }: Stage,
  mode: 'default' | 'strict',
  round = '2026-11-22/q1',
  practice = 'one-question',
) {
  const { roster, epochKey } = space
  const { epoch, epochRecord } = roster
  const where = { space: roster.space, epoch, mode, epochRecord }
  return createRevealPlace(where, epochKey, practice, round)
}

export async function depositOf(
  stage: Stage,
  own: OwnKeys,
  mode: 'default' | 'strict',
  text: string,
  { attempt = 1, round = '2026-11-22/q1', nonceOf }: HowDeposited = {},
) {
  const { members } = stage.space.roster
  const place = placeIn(stage, mode, round)
  const { random } = stage.space
  return valueOf(await sealAnswer(place, attempt, members, { text }, own, random, nonceOf))
}

interface HowDeposited {
  readonly attempt?: number
  readonly round?: string
  readonly nonceOf?: Parameters<typeof sealAnswer>[6]
}

export function addRelease(
  stage: Stage,
  deposits: readonly { readonly deposit: Parameters<typeof encodeDeposit>[0] }[],
): StreamItem {
  return addItem(
    stage,
    'release',
    encodeRelease(deposits.map(({ deposit }) => encodeDeposit(deposit))),
  )
}

/** The keys with which a test signs receipts as a relay does. */
export function createRelayKeys(seed: string) {
  const secret = createSecret<'sign'>(createSeededRandom(seed)(32))
  return { secret, key: signPublicKey(secret) }
}
