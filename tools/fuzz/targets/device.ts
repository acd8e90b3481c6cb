/** What a relay, or another member through it, says to a device. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Bytes } from '../../../wire/src/bytes.ts'
import { encodeCbor } from '../../../wire/src/cbor.ts'
import { decodeClientFrame } from '../../../wire/src/client-frame.ts'
import { decodeEntryFrame, hashEntry } from '../../../wire/src/entry-frame.ts'
import type { RelayFrame } from '../../../wire/src/relay-frame.ts'
import { decodeRelayFrame, encodeRelayFrame } from '../../../wire/src/relay-frame.ts'
import { logStart } from '../../../app/src/crypto/entry-links.ts'
import { sealEntry } from '../../../app/src/crypto/seal-entry.ts'
import { headerAfter, valueOf } from '../../../app/src/crypto/space-fixture.testing.ts'
import { sha256 } from '../../../app/src/crypto/hash.ts'
import type { MemoryDisk } from '../../../app/src/storage/memory-store.ts'
import { createMemoryDisk } from '../../../app/src/storage/memory-store.ts'
import { openAnswerBox } from '../../../app/src/sync/answer-box.ts'
import { createFakeScheduler } from '../../../app/src/sync/fake-scheduler.testing.ts'
import { createSmallRelay } from '../../../app/src/sync/small-relay.testing.ts'
import { createSpaceSync } from '../../../app/src/sync/space-sync.ts'
import { note, openDevice } from '../../../app/src/sync/stage.testing.ts'
import type { SocketHandlers } from '../../../app/src/sync/transport.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { messagesIn } from './relay.ts'
import { sayingAnything, sayingToOneself } from './said.ts'
import type { Scene } from './scene.ts'
import { createScene } from './scene.ts'

/** Hello, admission, and then whatever the input holds: an answer to each question, or more. */
function talking(what: string, knows: number): Target {
  return {
    name: `device: a relay says anything to ${what}`,
    modules: ['relay-link', 'space-sync', 'healing', 'space-log', 'sending'].map(
      (name) => `app/src/sync/${name}.ts`,
    ),
    shape: 'cbor',
    most: 60_000,
    async open() {
      const scene = await createScene()
      const hello = await helloOf()
      const before = createMemoryDisk()
      const { log } = await openDevice(scene.stage, scene.noor, before)
      await log.take(scene.stage.items.slice(0, knows))
      if (knows > 0) await log.append(note('mine'))
      const theirs = hashesOf([
        ...scene.stage.items.map(({ bytes }) => bytes),
        ...log.unsent.map(({ frameBytes }) => frameBytes),
      ])
      return {
        examples: talksOf(scene).map((frames) => encodeCbor(frames.map(encodeRelayFrame))),
        run: (input) => talk({ ...scene, before, hello, theirs }, messagesIn(input)),
      }
    },
  }
}

interface Talk extends Scene {
  /** What the device has kept so far. */
  readonly before: MemoryDisk
  readonly hello: Bytes
  /** Of every entry that somebody has written. */
  readonly theirs: ReadonlySet<string>
}

/** A relay's first word, by the one that tests have. */
function helloOf(): Promise<Bytes> {
  return new Promise((resolve) => {
    const handlers = { message: resolve, closed: () => undefined }
    createSmallRelay('fuzz').transport('noor').connect(handlers)
  })
}

function hashesOf(frames: readonly Bytes[]): ReadonlySet<string> {
  return new Set(
    frames.flatMap((bytes) => {
      const frame = decodeEntryFrame(bytes)
      return frame ? [Buffer.from(hashEntry(frame, sha256)).toString('hex')] : []
    }),
  )
}

async function talk(
  { stage, noor, before, hello, theirs }: Talk,
  messages: readonly Uint8Array[],
): Promise<void> {
  const disk = { records: new Map(before.records), listeners: new Set<never>() }
  const { log, random, store } = await openDevice(stage, noor, disk)
  const kept = log.entries().length
  const box = await openAnswerBox(log.space, store)
  const scheduler = createFakeScheduler()
  const left = [...messages]
  const connect = (handlers: SocketHandlers) => {
    queueMicrotask(() => handlers.message(hello))
    return { close: () => undefined, send: (bytes: Bytes) => answer(handlers, bytes, left) }
  }
  const sync = createSpaceSync({
    ...{ own: noor, log, box, store, kept: [], random, scheduler },
    transport: { host: 'relay.example', connect, fetch: async () => null },
    mode: () => 'default',
    isUnmatched: () => false,
    isRegistered: () => true,
    ...{ carryYes: async () => undefined, changed: () => undefined, knock: () => undefined },
    told: () => undefined,
    failed: ({ kind, cause }) => {
      throw new Error(kind, { cause })
    },
  })
  await quiet()
  for (let minute = 0; minute < 2; minute++) {
    scheduler.pass(60_000)
    await quiet()
  }
  sync.close()
  const known = hashesOfEntries(log.entries())
  must(
    known.every((hash) => theirs.has(hash)),
    'took in an entry that nobody has written',
  )
  must(known.length >= kept, 'lost what was here before')
}

function hashesOfEntries(entries: readonly { readonly hash: Bytes }[]): readonly string[] {
  return entries.map(({ hash }) => Buffer.from(hash).toString('hex'))
}

/** The first question is who this is: it is let in. */
function answer(handlers: SocketHandlers, bytes: Bytes, left: Uint8Array[]): void {
  const asked = decodeClientFrame(bytes)
  must(asked !== null, 'the device asked what no relay can read')
  queueMicrotask(() => {
    if (asked.kind === 'auth') {
      return handlers.message(encodeRelayFrame({ kind: 'ok', ref: asked.ref, value: null }))
    }
    const next = left.shift()
    if (next === undefined) return
    const frame = decodeRelayFrame(next)
    const fits = frame !== null && 'ref' in frame && frame.ref === 0
    handlers.message(new Uint8Array(fits ? encodeRelayFrame({ ...frame, ref: asked.ref }) : next))
    // What nobody has asked for comes by itself.
    for (let [more] = left; more !== undefined && isUnasked(more); [more] = left) {
      handlers.message(new Uint8Array(left.shift() ?? more))
    }
  })
}

function isUnasked(bytes: Uint8Array): boolean {
  const frame = decodeRelayFrame(bytes)
  return frame?.kind === 'items' || frame?.kind === 'knock'
}

async function quiet(): Promise<void> {
  for (let turns = 0; turns < 6; turns++) await turn()
}

/** In Sam's name, by Noor's key. */
function forgedEntry({ stage, noor, sam }: Scene): Bytes {
  const header = headerAfter(logStart, stage.space, sam)
  const content = { kind: 'note', body: { text: 'never said' }, seen: [] }
  const { epochKey, random } = stage.space
  return valueOf(sealEntry(header, content, epochKey, noor.device.signSecret, random)).frameBytes
}

/** A reference of 0 stands for that of the question. */
function talksOf(scene: Scene): readonly (readonly RelayFrame[])[] {
  const { stage } = scene
  const ok = (value: never) => ({ kind: 'ok' as const, ref: 0, value })
  const refused = (refusal: never) => ({ kind: 'error' as const, ref: 0, refusal })
  const items = (from: number, to: number) => ({
    kind: 'items' as const,
    items: stage.items.slice(from, to),
  })
  const mark = [3, new Uint8Array(32)] as never
  const receipt = [1, new Uint8Array(32), new Uint8Array(64)] as never
  const none = null as never
  const forged = { cursor: 3, kind: 'entry' as const, bytes: forgedEntry(scene) }
  return [
    [ok(none), items(0, 2), { kind: 'items', items: [forged] }, ok(none)],
    [ok(none), items(0, 3), items(3, 90), ok(receipt)],
    [ok(none), items(0, 90), ok(none), ok(none)],
    [refused('other-history' as never), ok(mark), ok(mark), ok(none), items(0, 90), ok(3 as never)],
    [refused('wrong-sequence' as never), ok([0, new Uint8Array(32)] as never), ok(2 as never)],
    [{ kind: 'knock' }, refused('busy' as never), refused('space-full' as never)],
    [ok(none), items(0, 2), items(4, 8), refused('stale-epoch' as never), ok(none)],
  ]
}

export const deviceTargets = [
  talking('a new device', 0),
  talking('one that knows all', 1_000),
  sayingAnything,
  sayingToOneself,
]
