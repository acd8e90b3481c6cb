/** What every scene promises to everyone, in one language and one theme: a file each, so that both can be gone through at once. */
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleScreens } from '../testing/sample-screens.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

export function everyScene(language: 'en' | 'es', theme: 'light' | 'dark'): void {
  afterEach(clearScreen)

  describe(`in ${language} and ${theme}`, () => {
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
}
