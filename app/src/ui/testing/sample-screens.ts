/** Every room in the moments that it has to be good at. A place without a row fails a test. */
import { dailyKey, daysAgo, questionKey } from './sample-attune.ts'
import type { SampleDeedName } from './sample-deeds.ts'
import type { SampleScene } from './sample-scenes.ts'
import { sampleLink } from './sample-people.ts'
import { sampleScenes } from './sample-scenes.ts'

export type SampleScreen = readonly [scene: SampleScene, path: string, deed: SampleDeedName]

type Arrival = readonly [scene: SampleScene, path: string]

const question = `/round/${questionKey()}`
const checkIn = `/round/${dailyKey('check-in')}`
const arrived = `/join${new URL(sampleLink).hash}`

/** As somebody finds them who comes there. */
const arrivals: readonly Arrival[] = [
  ...Object.keys(sampleScenes).map((scene): Arrival => [scene as SampleScene, '/']),
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
  ).map((scene): Arrival => [scene, question]),
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
  ).flatMap((path): Arrival[] => [
    ['lived-day', path],
    ['ten-years', path],
  ]),
  ['alone', '/together'],
  ['alone', '/us'],
  ['alone', '/jar'],
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
  ).map((scene): Arrival => [scene, checkIn]),
  ...(
    [
      'open',
      'six-people',
      'three-invited',
      'three-invited-to-all',
      'one-comes-back',
      'asked-to-compare',
      'asked-too-early',
      'asked-by-two',
      'proposed-by-me',
    ] as const
  ).map((scene): Arrival => [scene, '/invite']),
  ...(
    [
      'six-people',
      'proposed-with-all',
      'proposed-back',
      'proposed-about-me',
      'proposed-by-me',
      'proposed-and-agreed',
    ] as const
  ).map((scene): Arrival => [scene, '/us']),
  ...['/together', '/code', '/space', '/leave', '/device', '/begin/thank-you', checkIn].map(
    (path): Arrival => ['six-people', path],
  ),
  ['six-people', question],
  ['six-revealed', checkIn],
  ['six-on-their-way', '/code'],
  ['thanks-opened', `/round/${dailyKey('thanks-together')}`],
  ['words-wait', `/round/thank-you/${daysAgo(1)}/one`],
  ['words-wait', `/round/start-small/${daysAgo(2)}/two`],
  ['alone', '/begin/thank-you'],
  ['far-too-much', '/begin/thank-you'],
  ...['thank-you', 'small-win', 'start-small', 'capacity', 'not-tonight', 'our-time'].map(
    (practice): Arrival => ['open', `/begin/${practice}`],
  ),
]

/** As somebody finds them who has done something there. */
const deeds: readonly SampleScreen[] = [
  ['first-visit', '/start', 'an empty name'],
  ['first-visit', '/start', 'up to the kind'],
  ['first-visit', '/start', 'up to the stage'],
  ['first-visit', '/start', 'up to the language'],
  ['first-visit', '/start', 'up to the keeper'],
  ['first-visit', '/start', 'up to what to know'],
  ['first-visit', arrived, 'the invitation read'],
  ['first-visit', arrived, 'an empty name'],
  ['first-visit', arrived, 'before joining'],
  ['first-visit', arrived, 'who runs the server'],
  ['first-visit', arrived, 'no connection'],
  ['first-visit', arrived, 'a used invitation'],
  ['first-visit', '/help', 'a country chosen'],
  ['looking-offline', '/', 'no sample to look at'],
  ['open', '/', 'saving failed'],
  ['open', '/', 'more of today'],
  ['done', '/', 'earlier questions'],
  ['words-wait', '/', 'all that waits'],
  ['invited', '/invite', 'a copied link'],
  ['invited', '/invite', 'the link shown'],
  ['pictures-differ', '/code', 'compared again'],
  ['open', '/invite', 'asking somebody new in'],
  ['three-people', '/invite', 'asking one of us back'],
  ['six-people', '/invite', 'asking one of six back'],
  ['three-invited', '/invite', 'another link'],
  ['asked-to-compare', '/invite', 'other pictures'],
  ['asked-to-compare', '/invite', 'the same pictures'],
  ['asked-offline', '/invite', 'no connection to let in'],
  ['one-asked', '/invite', 'let in'],
  ['proposed', '/', 'agreed'],
  ['proposed', '/', 'no room to agree'],
  ['six-people', '/us', 'a person unfolded'],
  ['open', question, 'nothing to seal'],
  ['open', question, 'no room to seal'],
  ['open', question, 'not this one'],
  ['sealed', question, 'taken back before it opened'],
  ['revealed', question, 'more ways to begin'],
  ['revealed', question, 'nothing to send'],
  ['check-in-wish', checkIn, 'a smaller version'],
  ['check-in-agreed', checkIn, 'changing own words'],
  ['check-in-agreed', checkIn, 'taking back own words'],
  ['open', '/begin/thank-you', 'nothing to give'],
  ['open', '/begin/thank-you', 'all at once'],
  ['open', '/begin/capacity', 'room said'],
  ['open', '/begin/not-tonight', 'nothing chosen'],
  ['ten-years', '/past', 'more of the past'],
  ['ten-years', '/jar', 'one drawn'],
  ['lived-day', '/space', 'no name'],
  ['lived-day', '/space', 'renamed'],
  ['lived-day', '/archive', 'put away'],
  ['lived-day', '/leave', 'left'],
  ['open', '/journal', 'nothing to keep'],
  ['open', '/journal', 'no room to keep'],
  ['lived-day', '/journal', 'changing a page'],
  ['lived-day', '/journal', 'taking a page out'],
  ['open', '/breath', 'breathing'],
  ['lived-day', '/export', 'a short passphrase'],
  ['lived-day', '/export', 'the file ready'],
  ['lived-day', '/export', 'too much for a file'],
  ['lived-day', '/import', 'no file'],
  ['lived-day', '/import', 'a look inside'],
  ['lived-day', '/import', 'another passphrase'],
  ['lived-day', '/import', 'another file'],
  ['lived-day', '/import', 'brought back'],
]

export const sampleScreens: readonly SampleScreen[] = [
  ...arrivals.map(([scene, path]): SampleScreen => [scene, path, 'nothing done']),
  ...deeds,
]
