import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Place } from '../places.ts'
import { pathToPlace } from '../places.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { sampleScreens } from '../testing/sample-screens.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

afterEach(clearScreen)

describe.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)('in %s and %s', (language, theme) => {
  it.each(sampleScreens)(
    'the scene %s at %s, %s, is for everyone and leaves the way out',
    async (scene, path, deed) => {
      await showScreen({ scene, path, deed, language, theme })
      const { violations } = await axe.run({ resultTypes: ['violations'] })
      const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
      expect(faults).toEqual([])
      expect(document.title).not.toMatch(/Noor|Sam|answer|question/i)
      const { scrollWidth, clientWidth } = document.documentElement
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
      const exits = [...document.querySelectorAll<HTMLElement>('.frame-exits > :not(span)')]
      // Help and the way out; and the lock, where one is set and open.
      expect(exits).toHaveLength(/^lock-(?!damaged)/.test(scene) ? 3 : 2)
      for (const exit of exits) {
        const { top, bottom, left, right } = exit.getBoundingClientRect()
        const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        expect(above).toBe(exit)
      }
    },
  )
})

it('knows no scene of another name', async () => {
  const nameless = 'no-such-scene' as SampleScene
  await expect(showScene({ scene: nameless, language: 'en' })).rejects.toThrow('no-such-scene')
})

/** Whoever adds a place adds it here, and a row to the sample screens. */
const everyPlace: Readonly<Record<Place['at'], true>> = {
  ...{ tonight: true, table: true, repair: true, ideas: true, topics: true, cards: true },
  ...{ home: true, together: true, us: true, me: true, learn: true, help: true, purpose: true },
  ...{ start: true, join: true, invite: true, code: true, round: true, begin: true },
  ...{
    past: true,
    jar: true,
    memories: true,
    'keep-memory': true,
    space: true,
    archive: true,
    leave: true,
  },
  ...{ journal: true, intention: true, breath: true, words: true, spaces: true, device: true },
  ...{ devices: true, ways: true, arrive: true, lock: true, yes: true },
  ...{ export: true, import: true, card: true, 'not-found': true },
}

it.each(Object.keys(everyPlace))('has a row for the place %s', (at) => {
  expect(sampleScreens.some(([, path]) => pathToPlace(path).at === at)).toBe(true)
})
