import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import type { Screens } from './screen.ts'
import { choose, press, tab, type } from './screen.ts'

/** What somebody sees before there is a space. */
export const beginning: Screens = {
  opening: { scene: 'opening' },
  'fault-no-storage': { scene: 'no-storage' },
  'fault-newer-data': { scene: 'newer-data' },
  'fault-damaged': { scene: 'damaged' },
  welcome: { scene: 'first-visit', isHard: true },
  'welcome-focus': { scene: 'first-visit', act: (page) => tab(page, 4) },
  'welcome-leave-focus': { scene: 'first-visit', act: (page) => tab(page, 2) },
  'not-found': { scene: 'first-visit', at: '/nowhere' },
  'start-closed': { scene: 'closed-relay', at: '/start' },
  'start-name': { scene: 'first-visit', at: '/start' },
  'start-name-offline': { scene: 'first-visit-offline', at: '/start' },
  'start-name-empty': {
    scene: 'first-visit',
    at: '/start',
    act: (page, { start }) => press(page, start.next),
  },
  'start-kind': { scene: 'first-visit', at: '/start', act: upToKind },
  'start-kind-chosen': {
    scene: 'first-visit',
    at: '/start',
    act: async (page, words) => {
      await upToKind(page, words)
      await choose(page, words.start.kind.friends)
    },
  },
  'start-stage': { scene: 'first-visit', at: '/start', isHard: true, act: upToStage },
  'start-language': { scene: 'first-visit', at: '/start', act: upToLanguage },
  'start-keeper': { scene: 'first-visit', at: '/start', isHard: true, act: upToKeeper },
  'start-know': { scene: 'first-visit', at: '/start', act: upToKnow },
}

async function upToKind(page: Page, { start }: EverySection) {
  await type(page, 'Noor')
  await press(page, start.next)
}

async function upToStage(page: Page, words: EverySection) {
  await upToKind(page, words)
  await choose(page, words.start.kind.partners)
  await press(page, words.start.next)
}

async function upToLanguage(page: Page, words: EverySection) {
  await upToStage(page, words)
  await press(page, words.start.stage.skip)
}

async function upToKeeper(page: Page, words: EverySection) {
  await upToLanguage(page, words)
  await press(page, words.start.next)
}

async function upToKnow(page: Page, words: EverySection) {
  await upToKeeper(page, words)
  await choose(page, words.start.keeper['not-sure'])
  await press(page, words.start.next)
}
