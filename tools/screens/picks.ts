import type { Page } from 'playwright-core'
import type { EverySection } from '../../app/src/content/messages/every-section.testing.ts'
import type { Screens } from './screen.ts'
import { choose, press, unfold } from './screen.ts'

/** Cards, ideas for two minutes and topics: what is picked from, three at a time. */
export const picks: Screens = {
  cards: { scene: 'own-deck', at: '/cards', isHard: true },
  'cards-none-of-ours': { scene: 'lived-day', at: '/cards' },
  'cards-drawn': { scene: 'lived-day', at: '/cards', act: draw, isHard: true },
  'cards-drawn-alone': { scene: 'alone', at: '/cards', act: draw },
  'cards-away': {
    ...{ scene: 'lived-day', at: '/cards' },
    async act(page, words) {
      await draw(page, words)
      await press(page, words.picks.cards.away)
    },
  },
  'cards-mending': {
    ...{ scene: 'lived-day', at: '/cards/repair' },
    async act(page, words) {
      await press(page, words.play.gate.safety.none)
      await draw(page, words)
    },
  },
  'cards-print': { scene: 'own-deck', at: '/cards/print', isHard: true },
  ideas: { scene: 'lived-day', at: '/ideas', isHard: true },
  'ideas-far': {
    ...{ scene: 'lived-day', at: '/ideas' },
    act: (page, { picks: { ideas } }) => choose(page, ideas.energies.low, ideas.places.far),
  },
  topics: { scene: 'lived-day', at: '/topics' },
  'topics-open': {
    ...{ scene: 'lived-day', at: '/topics', isHard: true },
    async act(page) {
      await page.locator('.of-topics summary').first().click()
    },
  },
  'repair-words': {
    ...{ scene: 'after-a-pause', at: '/repair', isHard: true },
    async act(page, words) {
      await press(page, words.repair.ask, words.play.gate.safety.none)
      await unfold(page, words.repair.words)
    },
  },
  'purpose-of-one': { scene: 'lived-day', at: '/purpose/check-in' },
  'purpose-of-none': { scene: 'lived-day', at: '/purpose/need' },
}

async function draw(page: Page, { picks: { cards } }: EverySection) {
  await press(page, cards.draw)
}
