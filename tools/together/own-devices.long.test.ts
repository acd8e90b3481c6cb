import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { leaveSpace } from '../../app/src/session/leaving.ts'
import type { Phone } from './real-relay.testing.ts'
import { done, pair as pairBeside } from './pair-devices.testing.ts'
import { meet, openPhone, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

const pair = (there: Phone) => pairBeside(there, relay)

describe('a person’s own devices', () => {
  it('come in by a link, and are in every space with all that was written', async () => {
    const [noor, sam] = await meet(relay)
    const tablet = await pair(noor)
    await until(() => tablet.attune.space.value !== null)
    await until(() => tablet.space().standing === 'together')
    await until(() => tablet.space().online)
    expect(tablet.space().me.name).toBe('Noor')
    expect(tablet.space().others.map(({ name }) => name)).toEqual(['Sam'])
    await until(() => noor.attune.devices.value?.devices.length === 2)
    await until(() => noor.attune.devices.value?.devices[1]?.name === 'Tablet')
    expect(sam.space().others).toHaveLength(1)
  }, 60_000)

  it('go by one tap, and read and write nothing from then on', async () => {
    const [noor, sam] = await meet(relay)
    const tablet = await pair(noor)
    await until(() => tablet.attune.space.value?.online === true)
    const gone = noor.attune.devices.value?.devices.find(({ isThis }) => !isThis)
    expect(await noor.attune.removeDevice(gone?.device ?? '')).toEqual(done)
    await until(() => noor.attune.devices.value?.devices.length === 1)
    await until(() => !tablet.space().online)
    const [wrote] = [noor.attune.nameRound('small-win')]
    expect(await noor.attune.write(wrote, { text: 'after the tablet' })).toEqual(done)
    await until(() => sam.attune.wins.value.some(({ text }) => text === 'after the tablet'))
    tablet.attune.wake()
    await tablet.attune.write(tablet.attune.nameRound('small-win'), { text: 'from the tablet' })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(tablet.attune.wins.value.map(({ text }) => text)).not.toContain('after the tablet')
    expect(sam.attune.wins.value.map(({ text }) => text)).not.toContain('from the tablet')
  }, 60_000)

  it('move to the installed app while the browser sleeps, by a link that works once', async () => {
    const [noor, sam] = await meet(relay)
    const win = (phone: Phone, text: string) =>
      phone.attune.write(phone.attune.nameRound('small-win'), { text })
    const sees = (phone: Phone, text: string) =>
      until(() => phone.attune.wins.value.some((one) => one.text === text))
    await noor.attune.writeJournal('from the browser')
    await win(noor, 'before the move')
    await sees(sam, 'before the move')
    await win(noor, 'last in the browser')
    // The shared space sends by itself. The own one goes to the relay only now, and nothing here waits for it.
    await until(() => noor.space().allSent)
    expect(await noor.attune.beginPairing('move')).toEqual(done)
    const link = noor.attune.devices.value?.pairing?.link ?? ''
    // One app sleeps while the other is open: nothing can be compared or handed over.
    noor.line.isUp = false
    const app = openPhone(relay)
    expect(await app.attune.readPairing(link)).toEqual({ ok: true, value: 'move' })
    expect(await app.attune.arrive(link, 'Installed app')).toEqual(done)
    await sees(app, 'last in the browser')
    await app.attune.openOwn()
    await until(() => app.attune.own.value?.pages.length === 1)
    await win(app, 'from the home screen')
    await sees(sam, 'from the home screen')
    // Whoever else has the link comes too late, whether or not the browser ever wakes.
    const used = { ok: false, error: { kind: 'used' } }
    const look = () => openPhone(relay).attune.readPairing(link)
    await until(async () => !(await look()).ok)
    expect(await look()).toEqual(used)
    const browser = openPhone(relay, noor.disk)
    await sees(browser, 'from the home screen')
    expect(await browser.attune.openDevices()).toEqual(done)
    await until(() => browser.attune.devices.value?.devices.length === 2)
  }, 60_000)

  it('share a journal that nobody else has, and leave a space together', async () => {
    const [noor, sam] = await meet(relay)
    const tablet = await pair(noor)
    await until(() => tablet.attune.space.value?.standing === 'together')
    expect(await noor.attune.writeJournal('from the phone')).toEqual(done)
    await tablet.attune.openOwn()
    await until(() => tablet.attune.own.value?.pages.length === 1)
    expect(tablet.attune.own.value?.pages[0]?.text).toBe('from the phone')
    expect(await tablet.attune.leaveSpace()).toEqual(done)
    await until(() => noor.attune.space.value === null)
    await until(() => sam.space().others.length === 0)
  }, 60_000)

  it('leave it too where the app was closed in the very step that left it, and it comes in no more', async () => {
    const [noor, sam] = await meet(relay)
    const tablet = await pair(noor)
    await until(() => tablet.space().standing === 'together')
    await until(() => tablet.space().online)
    tablet.line.isUp = false
    const { space } = tablet.space()
    const { store } = await tablet.vault()
    expect(await leaveSpace(space as SpaceId, store)).toMatchObject({ ok: true })
    const again = openPhone(relay, tablet.disk)
    await until(() => noor.attune.space.value === null)
    await until(() => sam.space().others.length === 0)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(again.attune.space.value).toBeNull()
    expect([...tablet.disk.records.keys()].filter((key) => key.startsWith('left/'))).toEqual([])
  }, 60_000)
})

describe('a person who has lost everything', () => {
  it('comes back by their words, with all that was written', async () => {
    const [noor, sam] = await meet(relay)
    await noor.attune.writeJournal('from before there were any')
    const words = await noor.attune.proposeWords('es')
    expect(words).toHaveLength(12)
    const typed = [1, 5, 9].map((place) => ({ place, word: words[place] ?? '' }))
    const wrong = [{ place: 0, word: 'no' }, ...typed.slice(1)]
    expect(await noor.attune.confirmWords(wrong)).toMatchObject({ error: { kind: 'words-differ' } })
    expect(await noor.attune.confirmWords(typed)).toEqual(done)
    await noor.attune.writeJournal('kept for later')
    await noor.attune.write(noor.attune.nameRound('small-win'), { text: 'before it was lost' })
    await until(() => sam.attune.wins.value.length === 1)
    await until(() => noor.space().allSent)
    await new Promise((resolve) => setTimeout(resolve, 500))
    noor.line.isUp = false

    const fresh = openPhone(relay)
    const back = (asked: string) =>
      fresh.attune.comeBack({ kind: 'words', words: asked }, 'New phone')
    expect(await back(words.slice(0, 11).join(' '))).toMatchObject({
      error: { kind: 'words-unknown' },
    })
    const swapped = [words[1], words[0], ...words.slice(2)].join(' ')
    expect(await back(swapped)).toMatchObject({ ok: false })
    const spelt = words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n')
    expect(await back(spelt)).toEqual(done)
    await until(() => fresh.attune.space.value?.standing === 'together')
    await until(() => fresh.attune.wins.value.some(({ text }) => text === 'before it was lost'))
    await fresh.attune.openOwn()
    await until(() => fresh.attune.own.value?.pages.length === 2)
    expect(fresh.attune.own.value?.pages.map(({ text }) => text).toSorted()).toEqual([
      'from before there were any',
      'kept for later',
    ])
    await fresh.attune.write(fresh.attune.nameRound('small-win'), { text: 'back again' })
    await until(() => sam.attune.wins.value.some(({ text }) => text === 'back again'))
    expect(sam.space().others.map(({ name }) => name)).toEqual(['Noor'])
  }, 60_000)

  it('comes back by a passphrase and its code', async () => {
    const [noor] = await meet(relay)
    expect(await noor.attune.setPassphrase('too short')).toMatchObject({
      error: { kind: 'passphrase-short' },
    })
    const set = await noor.attune.setPassphrase('the river behind the house')
    const code = set.ok ? set.value.code : ''
    noor.line.isUp = false
    const fresh = openPhone(relay)
    const back = (passphrase: string, typed = code) =>
      fresh.attune.comeBack({ kind: 'passphrase', code: typed, passphrase }, 'New phone')
    expect(await back('the river behind the barn')).toMatchObject({
      error: { kind: 'passphrase-wrong' },
    })
    expect(await back('any', 'abc')).toMatchObject({ error: { kind: 'code-wrong' } })
    const other = `${code.slice(0, -1)}${code.endsWith('a') ? 'b' : 'a'}`
    expect(await back('any', other)).toMatchObject({ error: { kind: 'not-found' } })
    expect(
      await back('the river behind the house', code.toUpperCase().replaceAll('-', ' ')),
    ).toEqual(done)
    await until(() => fresh.attune.space.value?.standing === 'together')
  }, 60_000)
})
