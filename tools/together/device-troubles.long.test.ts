import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { secureRandom } from '../../app/src/crypto/secure-random.ts'
import type { OwnSaying } from '../../app/src/session/devices/own-saying.ts'
import { readOwnSaying } from '../../app/src/session/devices/own-saying.ts'
import { openOwnLog } from '../../app/src/sync/own-log.ts'
import { tokenHash } from '../../relay/src/start-link.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import { memberById } from '../../wire/src/roster.ts'
import { comparing, done, pair } from './pair-devices.testing.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, openPhone, until, vaultOf } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

const noKey = new Uint8Array(32)
const bond = { kind: 'partners', stage: 'new' } as const
const devicesOf = (phone: Phone) => phone.attune.devices.value?.devices ?? []
const otherOf = (phone: Phone) => devicesOf(phone).find(({ isThis }) => !isThis)?.device ?? ''
const win = (phone: Phone, text: string) =>
  phone.attune.write(phone.attune.nameRound('small-win'), { text })
const winsOf = (phone: Phone) => phone.attune.wins.value.map(({ text }) => text)

/** The page is closed, and opened again later on what the disk has. */
function restart(phone: Phone): Phone {
  phone.line.isUp = false
  return openPhone(relay, phone.disk)
}

/** How many devices a person has in the space that they share, as the relay has it. */
async function devicesIn(phone: Phone): Promise<number> {
  const { settings } = await phone.vault()
  const [space] = settings.spaces
  const roster = space === undefined ? null : await relay.relay.store.roster(space)
  const me = roster && memberById(roster, phone.space().me.member as never)
  return me?.devices.length ?? 0
}

async function setWords(phone: Phone): Promise<readonly string[]> {
  const words = await phone.attune.proposeWords('en')
  const typed = [0, 4, 11].map((place) => ({ place, word: words[place] ?? '' }))
  expect(await phone.attune.confirmWords(typed)).toEqual(done)
  return words
}

const comeBack = (words: readonly string[], on = openPhone(relay)) =>
  on.attune.comeBack({ kind: 'words', words: words.join(' ') }, 'New phone')

describe('coming to one’s other devices', () => {
  it('is not for a device that has something, nor when it was written meanwhile', async () => {
    const [noor, sam] = await meet(relay)
    const { fresh, link, arriving } = await comparing(noor, relay)
    const notEmpty = { ok: false, error: { kind: 'not-empty' } }
    expect(await sam.attune.arrive(link, 'Tablet')).toEqual(notEmpty)
    expect(await comeBack(['no'], sam)).toEqual(notEmpty)
    expect(await fresh.attune.writeJournal('written while comparing')).toEqual(done)
    await noor.attune.comparePairing(true)
    expect(await arriving).toEqual(notEmpty)
    await fresh.attune.openOwn()
    expect(fresh.attune.own.value?.pages[0]?.text).toBe('written while comparing')
    await noor.attune.endPairing()
    await until(async () => !(await openPhone(relay).attune.readPairing(link)).ok)
  }, 60_000)

  it('goes on after a restart in the middle of coming into a space, as the same device', async () => {
    const noor = openPhone(relay)
    const [sam] = [openPhone(relay)]
    const tablet = await pair(noor, relay)
    tablet.line.isUp = false
    const start = {
      name: 'Noor',
      bond,
      language: 'en',
      keeper: 'someone-else',
      token: null,
    } as const
    await noor.attune.start(start)
    await until(() => noor.space().online)
    await noor.attune.createInvitation()
    await sam.attune.join(noor.space().invitation?.link ?? '', 'Sam', 'someone-else')
    await until(() => noor.space().standing === 'together')
    // The relay takes the tablet in, and the tablet does not hear of it.
    tablet.line.cutAfter = 'append-roster'
    tablet.line.isUp = true
    tablet.attune.wake()
    await until(async () => (await devicesIn(noor)) === 2)
    await until(() => tablet.line.cutAfter === null)
    expect(await (await tablet.vault()).store.list('entering/')).toHaveLength(1)
    const again = restart(tablet)
    await until(() => again.attune.space.value?.standing === 'together')
    expect(await (await again.vault()).store.list('entering/')).toEqual([])
    expect(await devicesIn(noor)).toBe(2)
  }, 60_000)
})

describe('removing a device', () => {
  it('is carried on after a restart, and nothing new is said to the one that goes', async () => {
    const [noor, sam] = await meet(relay)
    const words = await setWords(noor)
    const tablet = await pair(noor, relay)
    await until(async () => (await devicesIn(noor)) === 2)
    await until(() => tablet.attune.space.value?.online === true)
    await noor.attune.openWays()
    expect(noor.attune.ways.value).toMatchObject({ set: ['words'], worn: [] })
    noor.line.isUp = false
    expect(await noor.attune.removeDevice(otherOf(noor))).toEqual(done)
    await until(() => devicesOf(noor).some(({ isGoing }) => isGoing))

    const again = restart(noor)
    await again.attune.openDevices()
    await again.attune.openWays()
    await until(() => devicesOf(again).length === 1)
    await until(async () => (await devicesIn(again)) === 1)
    await until(() => again.attune.ways.value?.worn.includes('words') === true)
    await win(again, 'for Sam alone')
    await until(() => winsOf(sam).includes('for Sam alone'))
    expect(winsOf(tablet)).not.toContain('for Sam alone')

    // The letter was written anew: the words lead in with keys that the tablet never saw.
    const fresh = openPhone(relay)
    await until(async () => (await comeBack(words, fresh)).ok)
    await until(() => fresh.attune.space.value?.standing === 'together')
    await expectRenewedUnseen(again)
  }, 90_000)

  it('renews the keys also where it had not come in, and could have', async () => {
    const [noor] = await meet(relay)
    const tablet = await pair(noor, relay)
    await until(() => tablet.space().online)
    tablet.line.isUp = false
    // Told to its devices: the one that is away holds the key of that word.
    const start = { name: 'Noor', bond, language: 'en', keeper: 'one-of-us', token: null } as const
    expect(await noor.attune.start(start)).toEqual(done)
    const { settings } = await noor.vault()
    const [, second] = settings.spaces
    if (second === undefined) throw new Error('no second space')
    const me = async () => (await relay.relay.store.roster(second))?.members[0]
    await until(async () => (await me()) !== undefined)
    const before = (await me())?.sign
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await noor.attune.openDevices()
    expect(await noor.attune.removeDevice(otherOf(noor))).toEqual(done)
    await until(async () => Buffer.compare((await me())?.sign ?? noKey, before ?? noKey) !== 0)
    expect((await me())?.devices).toHaveLength(1)
    // And what keys are now is told to whoever comes by another way.
    const next = await pair(noor, relay, 'Next')
    await until(async () => ((await me())?.devices.length ?? 0) === 2)
    next.line.isUp = false
  }, 90_000)

  it('of each other at once leaves exactly one', async () => {
    const [noor, sam] = await meet(relay)
    const tablet = await pair(noor, relay)
    await until(() => tablet.attune.space.value?.online === true)
    await until(async () => (await devicesIn(noor)) === 2)
    await Promise.all([noor, tablet].map(({ attune }) => attune.openDevices()))
    await until(() => devicesOf(tablet).length === 2 && devicesOf(noor).length === 2)
    await Promise.all([noor, tablet].map((one) => one.attune.removeDevice(otherOf(one))))
    await until(() => [noor, tablet].some((one) => devicesOf(one).length === 1))
    const [stays, goes] = devicesOf(noor).length === 1 ? [noor, tablet] : [tablet, noor]
    await until(async () => (await devicesIn(stays)) === 1)
    await win(stays, 'whoever stayed')
    await until(() => winsOf(sam).includes('whoever stayed'))
    await win(goes, 'whoever went')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect([winsOf(sam), winsOf(goes)].flat()).not.toContain('whoever went')
    expect(winsOf(goes)).not.toContain('whoever stayed')
  }, 90_000)
})

describe('a way back', () => {
  it('opens nothing once it was dropped, or another took its place', async () => {
    const [noor] = await meet(relay)
    const first = await setWords(noor)
    const second = await setWords(noor)
    const notFound = { ok: false, error: { kind: 'words-wrong' } }
    const gone = { ok: false, error: { kind: 'not-found' } }
    expect([notFound, gone]).toContainEqual(await comeBack(first))
    expect(await comeBack(second)).toEqual(done)
    expect(await noor.attune.dropWay('words')).toEqual(done)
    expect([notFound, gone]).toContainEqual(await comeBack(second))
  }, 60_000)

  it('is set up on a relay where not everyone may start something', async () => {
    const closed = await startTestRelay({ isOpen: false })
    await closed.relay.store.addStartToken(tokenHash('first'), 'first')
    const noor = openPhone(closed)
    const start = {
      name: 'Noor',
      bond,
      language: 'en',
      keeper: 'one-of-us',
      token: 'first',
    } as const
    expect(await noor.attune.start(start)).toEqual(done)
    await until(() => noor.space().online)
    const words = await setWords(noor)
    const fresh = openPhone(closed)
    expect(await comeBack(words, fresh)).toEqual(done)
    await closed.close()
  }, 60_000)
})

/** In the own space the keys of after a removal are only under a key of after it. */
async function expectRenewedUnseen(phone: Phone): Promise<void> {
  const opened = await openOwnLog((await vaultOf(phone.disk)).store, secureRandom)
  if (!opened.ok) throw new Error(opened.error.kind)
  const { log } = opened.value
  const { state } = log
  const openFrom = state.roster?.openFrom ?? 0
  expect(openFrom).toBeGreaterThan(1)
  const told = opened.value.entries().flatMap(({ header, content }) => {
    const said: OwnSaying | null = content && readOwnSaying(content)
    const isRenewed = said?.kind === 'own.space' && said.space.member.former.length > 0
    return isRenewed ? [header.epoch] : []
  })
  expect(told.length).toBeGreaterThan(0)
  for (const epoch of told) expect(epoch).toBeGreaterThanOrEqual(openFrom)
}
