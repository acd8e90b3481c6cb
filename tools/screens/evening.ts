import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { Notice } from '../../app/src/session/faults.ts'
import type { SampleScene } from '../../app/src/ui/testing/sample-scenes.ts'
import type { Screen, Screens } from './screen.ts'
import { tab, unfold } from './screen.ts'

const scenes: Readonly<Record<string, SampleScene>> = {
  alone: 'alone',
  'alone-offline': 'alone-offline',
  'alone-sealed': 'alone-sealed',
  invited: 'invited',
  'invitation-ended': 'invitation-ended',

  'one-asked': 'one-asked',
  'two-asked': 'two-asked',
  'not-compared': 'not-compared',
  'pictures-on-their-way': 'pictures-on-their-way',
  'pictures-differ': 'pictures-differ',
  told: 'told',
  sealed: 'sealed',
  'opening-round': 'opening-round',
  unopened: 'unopened',
  'put-away': 'put-away',
  returned: 'returned',
  'storage-full': 'storage-full',
  'one-day': 'one-day',
  'check-in-told': 'check-in-told',
  'check-in-sealed': 'check-in-sealed',
  'check-in-revealed': 'check-in-revealed',
  agreed: 'check-in-agreed',
  'not-tonight': 'not-tonight',
  'short-version': 'short-version',
  'another-time': 'another-time',
  'starts-anew': 'starts-anew',
  'thanks-opened': 'thanks-opened',
  'put-away-space': 'put-away-space',
  'one-member': 'one-member',
  'four-people': 'four-people',
}

const notices = Object.keys(everyEn.frame.notices).filter(
  (kind): kind is Notice => kind !== 'update-ready' && kind !== 'storage-full',
)

/** Today, in every state that it can be found in. */
export const evening: Screens = {
  'today-open': { scene: 'open', isHard: true },
  'today-revealed': { scene: 'revealed' },
  'today-done': { scene: 'done', isHard: true },
  'today-done-unfolded': {
    scene: 'done',
    act: (page, { care }) => unfold(page, care.earlier),
  },
  'today-words-wait': { scene: 'words-wait', isHard: true },
  'today-words-wait-unfolded': {
    scene: 'words-wait',
    act: (page, words) => unfold(page, words.care.moreWaiting, words.care.moreToday),
  },
  'today-focus': { scene: 'not-compared', isHard: true, act: (page) => tab(page, 4) },
  'today-nav-focus': { scene: 'open', act: (page) => page.keyboard.press('Shift+Tab') },
  ...Object.fromEntries(
    Object.entries(scenes).map(([name, scene]): [string, Screen] => [`today-${name}`, { scene }]),
  ),
  ...Object.fromEntries(
    notices.map((notice): [string, Screen] => [
      `notice-${notice}`,
      { scene: 'open', more: { notice } },
    ]),
  ),
  'notice-update-ready': { scene: 'open', hasUpdate: true },
}
