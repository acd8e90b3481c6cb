import { dailyKey, daysAgo } from '../../app/src/ui/testing/sample-attune.ts'
import type { Screen, Screens } from './screen.ts'
import { choose, press } from './screen.ts'

const at = `/round/${dailyKey('check-in')}`
const beginnings = ['thank-you', 'small-win', 'start-small', 'capacity', 'not-tonight', 'our-time']

/** The check-in and what grows around it: thanks, room, and small beginnings. */
export const care: Screens = {
  'check-in-open': { scene: 'open', at, isHard: true },
  'check-in-alone': { scene: 'alone', at },
  'check-in-draft': { scene: 'check-in-draft', at },
  'check-in-empty': {
    scene: 'open',
    at,
    act: (page, { question }) => press(page, question.seal),
  },
  'check-in-storage-full': {
    scene: 'check-in-draft',
    at,
    more: { isFull: true },
    act: (page, { question }) => press(page, question.seal),
  },
  'check-in-short': { scene: 'short-version', at },
  'check-in-sealed': { scene: 'check-in-sealed', at },
  'check-in-revealed': { scene: 'check-in-revealed', at, isHard: true },
  'check-in-wish': { scene: 'check-in-wish', at, isHard: true },
  'check-in-smaller': {
    scene: 'check-in-wish',
    at,
    act: (page, words) => press(page, words.care.wish.smaller),
  },
  'check-in-agreed': { scene: 'check-in-agreed', at },
  'check-in-happened': { scene: 'check-in-happened', at },
  'check-in-changed': { scene: 'check-in-changed', at, isHard: true },
  'check-in-changing': {
    scene: 'check-in-agreed',
    at,
    act: (page, { reveal }) => press(page, reveal.change),
  },
  'check-in-taking-back': {
    scene: 'check-in-agreed',
    at,
    act: (page, { reveal }) => press(page, reveal.change, reveal.takeBack),
  },
  'check-in-four-people': { scene: 'four-people', at },
  'thanks-opened': { scene: 'thanks-opened', at: `/round/${dailyKey('thanks-together')}` },
  'thanks-received': {
    scene: 'words-wait',
    at: `/round/thank-you/${daysAgo(1)}/one`,
    isHard: true,
  },
  'small-received': { scene: 'words-wait', at: `/round/start-small/${daysAgo(2)}/two` },
  'begin-capacity-again': { scene: 'check-in-told', at: '/begin/capacity' },
  'begin-capacity-said': {
    scene: 'open',
    at: '/begin/capacity',
    act: async (page, { practice, writing }) => {
      await choose(page, practice.capacity.steps.capacity.level.options.some)
      await press(page, writing.say)
    },
  },
  'begin-empty': {
    scene: 'open',
    at: '/begin/not-tonight',
    act: (page, { writing }) => press(page, writing.say),
  },
  'begin-thanks-alone': { scene: 'alone', at: '/begin/thank-you' },
  ...Object.fromEntries(
    beginnings.map((practice): [string, Screen] => [
      `begin-${practice}`,
      {
        scene: 'open',
        at: `/begin/${practice}`,
        ...(practice === 'thank-you' && { isHard: true }),
      },
    ]),
  ),
}
