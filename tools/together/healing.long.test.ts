/** Two people's sessions over a relay that went back in time or lost everything (threat-model.md T3). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadRecoveryWords } from '../../app/src/content/recovery-words.ts'
import { decodeOwnKeys } from '../../app/src/crypto/keys.ts'
import { wordsToEntropy } from '../../app/src/crypto/recovery-words.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import { secureRandom } from '../../app/src/crypto/secure-random.ts'
import { wayOfWords } from '../../app/src/crypto/way.ts'
import type { MadeMedium } from '../../app/src/session/attune.ts'
import { leaveSpace, sendLeavings } from '../../app/src/session/leaving.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryDisk } from '../../app/src/storage/memory-store.ts'
import { spaceKeys } from '../../app/src/sync/space-keys.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { routes } from '../../wire/src/routes.ts'
import { backUp } from '../../relay/src/backup.ts'
import { tokenHash } from '../../relay/src/start-link.ts'
import type { TestRelay, TestRelayOptions } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import { pair } from './pair-devices.testing.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, openPhone, scheduler, until, vaultOf } from './real-relay.testing.ts'

vi.setConfig({ testTimeout: 120_000 })

let folder: string
let relay: TestRelay
let noor: Phone
let sam: Phone
let space: SpaceId
const others: Phone[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-healing-'))
  relay = await startTestRelay()
  ;[noor, sam] = await meet(relay)
  const [first] = (await noor.vault()).settings.spaces
  if (first === undefined) throw new Error('no space')
  space = first
})
afterEach(async () => {
  for (const phone of [noor, sam, ...others.splice(0)]) phone.line.isUp = false
  expect(relay.broken).toEqual([])
  await relay.close()
  rmSync(folder, { recursive: true, force: true })
})

const copy = (name: string) => {
  const file = join(folder, name)
  expect(backUp(relay.folder, file)).toMatchObject({ ok: true })
  return file
}
/** The relay is gone; another stands in its place. */
async function replace(options: TestRelayOptions): Promise<void> {
  for (const phone of [noor, sam]) phone.line.isUp = false
  await relay.close()
  relay = await startTestRelay(options)
}
const open = (disk: MemoryDisk) => {
  const phone = openPhone(relay, disk)
  others.push(phone)
  return phone
}
const round = () => noor.space().question.key
const isRevealed = ({ attune }: Phone) =>
  attune.round(round())?.view.steps[0]?.phase.is === 'revealed'
const isQuiet = (phone: Phone) => phone.attune.space.value?.online === true && phone.space().allSent

/** What rests on a phone, as the relay's stream has it. */
async function streamOn(disk: MemoryDisk) {
  const { store } = await vaultOf(disk)
  const row = await store.read(spaceKeys(space).ownKeys)
  const own = row && decodeOwnKeys(row)
  if (!own) throw new Error('no keys')
  const { state } = await openSpaceLog(space, own, store)
  const entries = state.entries.map(({ header }) => `${header.device} ${header.seq}`)
  return { cursor: state.cursor, entries }
}

async function expectSame(...disks: readonly MemoryDisk[]) {
  const streams = await Promise.all(disks.map(streamOn))
  for (const one of streams) expect(one).toEqual(streams[0])
  expect(await relay.relay.store.lastCursor(space)).toBe(streams[0]?.cursor)
  return streams[0]?.entries.length ?? 0
}

async function revealTogether(phones: readonly [Phone, Phone]) {
  await phones[0].attune.seal(round(), { text: 'the soup' }, false)
  await phones[1].attune.seal(round(), { text: 'the tickets' }, false)
  await until(() => phones.every((phone) => isRevealed(phone) && isQuiet(phone)))
}

test('an older copy, and one of two writes before the other comes back: both end with all of it', async () => {
  const names = async (phone: Phone, ...list: readonly string[]) => {
    for (const name of list) expect(await phone.attune.rename(name)).toMatchObject({ ok: true })
  }
  sam.line.isUp = false
  const old = copy('old.db')
  const before = (await streamOn(noor.disk)).entries.length
  await names(noor, 'Noor one', 'Noor two', 'Noor')
  await until(() => isQuiet(noor))
  await replace({ backup: old })
  const early = open(sam.disk)
  await until(() => isQuiet(early))
  await names(early, 'Sam one', 'Sam')
  await until(() => isQuiet(early))
  const behind = await relay.relay.store.lastCursor(space)
  const again = open(noor.disk)
  const last = async () => relay.relay.store.lastCursor(space)
  await until(async () => isQuiet(again) && isQuiet(early) && (await last()) === behind + 3)
  expect([again.attune.notice.value, early.attune.notice.value]).toEqual(['relay-changed', null])
  await until(async () => (await streamOn(noor.disk)).cursor === (await last()))
  await until(async () => (await streamOn(sam.disk)).cursor === (await last()))
  expect(await expectSame(noor.disk, sam.disk)).toBe(before + 5)
  // And it goes on from there.
  await revealTogether([again, early])
  await expectSame(noor.disk, sam.disk)
})

test.each(['noor', 'sam'] as const)('a wiped relay, and %s comes first', async (who) => {
  await revealTogether([noor, sam])
  const before = await expectSame(noor.disk, sam.disk)
  await replace({})
  const [first, second] = who === 'noor' ? [noor, sam] : [sam, noor]
  const again = open(first.disk)
  await until(async () => isQuiet(again) && (await relay.relay.store.lastCursor(space)) >= before)
  const back = open(second.disk)
  await until(() => isQuiet(back))
  expect(await expectSame(noor.disk, sam.disk)).toBe(before)
  for (const phone of [again, back]) expect(isRevealed(phone)).toBe(true)
})

describe('a wiped relay, and a device comes first that came in before another was taken out', () => {
  async function setUp() {
    const tablet = await pair(sam, relay)
    others.push(tablet)
    await revealTogether([noor, sam])
    const key = round()
    const isOpen = ({ attune }: Phone) => attune.round(key)?.view.steps[0]?.phase.is === 'revealed'
    await until(() => isOpen(tablet) && isQuiet(tablet))
    await tablet.attune.openDevices()
    await until(() => tablet.attune.devices.value?.devices.length === 2)
    const first = tablet.attune.devices.value?.devices.find(({ isThis }) => !isThis)
    await tablet.attune.removeDevice(first?.device ?? '')
    const devices = async () =>
      (await relay.relay.store.roster(space))?.members.flatMap((one) => one.devices).length
    await until(async () => (await devices()) === 2)
    await noor.attune.rename('Noor two')
    await until(() => isQuiet(noor) && tablet.space().others[0]?.name === 'Noor two')
    const before = await expectSame(noor.disk, tablet.disk)
    tablet.line.isUp = false
    const comeBack = async () => {
      const again = open(tablet.disk)
      const last = async () => relay.relay.store.lastCursor(space)
      await until(async () => isQuiet(again) && (await last()) >= before)
      expect(isOpen(again)).toBe(true)
      return again
    }
    return { tablet, before, comeBack }
  }

  test('it has all of it, and goes on', async () => {
    const { tablet, before, comeBack } = await setUp()
    await replace({})
    const again = await comeBack()
    const back = open(noor.disk)
    await until(() => isQuiet(back))
    expect(await expectSame(noor.disk, tablet.disk)).toBe(before)
    await back.attune.rename('Noor three')
    await until(() => again.space().others[0]?.name === 'Noor three')
  })

  test('also where somebody has left, who tells of it once the space is there', async () => {
    const { comeBack } = await setUp()
    await leaveSpace(space, (await noor.vault()).store)
    await replace({})
    const gone = open(noor.disk)
    const tell = async () => sendLeavings((await gone.vault()).store, { ...gone.line, scheduler })
    await tell()
    const again = await comeBack()
    await tell()
    await until(() => again.space().others.length === 0)
    expect(again.attune.notice.value).not.toBe('relay-apart')
  })
})

test('a wiped relay that is closed asks for a link, and one link gives everything back', async () => {
  await revealTogether([noor, sam])
  const before = await expectSame(noor.disk, sam.disk)
  await replace({ isOpen: false })
  const again = open(sam.disk)
  await until(() => again.attune.notice.value === 'relay-lost')
  expect(isRevealed(again)).toBe(true)
  await relay.relay.store.addStartToken(tokenHash('one link'), 'further')
  expect(await again.attune.canStart('one link')).toBe('given-back')
  await until(async () => isQuiet(again) && (await relay.relay.store.lastCursor(space)) >= before)
  const back = open(noor.disk)
  await until(() => isQuiet(back))
  expect(await expectSame(noor.disk, sam.disk)).toBe(before)
})

test('what waited in a slot waits again, and opens with the other one', async () => {
  await noor.attune.seal(round(), { text: 'the soup' }, false)
  await until(() => isQuiet(noor))
  await replace({})
  const [again, back] = [open(noor.disk), open(sam.disk)]
  await until(() => isQuiet(again) && isQuiet(back))
  await back.attune.seal(round(), { text: 'the tickets' }, false)
  await until(() => isRevealed(again) && isRevealed(back))
  await until(() => isQuiet(again) && isQuiet(back))
  await expectSame(noor.disk, sam.disk)
})

test('a leave that a relay lost is told again, and their words stay with who stays', async () => {
  await revealTogether([noor, sam])
  await leaveSpace(space, (await sam.vault()).store)
  await replace({})
  const gone = open(sam.disk)
  await sendLeavings((await gone.vault()).store, { ...gone.line, scheduler })
  const again = open(noor.disk)
  await until(() => isQuiet(again) && again.space().others.length === 0)
  expect(isRevealed(again)).toBe(true)
  await until(
    async () => (await streamOn(noor.disk)).cursor === (await relay.relay.store.lastCursor(space)),
  )
  expect((await relay.relay.store.roster(space))?.members).toHaveLength(1)
})

const photo: MadeMedium = {
  ...{ kind: 'photo', format: 'webp', alt: 'Two cups', width: 1_600, height: 1_200, seconds: 0 },
  ...{ whole: createSeededRandom('a photo')(150_000), thumb: secureRandom(9_000) },
}
const done = { ok: true, value: null }

async function setWords({ attune }: Phone): Promise<string> {
  const words = await attune.proposeWords('en')
  const typed = [0, 4, 11].map((place) => ({ place, word: words[place] ?? '' }))
  expect(await attune.confirmWords(typed)).toEqual(done)
  return words.join(' ')
}

const comeBack = (words: string, fresh = open(createMemoryDisk())) =>
  fresh.attune.comeBack({ kind: 'words', words }, 'New phone').then((came) => ({ came, fresh }))

/** Whether the first photo opens here, in the end. */
async function seesPhoto({ attune }: Phone): Promise<void> {
  await until(() => attune.memories.value.length === 1)
  const look = () => attune.openMedium(attune.memories.value[0]?.memory ?? '', 0, 'whole')
  for (let tries = 0; tries < 100 && !(await look()).ok; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const opened = await look()
  expect(opened.ok && Buffer.compare(opened.value, photo.whole)).toBe(0)
}

test.each(['its author', 'the other alone'])(
  'a wiped relay gets a photo again from %s, and the way back leads home',
  async (from) => {
    expect(await noor.attune.keepMemory({ text: 'Here', media: [photo] })).toEqual(done)
    const words = await setWords(noor)
    await seesPhoto(sam)
    await until(() => isQuiet(noor) && noor.attune.mediaWaiting.value === 'nothing')
    await replace({})
    if (from !== 'its author')
      for (const key of noor.disk.records.keys())
        if (key.startsWith('media/')) noor.disk.records.delete(key)
    const [again, back] = [open(noor.disk), open(sam.disk)]
    await until(() => isQuiet(again) && isQuiet(back))
    await until(async () => (await comesBy(words)) === 200)
    const { came, fresh } = await comeBack(words)
    expect(came).toEqual(done)
    await seesPhoto(fresh)
  },
)

test('words that were made anew stay worthless on an older copy, and the new ones open', async () => {
  const before = await setWords(noor)
  await until(() => isQuiet(noor))
  const old = copy('words.db')
  const now = await setWords(noor)
  expect(await comesBy(before)).toBe(404)
  await replace({ backup: old })
  expect(await comesBy(before)).toBe(200)
  const again = open(noor.disk)
  await until(() => isQuiet(again))
  await until(async () => (await comesBy(before)) === 404 && (await comesBy(now)) === 200)
  expect((await comeBack(now)).came).toEqual(done)
})

/** What the relay says to whoever has these words. */
async function comesBy(words: string): Promise<number> {
  const entropy = wordsToEntropy(words, [await loadRecoveryWords('en')])
  if (!entropy.ok) throw new Error('no words')
  return (await fetch(relay.address + routes.way(wayOfWords(entropy.value).way))).status
}
