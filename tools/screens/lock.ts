import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { LockFault, PasskeyFault } from '../../app/src/session/faults.ts'
import type { Screen, Screens } from './screen.ts'
import { press, tab, type, unfold } from './screen.ts'

const faults = Object.keys(everyEn.lock.faults) as (LockFault | PasskeyFault)[]
const at = '/lock'

/** The lock: set, looked after, closed, and when nobody knows how to open it any more. */
export const lock: Screens = {
  'lock-none': { scene: 'lived-day', at, isHard: true },
  'lock-nobody': { scene: 'first-visit', at },
  'lock-typed': { scene: 'lived-day', at, act: (page) => fill(page) },
  'lock-shown': {
    scene: 'lived-day',
    at,
    act: async (page) => {
      await fill(page)
      await page.getByRole('checkbox').check()
    },
  },
  'lock-differ': {
    scene: 'lived-day',
    at,
    act: async (page, words) => {
      await fill(page, 'seven green umbrella')
      await press(page, words.lock.set)
    },
  },
  'lock-setting': {
    scene: 'lived-day',
    at,
    more: { isStretching: true },
    act: async (page, words) => {
      await fill(page)
      await press(page, words.lock.set)
    },
  },
  'lock-is-set': { scene: 'lock-set', at, isHard: true },
  'lock-is-set-focus': { scene: 'lock-set', at, act: (page) => tab(page, 6) },
  'lock-with-passkey': { scene: 'lock-with-passkey', at },
  'lock-why-no-passkey': {
    scene: 'lock-without-passkeys',
    at,
    act: (page, words) => unfold(page, words.lock.isSet.whyNoPasskey),
  },
  'lock-changing': {
    scene: 'lock-set',
    at,
    isHard: true,
    act: (page, words) => press(page, words.lock.isSet.change),
  },
  'lock-changed': { scene: 'lock-set', at, act: change },
  'lock-removing': {
    scene: 'lock-set',
    at,
    act: (page, words) => press(page, words.lock.isSet.remove),
  },
  'lock-adding-passkey': {
    scene: 'lock-set',
    at,
    act: (page, words) => press(page, words.lock.isSet.addPasskey),
  },
  'lock-today': { scene: 'lock-set', isHard: true },
  'lock-device': { scene: 'lock-set', at: '/device' },
  locked: { scene: 'locked', isHard: true },
  'locked-focus': { scene: 'locked', act: (page) => tab(page, 3) },
  'locked-with-passkey': { scene: 'locked-with-passkey' },
  'locked-help': { scene: 'locked', act: (page, { frame }) => press(page, frame.help) },
  'locked-opening': { scene: 'locked', more: { isStretching: true }, act: open },
  'locked-damaged': { scene: 'lock-damaged' },
  'locked-forgotten': {
    scene: 'locked',
    isHard: true,
    act: (page, words) => press(page, words.lock.unlock.forgotten),
  },
  'locked-not-typed': {
    scene: 'locked',
    act: (page, words) => press(page, words.lock.unlock.forgotten, words.lock.forgotten.go),
  },
  ...Object.fromEntries(
    faults.map((lockFault): [string, Screen] => [
      `locked-fault-${lockFault}`,
      { scene: 'locked', more: { lockFault }, act: open },
    ]),
  ),
}

async function fill(page: Page, again = 'seven green umbrellas') {
  await page.getByRole('textbox').nth(0).fill('seven green umbrellas')
  await page.getByRole('textbox').nth(1).fill(again)
}

async function open(page: Page, words: EverySection) {
  await type(page, 'seven green umbrellas')
  await press(page, words.lock.unlock.open)
}

async function change(page: Page, words: EverySection) {
  await press(page, words.lock.isSet.change)
  for (const field of [0, 1, 2])
    await page.getByRole('textbox').nth(field).fill('seven green umbrellas')
  await press(page, words.lock.changing.go)
}
