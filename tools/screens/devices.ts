import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { ComeBackFault, PairingFault } from '../../app/src/session/attune-devices.ts'
import { sampleDeviceLink, sampleWords } from '../../app/src/ui/testing/sample-devices.ts'
import type { Screen, Screens } from './screen.ts'
import { choose, press, type } from './screen.ts'

const arrived = `/device${new URL(sampleDeviceLink).hash}`
const linkFaults = Object.keys(everyEn.arrive.linkFaults) as PairingFault[]
const passphraseFaults: Readonly<Record<string, ComeBackFault>> = {
  'no-code': 'code-wrong',
  nothing: 'not-found',
  'other-passphrase': 'passphrase-wrong',
}

/** One's own devices: the list, and one more of them. */
const own: Screens = {
  'me-iphone': { scene: 'lived-day', at: '/me', isBesideInstalled: true },
  'device-iphone': { scene: 'lived-day', at: '/device', isBesideInstalled: true },
  devices: { scene: 'own-devices', at: '/devices', isHard: true },
  'devices-one': { scene: 'lived-day', at: '/devices' },
  'devices-hard': { scene: 'own-devices-hard', at: '/devices', isHard: true },
  'devices-fault': { scene: 'own-devices-fault', at: '/devices' },
  'devices-opening': { scene: 'own-devices-opening', at: '/devices' },
  'device-this': { scene: 'own-devices', at: '/devices/one' },
  'device-other': { scene: 'own-devices', at: '/devices/two', isHard: true },
  'device-going': { scene: 'own-devices-hard', at: '/devices/three' },
  'device-unnamed': {
    scene: 'own-devices',
    at: '/devices/two',
    act: async (page, { devices }) => {
      await type(page, '')
      await press(page, devices.one.save)
    },
  },
  'device-removing': {
    scene: 'own-devices',
    at: '/devices/two',
    isHard: true,
    act: (page, { devices }) => press(page, devices.one.remove),
  },
  'device-add': { scene: 'own-devices', at: '/devices/add', isHard: true },
  'device-move': { scene: 'own-devices', at: '/devices/move', isHard: true },
  'pairing-offline': { scene: 'pairing-offline', at: '/devices/add' },
  'pairing-compare': { scene: 'pairing-compare', at: '/devices/add', isHard: true },
  'pairing-handing-over': { scene: 'pairing-handing-over', at: '/devices/add' },
  'pairing-done': { scene: 'pairing-done', at: '/devices/add' },
  'pairing-moved': { scene: 'pairing-moved', at: '/devices/move' },
  'pairing-twice': { scene: 'pairing-twice', at: '/devices/add' },
  'pairing-lost': { scene: 'pairing-lost', at: '/devices/add' },
  'pairing-ended': { scene: 'pairing-ended', at: '/devices/add' },
}

/** A device that has nothing yet. */
const arriving: Screens = {
  arrive: { scene: 'first-visit', at: '/arrive', isHard: true },
  'arrive-looking': { scene: 'first-visit', at: arrived, more: { isAtWork: true } },
  'arrive-name': { scene: 'first-visit', at: arrived, isHard: true },
  'arrive-name-move': { scene: 'first-visit', at: arrived, more: { linkKind: 'move' } },
  'arrive-name-empty': {
    scene: 'first-visit',
    at: arrived,
    act: async (page, { arrive }) => {
      await type(page, '')
      await press(page, arrive.name.add)
    },
  },
  'arrive-asking': { scene: 'arrival-asking', at: '/arrive' },
  'arrive-compare': { scene: 'arrival-compare', at: '/arrive' },
  'arrive-coming-in': { scene: 'arrival-coming-in', at: '/arrive' },
  'arrive-done': { scene: 'arrival-done', at: '/arrive' },
  'arrive-failed': { scene: 'arrival-failed', at: '/arrive' },
  'arrive-not-empty': { scene: 'open', at: arrived },
  ...Object.fromEntries(
    linkFaults.map((fault): [string, Screen] => [
      `arrive-fault-${fault}`,
      { scene: 'first-visit', at: arrived, more: { pairingFault: fault } },
    ]),
  ),
  'arrive-lost': { scene: 'first-visit', at: '/arrive/lost', isHard: true },
  'back-words': { scene: 'first-visit', at: '/arrive/words', isHard: true },
  'back-words-unknown': {
    scene: 'first-visit',
    at: '/arrive/words',
    act: comeBackBy(sampleWords.join(' ').replace('velvet', 'velvit').replace('river', 'rover')),
  },
  'back-words-few': { scene: 'first-visit', at: '/arrive/words', act: comeBackBy('one two') },
  'back-words-wrong': {
    scene: 'first-visit',
    at: '/arrive/words',
    more: { comeBackFault: 'words-wrong' },
    act: comeBackBy(sampleWords.join('\n')),
  },
  'back-done': {
    scene: 'first-visit',
    at: '/arrive/words',
    act: comeBackBy(sampleWords.join('\n')),
  },
  'back-passphrase': { scene: 'first-visit', at: '/arrive/passphrase', isHard: true },
  ...Object.fromEntries(
    Object.entries(passphraseFaults).map(([name, fault]): [string, Screen] => [
      `back-${name}`,
      {
        scene: 'first-visit',
        at: '/arrive/passphrase',
        more: { comeBackFault: fault },
        act: comeBackBy('h3kt-92mx-aqrw-7ydp'),
      },
    ]),
  ),
  'back-passkey': { scene: 'first-visit', at: '/arrive/passkey' },
  'back-passkey-cancelled': {
    scene: 'first-visit',
    at: '/arrive/passkey',
    more: { comeBackFault: 'passkey-cancelled' },
    act: (page, { arrive }) => press(page, arrive.back.go),
  },
}

function comeBackBy(typed: string): NonNullable<Screen['act']> {
  return async (page, { arrive }) => {
    await type(page, typed)
    await press(page, arrive.back.go)
  }
}

/** What is set up before anything is lost. */
const ways: Screens = {
  ways: { scene: 'ways-some', at: '/ways', isHard: true },
  'ways-none': { scene: 'lived-day', at: '/ways' },
  'ways-worn': { scene: 'ways-worn', at: '/ways' },
  'ways-without-passkeys': { scene: 'ways-without-passkeys', at: '/ways' },
  'ways-fault': { scene: 'own-devices-fault', at: '/ways' },
  'ways-words': { scene: 'lived-day', at: '/ways/words', isHard: true },
  'ways-words-set': { scene: 'ways-some', at: '/ways/words' },
  'ways-words-worn': { scene: 'ways-worn', at: '/ways/words' },
  'ways-words-shown': { scene: 'lived-day', at: '/ways/words', isHard: true, act: showWords },
  'ways-words-print': { scene: 'lived-day', at: '/ways/words', act: printWords },
  'ways-words-printed': {
    scene: 'lived-day',
    at: '/ways/words',
    act: async (page, words) => {
      await printWords(page, words)
      await choose(page, words.ways.page.printed)
    },
  },
  'ways-words-confirm': { scene: 'lived-day', at: '/ways/words', isHard: true, act: confirmWords },
  'ways-words-another': {
    scene: 'lived-day',
    at: '/ways/words',
    act: async (page, words) => {
      await confirmWords(page, words)
      await type(page, 'lamp')
      await press(page, words.ways.words.right)
    },
  },
  'ways-words-are-set': {
    scene: 'lived-day',
    at: '/ways/words',
    act: async (page, words) => {
      await confirmWords(page, words)
      const fields = page.getByRole('textbox')
      for (const at of [0, 1, 2]) await fields.nth(at).fill(sampleWords[at * 4] ?? '')
      await press(page, words.ways.words.right)
    },
  },
  'ways-dropping': {
    scene: 'ways-some',
    at: '/ways/words',
    act: (page, words) => press(page, words.ways.drop.go),
  },
  'ways-passphrase': { scene: 'lived-day', at: '/ways/passphrase' },
  'ways-passphrase-short': {
    scene: 'lived-day',
    at: '/ways/passphrase',
    act: async (page, words) => {
      await type(page, 'rain')
      await press(page, words.ways.passphrase.setIt)
    },
  },
  'ways-passphrase-set': { scene: 'ways-worn', at: '/ways/passphrase', isHard: true },
  'ways-passkey': { scene: 'ways-worn', at: '/ways/passkey' },
  'ways-passkey-alone': { scene: 'lived-day', at: '/ways/passkey' },
  'ways-passkey-set': { scene: 'ways-some', at: '/ways/passkey' },
  'ways-passkey-cannot': { scene: 'ways-without-passkeys', at: '/ways/passkey' },
  'ways-page': { scene: 'ways-worn', at: '/ways/page', isHard: true },
}

async function showWords(page: Page, words: EverySection) {
  await press(page, words.ways.words.show)
}

async function printWords(page: Page, words: EverySection) {
  await showWords(page, words)
  await press(page, words.ways.words.print)
}

async function confirmWords(page: Page, words: EverySection) {
  await showWords(page, words)
  await press(page, words.ways.words.written)
}

export const devices: Screens = { ...own, ...arriving, ...ways }
