import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { ExportFault, ImportFault } from '../../app/src/session/faults.ts'
import type { Screen, Screens } from './screen.ts'
import { press, tab, type } from './screen.ts'

const importFaults = Object.keys(everyEn.export.faults.bring) as ImportFault[]
const exportFaults = Object.keys(everyEn.export.faults.make) as ExportFault[]

/** The places beside Today, on a day, in ten years, alone, and put away. */
export const places: Screens = {
  together: { scene: 'lived-day', at: '/together', isHard: true },
  'together-alone': { scene: 'alone', at: '/together' },
  'together-put-away': { scene: 'put-away-space', at: '/together' },
  'together-they-left': { scene: 'they-left', at: '/together' },
  'together-three': { scene: 'three-people', at: '/together' },
  'together-done': { scene: 'done', at: '/together' },
  'yes-before': { scene: 'open', at: '/yes', isHard: true },
  'yes-before-strict': { scene: 'strict', at: '/yes' },
  'yes-wanted': { scene: 'yes-wanted', at: '/yes' },
  'yes-wanted-together': { scene: 'yes-wanted', at: '/together' },
  'yes-asked': { scene: 'yes-asked', at: '/yes' },
  'yes-elsewhere': { scene: 'yes-elsewhere', at: '/yes' },
  'yes-begun': { scene: 'yes-begun', at: '/yes' },
  'yes-mutual': { scene: 'yes-mutual', at: '/yes', isHard: true },
  'yes-alone': { scene: 'alone', at: '/yes' },
  'yes-three': { scene: 'three-people', at: '/yes' },
  'yes-names': { scene: 'far-too-much', at: '/yes' },
  'yes-put-away': {
    scene: 'yes-begun',
    at: '/yes',
    act: (page, { yes }) => press(page, yes.putAway),
  },
  'yes-full': {
    scene: 'yes-begun',
    at: '/yes',
    more: { isFull: true },
    act: (page, { yes }) => press(page, yes.putAway),
  },
  past: { scene: 'lived-day', at: '/past', isHard: true },
  'past-empty': { scene: 'alone', at: '/past', more: { space: { rounds: [] } } },
  'past-ten-years': { scene: 'ten-years', at: '/past' },
  'past-more': {
    scene: 'ten-years',
    at: '/past',
    act: (page, { frame }) => press(page, frame.more),
  },
  us: { scene: 'lived-day', at: '/us', isHard: true },
  'us-alone': { scene: 'alone', at: '/us' },
  'us-ten-years': { scene: 'ten-years', at: '/us' },
  'us-not-compared': { scene: 'not-compared', at: '/us' },
  'us-different': { scene: 'pictures-differ', at: '/us' },
  'us-they-left': { scene: 'they-left', at: '/us' },
  'us-three': { scene: 'three-people', at: '/us' },
  jar: { scene: 'lived-day', at: '/jar', isHard: true },
  'jar-empty': { scene: 'open', at: '/jar', more: { space: { rounds: [] } } },
  'jar-drawn': { scene: 'ten-years', at: '/jar', act: (page, { us }) => press(page, us.draw) },
  memories: { scene: 'lived-day', at: '/memories', isHard: true },
  'memories-empty': { scene: 'open', at: '/memories' },
  'memories-alone': { scene: 'alone', at: '/memories' },
  'memories-ten-years': { scene: 'ten-years', at: '/memories' },
  'memories-full': { scene: 'memories-wait', at: '/memories' },
  'memories-offline': { scene: 'memories-apart', at: '/memories' },
  'memories-odd': { scene: 'memories-odd', at: '/memories', isHard: true },
  'memories-large': {
    scene: 'lived-day',
    at: '/memories',
    act: (page) => page.locator('.memory-photo:enabled').first().click(),
  },
  'memories-take-back': {
    scene: 'lived-day',
    at: '/memories',
    act: async (page, { memories }) => page.getByText(memories.takeBack).first().click(),
  },
  'memories-keep': { scene: 'lived-day', at: '/keep-memory', isHard: true },
  'memories-keep-nothing': {
    scene: 'open',
    at: '/keep-memory',
    act: (page, { memories }) => press(page, memories.make.keepIt),
  },
  'memories-keep-photo': {
    scene: 'open',
    at: '/keep-memory',
    act: async (page) => {
      await page.locator('input[type=file]').setInputFiles('app/public/icon-512.png')
      await page.locator('.memory-preview').waitFor()
    },
  },
  'memories-keep-no-photo': {
    scene: 'open',
    at: '/keep-memory',
    act: async (page) => {
      const buffer = Buffer.from('<svg/>')
      const file = { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer }
      await page.locator('input[type=file]').setInputFiles(file)
      await page.locator('.field-fault:not(:empty)').waitFor()
    },
  },
  'memories-keep-denied': {
    scene: 'open',
    at: '/keep-memory',
    act: async (page, { memories }) => {
      await press(page, memories.make.voice)
      await page.locator('.field-fault:not(:empty)').waitFor()
    },
  },
  space: { scene: 'lived-day', at: '/space', isHard: true },
  'space-alone': { scene: 'alone', at: '/space' },
  'space-renaming': { scene: 'lived-day', at: '/space', act: (page) => type(page, 'Noor A.') },
  'space-name-empty': {
    scene: 'lived-day',
    at: '/space',
    act: async (page, { spaces }) => {
      await type(page, ' ')
      await press(page, spaces.space.rename)
    },
  },
  archive: { scene: 'lived-day', at: '/archive', isHard: true },
  'archive-back': { scene: 'put-away-space', at: '/archive' },
  leave: { scene: 'lived-day', at: '/leave', isHard: true },
  'leave-alone': { scene: 'alone', at: '/leave' },
  'leave-three': { scene: 'three-people', at: '/leave' },
  left: {
    scene: 'open',
    at: '/leave',
    act: (page, { spaces }) => press(page, spaces.leave.leaveNow),
  },
  looking: { scene: 'looking', isHard: true },
  'looking-us': { scene: 'looking', at: '/us' },
  'looking-help': { scene: 'looking', at: '/help' },
  'looking-leave': { scene: 'looking', at: '/leave' },
  'welcome-look-offline': {
    scene: 'looking-offline',
    act: (page, { welcome }) => press(page, welcome.look),
  },
}

const page = 'A short one. The bread rose.'

/** What is a person’s alone, and what belongs to the phone. */
export const ownPlaces: Screens = {
  me: { scene: 'lived-day', at: '/me', isHard: true },
  'me-nobody': { scene: 'first-visit', at: '/me' },
  journal: { scene: 'lived-day', at: '/journal', isHard: true },
  'journal-empty': { scene: 'open', at: '/journal' },
  'journal-writing': { scene: 'open', at: '/journal', act: (at) => type(at, page) },
  'journal-nothing': {
    scene: 'open',
    at: '/journal',
    act: (at, { own }) => press(at, own.keep),
  },
  'journal-full': {
    scene: 'open',
    at: '/journal',
    more: { isFull: true },
    act: async (at, { own }) => {
      await type(at, page)
      await press(at, own.keep)
    },
  },
  'journal-changing': { scene: 'lived-day', at: '/journal', act: (at) => change(at) },
  'journal-taking-out': {
    scene: 'lived-day',
    at: '/journal',
    act: async (at, { own }) => {
      await change(at)
      await press(at, own.takeOut)
    },
  },
  'journal-ten-years': { scene: 'ten-years', at: '/journal' },
  intention: { scene: 'lived-day', at: '/intention', isHard: true },
  'intention-empty': { scene: 'open', at: '/intention' },
  breath: { scene: 'lived-day', at: '/breath', isHard: true },
  'breath-in': { scene: 'open', at: '/breath', act: (at, { own }) => press(at, own.breath.begin) },
  spaces: { scene: 'lived-day', at: '/spaces', isHard: true },
  'spaces-none': { scene: 'first-visit', at: '/spaces' },
  'spaces-focus': { scene: 'lived-day', at: '/spaces', act: (at) => tab(at, 4) },
  device: { scene: 'lived-day', at: '/device' },
  'device-not-compared': { scene: 'not-compared', at: '/device', isHard: true },
  export: { scene: 'lived-day', at: '/export', isHard: true },
  'export-own': {
    scene: 'lived-day',
    at: '/export',
    act: async (at, words) => {
      await press(at, words.export.own)
      await make(at, words)
    },
  },
  'export-ready': {
    scene: 'lived-day',
    at: '/export',
    act: make,
  },
  ...Object.fromEntries(
    exportFaults.map((fault): [string, Screen] => [
      `export-fault-${fault}`,
      {
        scene: 'open',
        at: '/export',
        more: { exportFault: fault },
        act: make,
      },
    ]),
  ),
  import: { scene: 'lived-day', at: '/import', isHard: true },
  'import-no-file': {
    scene: 'lived-day',
    at: '/import',
    act: (at, words) => press(at, words.export.bring.open),
  },
  'import-preview': { scene: 'lived-day', at: '/import', isHard: true, act: look },
  'import-done': {
    scene: 'lived-day',
    at: '/import',
    act: async (at, words) => {
      await look(at, words)
      await press(at, words.export.bring.confirm)
    },
  },
  ...Object.fromEntries(
    importFaults.map((fault): [string, Screen] => [
      `import-fault-${fault}`,
      { scene: 'open', at: '/import', more: { importFault: fault }, act: look },
    ]),
  ),
  learn: { scene: 'lived-day', at: '/learn', isHard: true },
  'learn-card': { scene: 'lived-day', at: '/learn/thanks-that-land', isHard: true },
  'learn-what': { scene: 'lived-day', at: '/learn/what-this-is-not' },
}

async function change(at: Page) {
  await at.locator('.page button').first().click()
}

async function look(at: Page, words: EverySection) {
  const file = { name: 'attune.age', mimeType: '', buffer: Buffer.from('age') }
  await at.locator('input[type=file]').setInputFiles(file)
  await press(at, words.export.bring.open)
}

async function make(at: Page, words: EverySection) {
  await at.getByRole('checkbox').check()
  await press(at, words.export.make)
}
