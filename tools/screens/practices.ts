import { practiceAt, practiceMoments } from '../../app/src/ui/testing/practice-scenes.ts'
import type { Screen, Screens } from './screen.ts'
import { press } from './screen.ts'

const begun = ['need', 'few-words', 'with-you', 'empathy-alone', 'surprise', 'our-rest', 'values']
const hard = ['judging', 'hard-to-hold', 'pause-on', 'solving', 'a-need']

/** Steps of practices, one at least of each kind. */
export const practices: Screens = {
  ...Object.fromEntries(
    practiceMoments.map((name): [string, Screen] => [
      `practice-${name}`,
      {
        ...{ scene: 'practising', at: practiceAt(name) },
        ...(hard.includes(name) && { isHard: true as const }),
      },
    ]),
  ),
  ...Object.fromEntries(
    begun.map((id): [string, Screen] => [
      `practice-begin-${id}`,
      { scene: 'practising', at: `/begin/${id}` },
    ]),
  ),
  'practice-alone': { scene: 'practising-alone', at: '/begin/small-share' },
  'practice-gate': { scene: 'before-the-gate', at: practiceAt('gate-behind') },
  'practice-gate-careful': {
    ...{ scene: 'before-the-gate', at: practiceAt('gate-behind') },
    act: (page, { play }) => press(page, play.gate.safety.some),
  },
  'practice-turn-begun': {
    ...{ scene: 'practising', at: practiceAt('my-turn') },
    act: (page, { play }) => press(page, play.turns.begin),
  },
}
