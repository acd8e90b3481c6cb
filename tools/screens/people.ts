import type { SampleScene } from '../../app/src/ui/testing/sample-scenes.ts'
import { dailyKey } from '../../app/src/ui/testing/sample-attune.ts'
import type { Screen, Screens } from './screen.ts'
import { choose, press, todaysQuestion } from './screen.ts'

const checkIn = `/round/${dailyKey('check-in')}`

/** Spaces of more than two, and letting somebody in where others are here already. */
export const people: Screens = {
  'six-today': { scene: 'six-people', isHard: true },
  'six-together': { scene: 'six-people', at: '/together' },
  'six-us': { scene: 'six-people', at: '/us', isHard: true },
  'six-us-person': {
    scene: 'six-people',
    at: '/us',
    act: (page) => page.locator('.people summary').first().click(),
  },
  'six-space': { scene: 'six-people', at: '/space' },
  'six-leave': { scene: 'six-people', at: '/leave' },
  'six-device': { scene: 'six-people', at: '/device' },
  'six-code': { scene: 'six-people', at: '/code' },
  'six-on-their-way': { scene: 'six-on-their-way', at: '/code' },
  'six-check-in': { scene: 'six-people', at: checkIn },
  'six-sealed': { scene: 'six-people', at: todaysQuestion },
  'six-revealed': { scene: 'six-revealed', at: checkIn },
  'six-thank-you': { scene: 'six-people', at: '/begin/thank-you' },
  'three-today': { scene: 'three-people' },
  'ask-full': { scene: 'six-people', at: '/invite', isHard: true },
  ask: { scene: 'three-people', at: '/invite', isHard: true },
  'ask-new': {
    scene: 'three-people',
    at: '/invite',
    isHard: true,
    act: (page, words) => choose(page, words.people.ask.new),
  },
  'ask-back': {
    scene: 'three-people',
    at: '/invite',
    act: (page, words) => choose(page, words.people.ask.back, 'Kim'),
  },
  'ask-anew': {
    scene: 'three-invited',
    at: '/invite',
    act: (page, words) => press(page, words.people.terms.change),
  },
  'ask-link': { scene: 'three-invited', at: '/invite' },
  'ask-link-to-all': { scene: 'three-invited-to-all', at: '/invite', isHard: true },
  'ask-link-back': { scene: 'one-comes-back', at: '/invite' },
  'compare-first': { scene: 'asked-to-compare', at: '/invite', isHard: true },
  'compare-offline': {
    scene: 'asked-offline',
    at: '/invite',
    act: (page, words) => press(page, words.people.compare.same.replace('{name}', 'Kim')),
  },
  'compare-soon': { scene: 'asked-too-early', at: '/invite' },
  'compare-used-twice': { scene: 'asked-by-two', at: '/invite' },
  'compare-differed': {
    scene: 'asked-to-compare',
    at: '/invite',
    act: (page, words) => press(page, words.people.compare.different),
  },
  'join-compares': { scene: 'joining-compares', isHard: true },
  'not-in-yet': { scene: 'proposed-by-me', at: '/invite' },
  'proposed-agreed': {
    scene: 'proposed',
    act: (page, words) => press(page, words.people.proposal.agree),
  },
  ...Object.fromEntries(
    (
      [
        'proposed',
        'proposed-with-all',
        'proposed-to-one',
        'proposed-back',
        'proposed-about-me',
        'proposed-by-me',
        'proposed-and-agreed',
      ] as const satisfies readonly SampleScene[]
    ).flatMap((scene): [string, Screen][] => [
      [`${scene}-today`, { scene, ...(scene === 'proposed' && { isHard: true }) }],
      [`${scene}-us`, { scene, at: '/us' }],
    ]),
  ),
}
