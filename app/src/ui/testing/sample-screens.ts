/** Every room in the moments that it has to be good at. A place without a row fails a test. */
import { dailyKey, daysAgo, questionKey } from './sample-attune.ts'
import type { SampleScene } from './sample-scenes.ts'
import { sampleScenes } from './sample-scenes.ts'

export type SampleScreen = readonly [scene: SampleScene, path: string]

const question = `/round/${questionKey()}`
const checkIn = `/round/${dailyKey('check-in')}`

export const sampleScreens: readonly SampleScreen[] = [
  ...Object.keys(sampleScenes).map((scene): SampleScreen => [scene as SampleScene, '/']),
  ...(
    [
      'alone',
      'open',
      'strict',
      'sealed',
      'opening-round',
      'revealed-and-answered',
      'unopened',
      'done',
      'put-away',
      'returned',
      'right-to-left',
      'far-too-much',
    ] as const
  ).map((scene): SampleScreen => [scene, question]),
  ['first-visit', '/start'],
  ['closed-relay', '/start'],
  ['first-visit', '/join'],
  ['first-visit', '/help'],
  ['first-visit', '/nowhere'],
  ['invited', '/invite'],
  ['invitation-ended', '/invite'],
  ['two-asked', '/invite'],
  ['alone-offline', '/invite'],
  ['not-compared', '/code'],
  ['pictures-on-their-way', '/code'],
  ['pictures-differ', '/code'],
  ...(
    [
      '/together',
      '/past',
      '/us',
      '/jar',
      '/memories',
      '/keep-memory',
      '/space',
      '/archive',
      '/leave',
      '/me',
      '/journal',
      '/intention',
      '/breath',
      '/spaces',
      '/device',
      '/export',
      '/import',
      '/learn',
    ] as const
  ).flatMap((path): SampleScreen[] => [
    ['lived-day', path],
    ['ten-years', path],
  ]),
  ['alone', '/together'],
  ['alone', '/us'],
  ['alone', '/jar'],
  ['alone', '/memories'],
  ['alone', '/keep-memory'],
  ['put-away-space', '/memories'],
  ['memories-wait', '/memories'],
  ['memories-apart', '/memories'],
  ['memories-odd', '/memories'],
  ['alone', '/leave'],
  ['alone', '/past'],
  ['first-visit', '/me'],
  ['first-visit', '/spaces'],
  ['right-to-left', '/us'],
  ['right-to-left', '/leave'],
  ['far-too-much', '/us'],
  ['far-too-much', '/leave'],
  ['far-too-much', '/spaces'],
  ['put-away-space', '/together'],
  ['put-away-space', '/archive'],
  ['they-left', '/us'],
  ['they-left', '/together'],
  ['not-compared', '/device'],
  ['looking', '/me'],
  ['looking', '/leave'],
  ['lived-day', '/learn/begin-again'],
  ['alone', checkIn],
  ...(
    [
      'open',
      'check-in-told',
      'check-in-draft',
      'check-in-sealed',
      'check-in-revealed',
      'check-in-wish',
      'check-in-agreed',
      'check-in-happened',
      'check-in-changed',
      'short-version',
      'four-people',
    ] as const
  ).map((scene): SampleScreen => [scene, checkIn]),
  ['thanks-opened', `/round/${dailyKey('thanks-together')}`],
  ['words-wait', `/round/thank-you/${daysAgo(1)}/one`],
  ['words-wait', `/round/start-small/${daysAgo(2)}/two`],
  ['alone', '/begin/thank-you'],
  ...['thank-you', 'small-win', 'start-small', 'capacity', 'not-tonight', 'our-time'].map(
    (practice): SampleScreen => ['open', `/begin/${practice}`],
  ),
]
