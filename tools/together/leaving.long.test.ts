import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decodeOwnKeys } from '../../app/src/crypto/keys.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { signChallenge } from '../../app/src/crypto/auth.ts'
import { reveal } from '../../app/src/crypto/secret.ts'
import { leaveSpace, sendLeavings } from '../../app/src/session/leaving.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import { spaceKeys } from '../../app/src/sync/space-keys.ts'
import { decodeEntryFrame } from '../../wire/src/entry-frame.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { isRenewalDue } from '../../wire/src/roster.ts'
import { decodeRosterRecord } from '../../wire/src/roster-record.ts'
import { connectDevice, refusalOf } from '../../relay/src/testing/device.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { Phone } from './real-relay.testing.ts'
import { createLine, meet, openPhone, scheduler, until, vaultOf } from './real-relay.testing.ts'

vi.setConfig({ testTimeout: 60_000 })

let relay: TestRelay
let noor: Phone
let sam: Phone
let space: SpaceId
beforeEach(async () => {
  relay = await startTestRelay()
  ;[noor, sam] = await meet(relay)
  const [first] = (await noor.vault()).settings.spaces
  if (first === undefined) throw new Error('no space')
  space = first
})
afterEach(async () => {
  for (const phone of [noor, sam]) phone.line.isUp = false
  expect(relay.broken).toEqual([])
  await relay.close()
})

const roster = async () => {
  const there = await relay.relay.store.roster(space)
  if (there === null) throw new Error('no such space')
  return there
}
const items = async () => {
  const kinds: (string | undefined)[] = []
  for (const { kind, bytes } of await relay.relay.store.readItems(space, 0)) {
    kinds.push(kind === 'roster' ? decodeRosterRecord(bytes)?.body.change.kind : kind)
  }
  return kinds
}
const leave = async (phone: Phone) => leaveSpace(space, (await phone.vault()).store)
const send = async (phone: Phone) =>
  sendLeavings((await phone.vault()).store, { ...phone.line, scheduler })
const keysOf = ({ disk }: { disk: MemoryDisk }) => [...disk.records.keys()].toSorted()
const leavingsOf = (phone: Phone) => keysOf(phone).filter((key) => key.startsWith('leaving/'))

async function ownKeysOf(phone: Phone): Promise<OwnKeys> {
  const row = await (await phone.vault()).store.read(spaceKeys(space).ownKeys)
  const own = row && decodeOwnKeys(row)
  if (!own) throw new Error('no keys')
  return own
}

test('offline, at once: nothing of the space is left but what says goodbye and opens nothing', async () => {
  sam.line.isUp = false
  const own = await ownKeysOf(sam)
  const { store } = await sam.vault()
  const epochKeys = (await store.list(spaceKeys(space).epochKeys)).map(({ value }) => value)
  expect(epochKeys).toHaveLength(1)
  const { key } = sam.space().question
  await sam.attune.saveDraft(key, 'answer', { text: 'half a thought' })
  expect(await leave(sam)).toEqual({ ok: true, value: null })
  const [row] = leavingsOf(sam)
  expect(keysOf(sam)).toEqual(['device/settings', 'device/storage-key', row])
  expect((await sam.vault()).settings.spaces).toEqual([])
  const left = Buffer.from((await store.read(row ?? '')) ?? [])
  expect(left.includes(Buffer.from(reveal(own.device.signSecret)))).toBe(true)
  const opening = [own.member.sealSecret, own.device.sealSecret, own.member.signSecret].map(reveal)
  for (const secret of [...opening, ...epochKeys]) {
    expect(left.includes(Buffer.from(secret))).toBe(false)
  }
  // No network, no harm: it stays for another time. Leaving twice changes nothing.
  await send(sam)
  expect(await leave(sam)).toEqual({ ok: true, value: null })
  expect(leavingsOf(sam)).toEqual([row])
  // The tab that still shows it brings nothing back.
  expect(await sam.attune.saveDraft(key, 'answer', { text: 'more' })).toMatchObject({ ok: false })
  await sam.attune.seal(key, { text: 'too late' }, true)
  expect(keysOf(sam)).toHaveLength(3)
  expect((await roster()).members).toHaveLength(2)
})

test('the relay hears of it later, and the other side has one member and no word of it', async () => {
  sam.line.isUp = false
  await leave(sam)
  const before = await items()
  sam.line.isUp = true
  await send(sam)
  expect(leavingsOf(sam)).toEqual([])
  await until(async () => !isRenewalDue(await roster()))
  const { members, epoch } = await roster()
  expect([members.length, epoch]).toEqual([1, 3])
  await until(() => noor.space().others.length === 0)
  // Two records, and not one entry: nothing was said, by anyone.
  expect(await items()).toEqual([...before, 'leave', 'renew'])
  expect(noor.attune.notice.value).toBeNull()
  expect(noor.space()).toMatchObject({ standing: 'alone', online: true, allSent: true })
})

test('who was away when the other left renews at the next opening', async () => {
  noor.line.isUp = false
  await leave(sam)
  await send(sam)
  expect(isRenewalDue(await roster())).toBe(true)
  const again = openPhone(relay, noor.disk)
  await until(async () => !isRenewalDue(await roster()))
  await until(() => again.space().others.length === 0)
  again.line.isUp = false
})

test('the keys of whoever left read nothing and write nothing, whatever they try', async () => {
  const own = await ownKeysOf(sam)
  const kept = new Map(sam.disk.records)
  await leave(sam)
  await send(sam)
  await until(async () => !isRenewalDue(await roster()))
  await noor.attune.seal(noor.space().question.key, { text: 'only mine now' }, true)
  await until(async () => (await items()).at(-1) === 'entry')
  const raw = await connectDevice(relay.address)
  const { hello } = raw
  const host = new URL(relay.address).host
  const { device } = own.device
  const signature = signChallenge(hello, host, space, own.device)
  expect(refusalOf(await raw.ask({ kind: 'auth', space, device, signature }))).toBe(
    'unknown-device',
  )
  expect(await raw.closed).toBe(1008)
  // A copy of the phone from before, and every byte that the relay has: what came later stays shut.
  const copy = { records: kept, listeners: new Set<never>() }
  const log = await openSpaceLog(space, own, (await vaultOf(copy)).store)
  await log.take(await relay.relay.store.readItems(space, 0))
  const opened = log.state.entries.map(({ header, content }) => [header.epoch, content !== null])
  expect(opened.filter(([epoch]) => epoch === 3)).toEqual([[3, false]])
  expect(log.state.epochKeys.has(3)).toBe(false)
  expect(await log.append({ kind: 'note', day: null, body: {} })).toMatchObject({ ok: false })
})

test('killed between telling and hearing: the next time it is done', async () => {
  // The app itself has no connection: it would tell it, too, and perhaps sooner.
  sam.line.isUp = false
  await leave(sam)
  const line = createLine(relay)
  line.cutAfter = 'append-roster'
  const { store } = await sam.vault()
  await sendLeavings(store, { ...line, scheduler })
  expect(leavingsOf(sam)).toHaveLength(1)
  await until(async () => (await roster()).members.length === 1)
  line.isUp = true
  await sendLeavings(store, { ...line, scheduler })
  expect(leavingsOf(sam)).toEqual([])
  expect((await items()).filter((kind) => kind === 'leave')).toHaveLength(1)
})

test('both leave at the same moment, and both are gone', async () => {
  for (const phone of [noor, sam]) await leave(phone)
  await Promise.all([send(noor), send(sam)])
  expect((await roster()).members).toEqual([])
  for (const phone of [noor, sam]) {
    expect(leavingsOf(phone)).toEqual([])
    expect(keysOf(phone)).toEqual(['device/settings', 'device/storage-key'])
  }
})

test('one leaves while the other writes offline: the words still arrive', async () => {
  noor.line.isUp = false
  await noor.attune.seal(noor.space().question.key, { text: 'sealed for two' }, true)
  await leave(sam)
  await send(sam)
  noor.line.isUp = true
  noor.attune.wake()
  await until(async () => !isRenewalDue(await roster()))
  await until(() => noor.space().others.length === 0 && noor.attune.space.value?.allSent === true)
  const told = (await relay.relay.store.readItems(space, 0)).findLast(
    ({ kind }) => kind === 'entry',
  )
  expect(told && decodeEntryFrame(told.bytes)?.header.epoch).toBe(2)
  // What was sealed for two is back with its author, not waiting for whoever comes next.
  expect(noor.space().question.view.steps[0]?.phase).toMatchObject({ is: 'returned' })
  expect(await items()).not.toContain('release')
})

test('whoever was invited stays at home when the one who invited goes', async () => {
  await leave(noor)
  await send(noor)
  await until(() => sam.space().others.length === 0)
  await until(async () => !isRenewalDue(await roster()))
  expect(sam.space()).toMatchObject({ standing: 'alone', joiningTo: 'Noor', online: true })
  expect(sam.space().code).toBeNull()
})

test('what two have opened together stays with the one who stays', async () => {
  const { key: round } = noor.space().question
  await noor.attune.seal(round, { text: 'the soup' }, false)
  await sam.attune.seal(round, { text: 'the tickets' }, false)
  const phase = () => noor.attune.round(round)?.view.steps[0]?.phase
  await until(() => phase()?.is === 'revealed')
  await until(() => noor.space().allSent && sam.space().allSent)
  await leave(sam)
  await send(sam)
  await until(() => noor.space().others.length === 0)
  const again = openPhone(relay, noor.disk)
  await until(() => again.attune.space.value?.online === true)
  for (const { attune } of [noor, again]) {
    expect(attune.round(round)?.view.steps[0]?.phase).toMatchObject({
      is: 'revealed',
      answers: [{ answer: { text: 'the soup' } }, { answer: { text: 'the tickets' } }],
    })
  }
  again.line.isUp = false
})

test('a space that the relay never heard of is simply gone', async () => {
  const alone = openPhone(relay)
  alone.line.isUp = false
  const bond = { kind: 'partners', stage: 'new' } as const
  await alone.attune.start({ name: 'Kim', bond, language: 'en', keeper: 'not-sure', token: null })
  const [own] = (await alone.vault()).settings.spaces
  if (own === undefined) throw new Error('no space')
  await leaveSpace(own, (await alone.vault()).store)
  expect(keysOf(alone)).toEqual(['device/settings', 'device/storage-key'])
})
