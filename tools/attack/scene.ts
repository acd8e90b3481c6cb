/**
 * A space whose relay is hostile: the sync core as it ships, on a device of one of its people, over a
 * relay that trusts everybody and tells whatever an attack wants.
 */
import type { RevealMode } from '../../wire/src/deposit.ts'
import { encodeDeposit, encodeRelease } from '../../wire/src/deposit.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import type { ItemKind } from '../../wire/src/stream-item.ts'
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { createQuiet, fetchAll } from '../../app/src/session/at-hand.testing.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../../app/src/storage/memory-store.ts'
import { openAnswerBox } from '../../app/src/sync/answer-box.ts'
import { createFakeScheduler } from '../../app/src/sync/fake-scheduler.testing.ts'
import type { RelayNews } from '../../app/src/sync/mending.ts'
import type { SealedRecord } from '../../app/src/sync/sealed-answers.ts'
import { createSmallRelay } from '../../app/src/sync/small-relay.testing.ts'
import { createSpaceSync } from '../../app/src/sync/space-sync.ts'
import type { Stage } from '../../app/src/sync/stage.testing.ts'
import { addItem, note, openDevice, person } from '../../app/src/sync/stage.testing.ts'
import type { Transport } from '../../app/src/sync/transport.ts'
import type { YesTalk } from '../../app/src/sync/yes-carrier.ts'
import type { Seen, World } from './attack.ts'
import type { Bend } from './bent-relay.ts'
import { bendTransport } from './bent-relay.ts'
import { peopleOf } from './people.ts'

// Fetched late by the app; here they are at hand, so that quiet is quiet.
await Promise.all([
  import('../../app/src/crypto/seal-entry.ts'),
  import('../../app/src/sync/believe-segment.ts'),
  import('../../app/src/sync/fold-tail.ts'),
  import('../../app/src/sync/giving-segments.ts'),
  import('../../app/src/sync/healing.ts'),
  import('../../app/src/sync/proving-segments.ts'),
  import('../../app/src/sync/seal-again.ts'),
  import('../../app/src/sync/stream-marks.ts'),
  import('../../app/src/sync/swap-stream.ts'),
  import('../../app/src/sync/take-words.ts'),
  import('../../app/src/sync/taking-segments.ts'),
  import('../../app/src/sync/verified-items.ts'),
])

export interface Scene {
  readonly stage: Stage
  readonly relay: ReturnType<typeof createSmallRelay>
  readonly noor: OwnKeys
  readonly sam: OwnKeys
  readonly lee: OwnKeys
}

export async function createScene(world: World, size = 2): Promise<Scene> {
  const space = await peopleOf(world, size)
  const stage: Stage = { space, items: [], heads: new Map() }
  const relay = createSmallRelay(world.seed)
  for (const bytes of space.recordBytes) {
    addItem(stage, 'roster', bytes)
    relay.addRecord(bytes)
  }
  const [noor, sam, lee] = [person(stage, 0), person(stage, 1), person(stage, size - 1)]
  return { stage, relay, noor, sam, lee }
}

export interface VictimParts {
  readonly mode?: RevealMode
  readonly disk?: MemoryDisk
  readonly bend?: Bend
  readonly carryYes?: (talk: YesTalk) => Promise<void>
}

export type Victim = Awaited<ReturnType<typeof openVictim>>

export async function openVictim(
  { stage, relay }: Pick<Scene, 'stage' | 'relay'>,
  own: OwnKeys,
  { mode = 'default', disk = createMemoryDisk(), bend, carryYes }: VictimParts = {},
) {
  const store = createMemoryStore(disk)
  const { log, random } = await openDevice(stage, own, disk, store)
  const box = await openAnswerBox(log.space, store)
  const scheduler = createFakeScheduler()
  const news: RelayNews[] = []
  const plain: Transport = relay.transport(own.device.device)
  const sync = createSpaceSync({
    ...{ own, log, box, store, kept: [], scheduler, random },
    transport: bend ? bendTransport(plain, bend) : plain,
    mode: () => mode,
    isUnmatched: () => false,
    isRegistered: () => true,
    carryYes: carryYes ?? (async () => undefined),
    changed: () => undefined,
    knock: () => undefined,
    told: (what) => news.push(what),
    failed: ({ kind, cause }) => {
      throw new Error(kind, { cause })
    },
  })
  await quiet()
  const asked = () => relay.asked.get(own.device.device) ?? []
  return { own, log, box, sync, news, disk, store, random, scheduler, asked }
}

await fetchAll()
const turnsPass = createQuiet(() => new Promise((resolve) => setImmediate(resolve)))

/** Until everything that was under way has come to rest: nothing here waits for anything but turns and threads. */
export const quiet = (turns = 60) => turnsPass(turns)

/** With the time that retries and pauses take. */
export async function aMinute({ scheduler }: Victim): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    scheduler.pass(5_000)
    await quiet(20)
  }
}

/** The relay puts an item behind the others; everyone who follows is told. */
export async function offer({ relay }: Scene, kind: ItemKind, bytes: Bytes): Promise<void> {
  relay.add(kind, bytes)
  await quiet()
}

export const offerRecord = (scene: Scene, record: RosterRecord) =>
  offer(scene, 'roster', encodeRosterRecord(record))

export function release(...deposits: readonly { readonly deposit: Deposit }[]): Bytes {
  return encodeRelease(deposits.map(({ deposit }) => encodeDeposit(deposit)))
}
type Deposit = Parameters<typeof encodeDeposit>[0]

/** Whether all that the relay has told was taken in; and what a person hears of it if not. */
export function tookAll(scene: Pick<Scene, 'relay'>, victim: Victim): Seen {
  const accepted = victim.log.state.cursor === scene.relay.items.length
  return { accepted, noticed: noticedBy(victim) }
}

/** What reached a person, or ended the connection. A doubt that nobody is told counts for nothing. */
export function noticedBy({ news, sync, log }: Victim): readonly string[] {
  const ended = sync.link === 'in' || sync.link === 'connecting' ? [] : [`link ${sync.link}`]
  const told = [...new Set(news)].map((one) => `notice ${one}`)
  return [...told, ...ended].map((one) => (log.doubt ? `${one} (${log.doubt})` : one))
}

/** The words that a device shows, in its order. */
export const textsOf = ({ log }: Victim) =>
  log.entries().flatMap(({ content }) => (content?.body['text'] as string | undefined) ?? [])

/** What can be read of somebody's entries. */
export function reads(victim: Victim, text: string): Seen {
  const unread = victim.log.state.entries.filter(({ content }) => content === null).length
  const aside = unread > 0 ? [`${unread} set aside: cannot be opened`] : []
  return { accepted: textsOf(victim).includes(text), noticed: [...noticedBy(victim), ...aside] }
}

export async function write(victim: Victim, text: string): Promise<void> {
  const kept = await victim.log.append(note(text))
  if (!kept.ok) throw new Error(kept.error.kind)
  victim.sync.push()
  await quiet()
}

export const roundName = { practice: 'one-question', step: 'answer', round: '2026-11-22/q1' }

export async function sealAnswerOf(victim: Victim, text: string): Promise<void> {
  const record: SealedRecord = {
    ...{ ...roundName, attempt: 1, day: dayOf(2026, 11, 22), answer: { text } },
    ...{ phase: 'kept', deposit: null },
  }
  await victim.box.update(roundName, () => record)
  victim.sync.push()
  await quiet()
}
