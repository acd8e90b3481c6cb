/** People whom movement makes ill: nothing on any screen does more than fade. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CDPSession } from 'playwright-core'
import { cdp, page } from 'vitest/browser'
import { sampleScreens } from '../testing/sample-screens.ts'
import { clearScreen, showScreen } from './show-screen.testing.ts'

afterEach(clearScreen)

/** What moves is of a place and of what is done there; who is in it makes no difference. */
const onceEach = sampleScreens.filter(
  ([, path, deed], at) =>
    sampleScreens.findIndex(([, other, done]) => other === path && done === deed) === at,
)

describe('with less motion', () => {
  const prefer = (value: string) =>
    (cdp() as unknown as CDPSession).send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value }],
    })
  beforeEach(() => prefer('reduce'))
  afterEach(() => prefer(''))

  it.each(onceEach)('the scene %s at %s, %s, only fades', async (scene, path, deed) => {
    await showScreen({ scene, path, deed, language: 'en', isStill: false })
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true)
    expect(moving()).toEqual([])
  })

  it('breathes with words alone', async () => {
    await showScreen({ scene: 'open', path: '/breath', language: 'en' })
    await page.getByRole('button', { name: 'Breathe along' }).click()
    await expect.element(page.getByText('In', { exact: true })).toBeVisible()
    expect(moving()).toEqual([])
  })
})

/** What runs now, or will, and is more than a fade. */
function moving(): string[] {
  return document.getAnimations().flatMap((animation) => {
    const { effect } = animation
    if (!(effect instanceof KeyframeEffect)) return ['something']
    const { duration, delay } = effect.getComputedTiming()
    const properties = effect.getKeyframes().flatMap(Object.keys)
    const isFade = properties.every((one) => fades.includes(one))
    return isFade || Number(duration) + (delay ?? 0) < 1 ? [] : [properties.join(' ')]
  })
}

const fades = ['opacity', 'offset', 'computedOffset', 'easing', 'composite']
