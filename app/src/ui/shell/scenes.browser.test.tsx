import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Language } from '../../content/language.ts'
import type { Theme } from '../../session/views.ts'
import { dailyKey, daysAgo, questionKey } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { sampleScenes } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'

const question = `/round/${questionKey()}`
const checkIn = `/round/${dailyKey('check-in')}`

const screens: [scene: SampleScene, path: string][] = [
  ...Object.keys(sampleScenes).map((scene): [SampleScene, string] => [scene as SampleScene, '/']),
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
  ).map((scene): [SampleScene, string] => [scene, question]),
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
  ).flatMap((path): [SampleScene, string][] => [
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
  ).map((scene): [SampleScene, string] => [scene, checkIn]),
  ['thanks-opened', `/round/${dailyKey('thanks-together')}`],
  ['words-wait', `/round/thank-you/${daysAgo(1)}/one`],
  ['words-wait', `/round/start-small/${daysAgo(2)}/two`],
  ['alone', '/begin/thank-you'],
  ...['thank-you', 'small-win', 'start-small', 'capacity', 'not-tonight', 'our-time'].map(
    (practice): [SampleScene, string] => ['open', `/begin/${practice}`],
  ),
]

afterEach(() => {
  const root = document.getElementById('app')
  if (root !== null) render(null, root)
  root?.remove()
  history.replaceState(null, '', '/')
})

async function show(scene: SampleScene, path: string, language: Language, theme: Theme) {
  document.body.append(Object.assign(document.createElement('div'), { id: 'app' }))
  history.replaceState(null, '', path)
  await showScene({ scene, language, more: { device: { theme } } })
  await expect.poll(() => document.querySelectorAll('h1').length, { timeout: 5_000 }).toBe(1)
  await expect.poll(() => document.querySelector('[aria-busy]')).toBe(null)
  await document.fonts.ready
  for (const animation of document.getAnimations()) animation.finish()
}

describe.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('in %s and %s', (language, theme) => {
  it.each(screens)('the scene %s at %s is for everyone', async (scene, path) => {
    await show(scene, path, language, theme)
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect(faults).toEqual([])
    expect(document.title).not.toMatch(/Noor|Sam|answer|question/i)
  })

  it.each(screens)('the scene %s at %s leaves the way out', async (scene, path) => {
    await show(scene, path, language, theme)
    const { scrollWidth, clientWidth } = document.documentElement
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    const exits = [...document.querySelectorAll<HTMLElement>('.frame-exits > :not(span)')]
    expect(exits).toHaveLength(2)
    for (const exit of exits) {
      const { top, bottom, left, right } = exit.getBoundingClientRect()
      const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      expect(above).toBe(exit)
    }
  })
})

it('knows no scene of another name', async () => {
  const nameless = 'no-such-scene' as SampleScene
  await expect(showScene({ scene: nameless, language: 'en' })).rejects.toThrow('no-such-scene')
})
