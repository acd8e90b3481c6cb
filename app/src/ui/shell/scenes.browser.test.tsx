import { signal } from '@preact/signals'
import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Language } from '../../content/language.ts'
import type { Theme } from '../../session/attune.ts'
import type { Ports } from '../app-context.ts'
import type { Place } from '../places.ts'
import { createRouter } from '../router.ts'
import { createSampleAttune, sampleToday } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { sampleScenes } from '../testing/sample-scenes.ts'
import { noUpdate } from './app-update.ts'
import { mountApp } from './mount.tsx'

const home: Place = { at: 'home' }
const question: Place = { at: 'question', day: sampleToday }

const screens: [scene: SampleScene, place: Place][] = [
  ...Object.keys(sampleScenes).map((scene): [SampleScene, Place] => [scene as SampleScene, home]),
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
  ).map((scene): [SampleScene, Place] => [scene, question]),
  ['first-visit', { at: 'start', step: 0 }],
  ['closed-relay', { at: 'start', step: 0 }],
  ['first-visit', { at: 'join', step: 0 }],
  ['first-visit', { at: 'help' }],
  ['first-visit', { at: 'not-found' }],
  ['invited', { at: 'invite' }],
  ['invitation-ended', { at: 'invite' }],
  ['two-asked', { at: 'invite' }],
  ['alone-offline', { at: 'invite' }],
  ['not-compared', { at: 'code' }],
  ['pictures-on-their-way', { at: 'code' }],
  ['pictures-differ', { at: 'code' }],
  ['not-compared', { at: 'me' }],
]

afterEach(() => {
  const root = document.getElementById('app')
  if (root !== null) render(null, root)
  root?.remove()
  history.replaceState(null, '', '/')
})

async function show(scene: SampleScene, place: Place, language: Language, theme: Theme) {
  document.body.append(Object.assign(document.createElement('div'), { id: 'app' }))
  const sample = sampleScenes[scene] as Parameters<typeof createSampleAttune>[0]
  const attune = createSampleAttune({
    ...sample,
    device: { language, theme, ...sample?.device },
  })
  const router = createRouter(window)
  if (place.at !== 'home') router.replace(place)
  await mountApp(attune, ports, router)
  await expect.poll(() => document.querySelectorAll('h1').length, { timeout: 5_000 }).toBe(1)
  await document.fonts.ready
  for (const animation of document.getAnimations()) animation.finish()
}

const ports: Ports = {
  hour: 20,
  locales: ['en-GB'],
  schedule: () => () => undefined,
  share: () => Promise.resolve(),
  copy: () => Promise.resolve(true),
  forget: () => undefined,
  update: { ...noUpdate, ready: signal(false) },
}

describe.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('in %s and %s', (language, theme) => {
  it.each(screens)('the scene %s at %o is for everyone', async (scene, place) => {
    await show(scene, place, language, theme)
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect(faults).toEqual([])
    expect(document.title).not.toMatch(/Noor|Sam|answer|question/i)
  })

  it.each(screens)('the scene %s at %o leaves the way out', async (scene, place) => {
    await show(scene, place, language, theme)
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
