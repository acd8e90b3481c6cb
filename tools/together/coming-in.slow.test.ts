/** A device on its way into its person's own space, and what else happens on it in that moment. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import type { OwnBundle } from '../../app/src/crypto/own-bundle.ts'
import { createSpace } from '../../app/src/crypto/roster.ts'
import { secureRandom } from '../../app/src/crypto/secure-random.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { enterOwn } from '../../app/src/session/devices/arrive.ts'
import { openOwnOn } from '../../app/src/session/own.testing.ts'
import type { SessionParts } from '../../app/src/session/parts.ts'
import { registerSpace } from '../../app/src/session/starting.ts'
import { createMemoryStore } from '../../app/src/storage/memory-store.ts'
import type { Store } from '../../app/src/storage/store.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import { limits } from '../../wire/src/limits.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import { done } from './pair-devices.testing.ts'
import { createLine, scheduler } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

/** Somebody whose own space is at the relay, and what brings a device of theirs in. */
async function setUp() {
  const { transport } = createLine(relay)
  const own = createOwnKeys(secureRandom)
  const { record, roster } = await createSpace(own, secureRandom)
  const genesis = encodeRosterRecord(record)
  expect(await registerSpace(transport, { genesis, token: null })).toBe('registered')
  const bundle: OwnBundle = { space: roster.space, member: own.member, host: transport.host }
  const parts = { random: secureRandom, transport, scheduler } as unknown as SessionParts
  const devices = async () =>
    (await relay.relay.store.roster(roster.space))?.members[0]?.devices.length
  /** A store in which something happens once the relay knows of the device, and before that is kept. */
  function onceIn(store: Store, first: () => Promise<boolean>): Store {
    return {
      ...store,
      async transact(...call) {
        const isIn = ((await devices()) ?? 0) > 1
        if (isIn && !(await first()))
          return { ok: false, error: { kind: 'storage-full', cause: 0 } }
        return store.transact(...call)
      },
    }
  }
  return { devices, onceIn, enter: (store: Store) => enterOwn(bundle, store, parts) }
}

it('is the same device at the next try, where it was killed or its disk was full', async () => {
  const { devices, onceIn, enter } = await setUp()
  const store = createMemoryStore()
  const full = onceIn(store, async () => false)
  for (let tries = 0; tries < 3; tries++) expect(await enter(full)).toMatchObject({ ok: false })
  expect(await enter(store)).toEqual(done)
  expect(await devices()).toBe(2)
  expect(await store.list('entering/')).toEqual([])
})

it('takes nothing away that is written meanwhile', async () => {
  const { onceIn, enter } = await setUp()
  const store = createMemoryStore()
  const page = await openOwnOn(store, 'a page')
  const written = onceIn(store, async () => {
    await page.write('in the moment between', dayOf(2026, 11, 23))
    return true
  })
  expect(await enter(written)).toEqual({ ok: false, error: { kind: 'not-empty' } })
  const again = await openOwnOn(store, 'again')
  expect(again.view().pages.map(({ text }) => text)).toEqual(['in the moment between'])
})

it('leaves what is typed for the journal where it is', async () => {
  const { enter } = await setUp()
  const store = createMemoryStore()
  await (await openOwnOn(store, 'half a page')).saveJournalDraft('half a thought')
  expect(await enter(store)).toEqual(done)
  expect((await openOwnOn(store, 'then')).view().draft).toBe('half a thought')
})

it('is told where this person has as many devices as one can have', async () => {
  const { devices, enter } = await setUp()
  for (let times = 1; times < limits.devicesPerMember; times++)
    expect(await enter(createMemoryStore())).toEqual(done)
  expect(await devices()).toBe(limits.devicesPerMember)
  expect(await enter(createMemoryStore())).toEqual({ ok: false, error: { kind: 'too-many' } })
})
