import type { Screens } from './screen.ts'
import { press, tab, todaysQuestion as at, type } from './screen.ts'

const written =
  'The first half hour on a Sunday. The radio on low, the kettle going, and you still asleep upstairs with nowhere to be.'

/** One question, from the first word to the last. */
export const question: Screens = {
  'question-open': { scene: 'open', at },
  'question-strict': { scene: 'strict', at },
  'question-alone': { scene: 'alone', at },
  'question-told': { scene: 'told', at },
  'question-writing': { scene: 'open', at, isHard: true, act: (page) => type(page, written) },
  'question-telling': {
    scene: 'open',
    at,
    act: async (page) => {
      await type(page, written)
      await page.getByRole('checkbox').check()
    },
  },
  'question-empty': {
    scene: 'open',
    at,
    act: (page, words) => press(page, words.question.seal),
  },
  'question-storage-full': {
    scene: 'open',
    at,
    more: { isFull: true },
    act: async (page, words) => {
      await type(page, written)
      await press(page, words.question.seal)
    },
  },
  'question-leaving': {
    scene: 'open',
    at,
    act: async (page, words) => {
      await type(page, written)
      await press(page, words.practice['one-question'].skip)
    },
  },
  'question-focus': { scene: 'open', at, act: (page) => tab(page, 5) },
  'question-put-away': { scene: 'put-away', at },
  'question-sealed': { scene: 'sealed', at, isHard: true },
  'question-sealed-strict': { scene: 'sealed-strict', at },
  'question-sealed-alone': { scene: 'alone-sealed', at },
  'question-taken-back': {
    scene: 'sealed',
    at,
    act: (page, words) => press(page, words.question.sealed.takeBack),
  },
  'question-opening': { scene: 'opening-round', at },
  'question-unopened': { scene: 'unopened', at },
  'question-returned': { scene: 'returned', at },
  'question-missing': { scene: 'open', at: '/round/no-such/2026-02-02' },
  'reveal-now': { scene: 'revealed', at, isHard: true },
  'reveal-all-starters': {
    scene: 'revealed',
    at,
    act: (page, { reveal }) => press(page, reveal.more),
  },
  'reveal-writing': {
    scene: 'revealed',
    at,
    act: (page) => page.locator('.chip').nth(1).click(),
  },
  'reveal-empty': {
    scene: 'revealed',
    at,
    act: (page, { reveal }) => press(page, reveal.send),
  },
  'reveal-answered': { scene: 'revealed-and-answered', at },
  'reveal-done': { scene: 'done', at, isHard: true },
  'reveal-right-to-left': { scene: 'right-to-left', at },
  'reveal-far-too-much': { scene: 'far-too-much', at },
}
