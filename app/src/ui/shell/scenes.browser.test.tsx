import { expect, it } from 'vitest'
import type { Place } from '../places.ts'
import { pathToPlace } from '../places.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { sampleScreens } from '../testing/sample-screens.ts'
import { showScene } from './show-scene.testing.ts'
import { everyScene } from './every-scene.testing.ts'

everyScene('en', 'light')

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
