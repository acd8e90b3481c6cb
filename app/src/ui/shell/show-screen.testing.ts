import { render } from 'preact'
import { expect } from 'vitest'
import type { Language } from '../../content/language.ts'
import type { Theme } from '../../session/views.ts'
import type { SampleAttune } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'

interface ScreenAsked {
  readonly scene: SampleScene
  readonly path: string
  readonly language: Language
  readonly theme?: Theme
  /** Whoever looks at what moves wants it moving. */
  readonly isStill?: boolean
}

/** A scene at a path, once all of it stands. */
export async function showScreen(asked: ScreenAsked): Promise<SampleAttune> {
  const { scene, path, language, theme = 'light', isStill = true } = asked
  document.body.append(Object.assign(document.createElement('div'), { id: 'app' }))
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, language, more: { device: { theme } } })
  await expect.poll(() => document.querySelectorAll('h1').length, { timeout: 5_000 }).toBe(1)
  await expect.poll(() => document.querySelector('[aria-busy]')).toBe(null)
  await document.fonts.ready
  if (isStill) for (const animation of document.getAnimations()) animation.finish()
  return attune
}

export function clearScreen(): void {
  const root = document.getElementById('app')
  if (root !== null) render(null, root)
  root?.remove()
  history.replaceState(null, '', '/')
}
