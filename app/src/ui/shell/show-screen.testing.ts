import { render } from 'preact'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import type { Language } from '../../content/language.ts'
import { everyEn, everyEs } from '../../content/messages/every-section.testing.ts'
import type { Theme } from '../../session/views.ts'
import type { SampleAttune } from '../testing/sample-attune.ts'
import type { SampleDeed, SampleDeedName } from '../testing/sample-deeds.ts'
import { sampleDeeds } from '../testing/sample-deeds.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'

interface ScreenAsked {
  readonly scene: SampleScene
  readonly path: string
  readonly language: Language
  readonly theme?: Theme
  /** What is done there first. */
  readonly deed?: SampleDeedName
  /** Whoever looks at what moves wants it moving. */
  readonly isStill?: boolean
}

/** A scene at a path, and what was done there, once all of it stands. */
export async function showScreen(asked: ScreenAsked): Promise<SampleAttune> {
  const { scene, path, language, theme = 'light', isStill = true } = asked
  const { more, pausesPass, act, shows }: SampleDeed = sampleDeeds[asked.deed ?? 'nothing done']
  layScreen()
  if (isStill) lieStill()
  history.replaceState(null, '', path)
  const attune = await showScene({
    ...{ scene, language, more: { ...more, device: { theme } } },
    ...(pausesPass && { pausesPass }),
  })
  await stands()
  const words = language === 'en' ? everyEn : everyEs
  await act?.(words)
  if (shows !== undefined) await expect.element(page.getByText(shows(words)).first()).toBeVisible()
  await stands()
  return attune
}

async function stands(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await expect.poll(() => document.querySelectorAll('h1').length, { timeout: 5_000 }).toBe(1)
  await expect.poll(() => document.querySelector('[aria-busy]')).toBe(null)
  await document.fonts.ready
}

/** Where the app stands, with nothing in it. */
export function layScreen(): void {
  document.body.append(Object.assign(document.createElement('div'), { id: 'app' }))
}

/**
 * Nothing fades or moves until the screen is cleared, whenever it comes: what is read half-way through a fade
 * has no contrast, and a machine at work reads there now and then.
 */
export function lieStill(): void {
  const style = Object.assign(document.createElement('style'), { id: 'still' })
  style.textContent =
    '*, *::before, *::after { animation-duration: 0s !important; animation-delay: 0s !important; transition: none !important }'
  document.head.append(style)
}

export function clearScreen(): void {
  document.getElementById('still')?.remove()
  const root = document.getElementById('app')
  if (root !== null) render(null, root)
  root?.remove()
  history.replaceState(null, '', '/')
}
