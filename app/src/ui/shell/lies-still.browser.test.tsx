/** What tests look at for contrast lies still, also what comes after the screen stood. */
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

const { table, play } = everyEn

afterEach(clearScreen)

const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running')

async function sitDown(): Promise<void> {
  for (const name of [table.begin, play.gate.safety.none])
    await page.getByRole('button', { name, exact: true }).click()
  await expect.poll(() => document.querySelector('.table')).not.toBeNull()
}

it.each(['light', 'dark'] as const)('the talk at the table has no fade in %s', async (theme) => {
  await showScreen({ scene: 'lived-day', path: '/table', language: 'en', theme })
  await sitDown()
  expect(moving()).toEqual([])
})

it('lets those who ask for it see it move', async () => {
  await showScreen({ scene: 'lived-day', path: '/table', language: 'en', isStill: false })
  await sitDown()
  expect(moving()).not.toEqual([])
})
