import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import type { Mood } from '../../app/src/content/tonight.ts'
import type { Screens } from './screen.ts'
import { choose, press, type, unfold } from './screen.ts'

/** What fits an evening, a talk at the table, and the way back when it is hard. */
export const evenings: Screens = {
  'together-open': {
    scene: 'lived-day',
    at: '/together',
    act: (page, { together }) => unfold(page, together.groups.talks, together.groups.ours),
  },
  tonight: { scene: 'lived-day', at: '/tonight', isHard: true },
  'tonight-tender': { scene: 'lived-day', at: '/tonight', act: say('tender'), isHard: true },
  'tonight-light': { scene: 'three-people', at: '/tonight', act: say('light') },
  'tonight-tense': { scene: 'lived-day', at: '/tonight', act: say('tense') },
  'tonight-alone': { scene: 'alone', at: '/tonight', act: say('fine') },
  table: { scene: 'lived-day', at: '/table', isHard: true },
  'table-alone': { scene: 'alone', at: '/table' },
  'table-three': { scene: 'three-people', at: '/table' },
  'table-mine': {
    ...{ scene: 'lived-day', at: '/table', isHard: true },
    act: begin,
  },
  'table-theirs': {
    ...{ scene: 'lived-day', at: '/table', isHard: true },
    async act(page, words) {
      await begin(page, words)
      await page.locator('.table .pill').click()
    },
  },
  'table-story': {
    ...{ scene: 'lived-day', at: '/table' },
    async act(page, words) {
      await choose(page, words.table.talks.stories)
      await begin(page, words)
    },
  },
  'table-pad': { scene: 'lived-day', at: '/table', act: hold, isHard: true },
  'table-pad-three': { scene: 'three-people', at: '/table', act: hold },
  'table-in-step': {
    ...{ scene: 'table-begun', at: '/table' },
    async act(page, words) {
      await choose(page, words.table.phonesAre.each, words.table.talks.stories)
      await begin(page, words)
    },
  },
  'table-after': {
    ...{ scene: 'lived-day', at: '/table', isHard: true },
    async act(page, words) {
      await hold(page, words)
      await press(page, words.table.end)
      await type(page, 'That you were afraid too, and drove on all the same.')
    },
  },
  'table-away': {
    ...{ scene: 'lived-day', at: '/table' },
    async act(page, words) {
      await begin(page, words)
      await press(page, words.table.end, words.table.after.done)
    },
  },
  repair: { scene: 'lived-day', at: '/repair', isHard: true },
  'repair-alone': { scene: 'alone', at: '/repair' },
  'repair-paused': { scene: 'pause-running', at: '/repair', isHard: true },
  'repair-gate': {
    ...{ scene: 'lived-day', at: '/repair' },
    act: (page, { repair }) => press(page, repair.ask),
  },
  'repair-not-safe': {
    ...{ scene: 'lived-day', at: '/repair' },
    act: (page, { repair, play }) => press(page, repair.ask, play.gate.safety.some),
  },
  'repair-together': { scene: 'after-a-pause', at: '/repair', act: goThrough, isHard: true },
  'repair-script': {
    ...{ scene: 'after-a-pause', at: '/repair' },
    async act(page, words) {
      await goThrough(page, words)
      await unfold(page, words.repair.script)
    },
  },
  'repair-three': { scene: 'three-people', at: '/repair', act: goThrough },
}

function say(mood: Mood) {
  return async (page: Page, { tonight }: EverySection) => {
    await choose(page, tonight.moods[mood], tonight.lengths[15], tonight.distances.here)
  }
}

async function begin(page: Page, { table, play }: EverySection) {
  await press(page, table.begin, play.gate.safety.none)
}

async function hold(page: Page, words: EverySection) {
  await begin(page, words)
  await press(page, words.table.hold)
  await type(page, 'Ask about the boat, and about the dog.')
}

async function goThrough(page: Page, { repair, play }: EverySection) {
  await press(page, repair.ask, play.gate.safety.none)
}
