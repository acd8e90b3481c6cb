/**
 * People with several devices each: the sync cores as the app has them over the relay's own sessions
 * and store, in one process and without sockets, so that whatever order things arrive in can be had
 * again. Nothing here passes unless a test says so.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { decodeOwnKeys, encodeOwnKeys } from '../../app/src/crypto/keys.ts'
import type { Random } from '../../app/src/crypto/random.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import { createSpace } from '../../app/src/crypto/roster.ts'
import { createQuiet, fetchAll } from '../../app/src/session/at-hand.testing.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../../app/src/storage/memory-store.ts'
import { openAnswerBox } from '../../app/src/sync/answer-box.ts'
import { createFakeScheduler } from '../../app/src/sync/fake-scheduler.testing.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import { spaceKeys } from '../../app/src/sync/space-keys.ts'
import { createSpaceSync } from '../../app/src/sync/space-sync.ts'
import type { SocketHandlers, Transport } from '../../app/src/sync/transport.ts'
import { createAdmission } from '../../relay/src/admission.ts'
import { curveHere } from '../../relay/src/curve.ts'
import { createHints } from '../../relay/src/hints/in-process.ts'
import type { Relay } from '../../relay/src/relay.ts'
import { createSession } from '../../relay/src/session.ts'
import { openDatabase } from '../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'
import { decodeClientFrame } from '../../wire/src/client-frame.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { MemberId, SpaceId } from '../../wire/src/ids.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import type { StreamItem } from '../../wire/src/stream-item.ts'
import { encodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { deviceById } from '../../wire/src/roster.ts'
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'

/** A relay over a file of its own, for as many worlds as a test makes. */
export function createRelayHere() {
  const folder = mkdtempSync(join(tmpdir(), 'attune-devices-'))
  const database = openDatabase(join(folder, 'relay.db'))
  if (!database.ok) throw new Error(database.error.kind)
  let seconds = 0
  const now = () => (seconds += 1) * 1_000
  const random = createSeededRandom('relay')
  const store = createSqliteStore(database.value, { now, random })
  const relay: Relay = { store, hints: createHints(), curve: curveHere, now, random, isOpen: true }
  const close = async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { relay, close }
}

export interface Line {
  isUp: boolean
  /** The relay does what is asked next of this kind, and the answer never comes. */
  loses: ClientFrame['kind'] | null
}

export type Device = Awaited<ReturnType<World['open']>>

export interface World {
  readonly relay: Relay
  readonly space: SpaceId
  readonly random: Random
  readonly devices: Device[]
  /** Which epochs somebody was granted when they came in. */
  readonly granted: Map<MemberId, ReadonlySet<number>>
  /** What each device has written, in order. */
  readonly words: Map<string, string[]>
  readonly open: (own: OwnKeys, disk?: MemoryDisk) => ReturnType<typeof openOne>
  /** Whether the relay took it. */
  readonly submit: (record: RosterRecord) => Promise<boolean>
  readonly roster: () => Promise<Roster>
  readonly items: () => Promise<readonly StreamItem[]>
  /** Until nothing moves any more. */
  readonly settle: () => Promise<void>
}

await fetchAll()
const turnsPass = createQuiet(() => new Promise((resolve) => setImmediate(resolve)))

export async function createWorld(relay: Relay, seed: string): Promise<World> {
  const random = createSeededRandom(seed)
  const first = createOwnKeys(random)
  const made = await createSpace(first, random)
  const { space } = made.roster
  const genesis = encodeRosterRecord(made.record)
  await relay.store.startSpace({ tokenHash: null, roster: made.roster, genesis })
  const admission = createAdmission(relay.now)
  const activity = { count: 0 }
  const parts = { relay, admission, space, random, activity }
  const world: World = {
    ...{ relay, space, random, devices: [], granted: new Map(), words: new Map() },
    open: (own, disk = createMemoryDisk()) => openOne(parts, own, disk),
    async submit(record) {
      const kept = await relay.store.appendRoster(space, encodeRosterRecord(record))
      if (kept.ok) relay.hints.wake(space, 'roster')
      return kept.ok && kept.value.isNew
    },
    async roster() {
      const roster = await relay.store.roster(space)
      if (roster === null) throw new Error('no such space')
      return roster
    },
    async items() {
      const all: StreamItem[] = []
      for (;;) {
        const more = await relay.store.readItems(space, all.length)
        if (more.length === 0) return all
        all.push(...more)
      }
    },
    async settle() {
      for (let quiet = 0; quiet < 20; quiet++) {
        const before = activity.count
        await turnsPass(1)
        if (activity.count !== before) quiet = 0
      }
    },
  }
  world.devices.push(await world.open(first))
  return world
}

/** Whether the relay’s roster names it. */
export async function belonging(world: World): Promise<readonly Device[]> {
  const roster = await world.roster()
  return world.devices.filter(({ id }) => deviceById(roster, id) !== null)
}

interface Parts {
  readonly relay: Relay
  readonly admission: ReturnType<typeof createAdmission>
  readonly space: SpaceId
  readonly random: Random
  readonly activity: { count: number }
}

async function openOne(parts: Parts, given: OwnKeys, disk: MemoryDisk) {
  const { space, random } = parts
  const store = createMemoryStore(disk)
  const row = await store.read(spaceKeys(space).ownKeys)
  const own = (row && decodeOwnKeys(row)) ?? given
  const keys = [{ key: spaceKeys(space).ownKeys, value: encodeOwnKeys(own) }]
  await store.transact([], () => keys, 'strict')
  const log = await openSpaceLog(space, own, store)
  const box = await openAnswerBox(space, store)
  const scheduler = createFakeScheduler()
  const line: Line = { isUp: true, loses: null }
  const { transport, cut } = createLoop(parts, line)
  const sync = createSpaceSync({
    ...{ own, log, box, store, kept: [], transport, scheduler, random },
    mode: () => 'default',
    isUnmatched: () => false,
    isRegistered: () => true,
    carryYes: async () => undefined,
    changed: () => parts.activity.count++,
    knock: () => undefined,
    told: () => undefined,
    failed: (fault) => {
      throw new Error(fault.kind, { cause: fault.cause })
    },
  })
  const setUp = (isUp: boolean) => {
    line.isUp = isUp
    if (isUp) sync.hurry()
    else cut()
  }
  const { device: id } = own.device
  return { id, member: own.member.member, own, disk, log, sync, scheduler, line, setUp }
}

/** A connection as `relay/src/connection.ts` makes one, without a socket. */
function createLoop({ relay, admission, random, activity }: Parts, line: Line) {
  const open = new Set<() => void>()
  const connect = (handlers: SocketHandlers) => {
    let isOpen = line.isUp
    const end = () => {
      if (!isOpen) return
      isOpen = false
      open.delete(end)
      session.end()
      queueMicrotask(handlers.closed)
    }
    const send = async (frame: RelayFrame) => {
      activity.count++
      await Promise.resolve()
      if (isOpen) handlers.message(encodeRelayFrame(frame))
    }
    const challenge = random(32)
    const session = createSession(
      {
        ...{ relay, admission, host },
        ends: {
          send,
          fail: (cause) => {
            throw new Error('the relay broke', { cause })
          },
        },
        onGone: end,
      },
      challenge,
    )
    const handle = async (bytes: Uint8Array) => {
      const frame = decodeClientFrame(bytes)
      if (frame === null) throw new Error('no frame')
      const answer = await session.answer(frame, () => 0)
      activity.count++
      if (line.loses === frame.kind) {
        line.loses = null
        return end()
      }
      const { ref } = frame
      void send(
        answer.ok
          ? { kind: 'ok', ref, value: answer.value }
          : { kind: 'error', ref, refusal: answer.error.kind },
      )
      session.answered(frame, answer)
      if (frame.kind === 'auth' && !answer.ok) setImmediate(end)
    }
    let turn: Promise<void> = Promise.resolve()
    if (isOpen) {
      open.add(end)
      const { relay: id, relayKey } = relay.store.identity
      void send({ kind: 'hello', version: 1, relay: id, relayKey, challenge })
    } else {
      queueMicrotask(handlers.closed)
    }
    return {
      close: end,
      send(bytes: Uint8Array) {
        turn = turn.then(() => (isOpen ? handle(bytes) : undefined))
      },
    }
  }
  const transport: Transport = { host, connect, fetch: async () => null }
  return { transport, cut: () => [...open].forEach((end) => end()) }
}

const host = 'relay.example'
