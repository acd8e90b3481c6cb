import { expect, test } from 'vitest'
import { bytesToId } from '@attune/wire/ids.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { createMemoryStore } from '../../storage/memory-store.ts'
import { createFakeScheduler } from '../../sync/fake-scheduler.testing.ts'
import { openOwnLog } from '../../sync/own-log.ts'
import { createSmallRelay } from '../../sync/small-relay.testing.ts'
import { fullWhile } from '../../sync/stage.testing.ts'
import type { SessionParts } from '../parts.ts'
import { createOwnRoot } from './own-root.ts'

const settled = async () => {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}

/** An own space that was begun at a relay, which need not have it any more. */
async function setUp(seed: string) {
  let isFull = false
  let changes = 0
  const random = createSeededRandom(seed)
  const store = fullWhile(createMemoryStore(), () => isFull)
  const opened = await openOwnLog(store, random)
  if (!opened.ok) throw new Error(opened.error.kind)
  const log = opened.value
  await log.goOnline({ token: null, isRegistered: true })
  const relay = createSmallRelay(seed)
  const scheduler = createFakeScheduler()
  const parts = { random, scheduler, transport: relay.transport('Noor') } as unknown as SessionParts
  const kept = { open: { all: [] } } as never
  const value = { log, store }
  const own = { open: async () => ({ ok: true, value }) } as never
  const root = createOwnRoot({ parts, own, kept, changed: () => changes++, knock: () => undefined })
  await root.open()
  for (let turn = 0; root.sync?.link !== 'unknown-device' && turn < 100; turn++) await settled()
  await settled()
  return {
    ...{ root, relay, scheduler },
    changes: () => changes,
    fill: () => (isFull = true),
    asked: (kind: ClientFrame['kind']) =>
      (relay.asked.get('Noor') ?? []).filter((frame) => frame.kind === kind).length,
  }
}

test('what finds no room sets nothing in motion that would try it again at once', async () => {
  const { root, changes, fill } = await setUp('no room')
  fill()
  await settled()
  const before = changes()
  expect(
    await root.say({ kind: 'own.device', device: bytesToId(new Uint8Array(16)), name: 'Phone' }),
  ).toMatchObject({
    error: { kind: 'storage-full' },
  })
  await settled()
  expect(changes()).toBe(before)
})

test('a relay that has lost the own space hears of it anew, once', async () => {
  const { root, relay, scheduler, asked } = await setUp('lost')
  expect(root.sync?.link).toBe('unknown-device')
  relay.open = true
  await root.giveBack()
  await settled()
  expect(root.sync?.link).toBe('in')
  await settled()
  expect(asked('follow')).toBeGreaterThan(0)
  const tries = asked('auth')
  await root.giveBack()
  scheduler.pass(60_000)
  await settled()
  expect(asked('auth')).toBe(tries)
})
