import { signal } from '@preact/signals-core'
import { expect, it } from 'vitest'
import type { Attune } from './attune.ts'
import { createLazyAttune } from './lazy-attune.ts'

const never = () => new Promise<never>(() => undefined)
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function attuneOf(woken: string[]): Attune {
  const device = {
    opening: 'ready',
    language: 'en',
    theme: 'dark',
    keptForGood: true,
    isLooking: false,
  } as const
  const parts: Partial<Attune> = {
    device: signal(device),
    space: signal(null),
    notice: signal(null),
    spaces: signal([]),
    wake: () => void woken.push('woken'),
    setTheme: async (theme) => void woken.push(theme),
  }
  return parts as Attune
}

it('fetches nothing for someone who has nothing here, until they begin', async () => {
  const woken: string[] = []
  let loads = 0
  const load = () => Promise.resolve((loads++, attuneOf(woken)))
  const lazy = createLazyAttune({
    language: 'en',
    isKept: async () => false,
    load,
    loadSample: never,
  })
  await settled()
  lazy.wake()
  await settled()
  expect([loads, lazy.device.value.opening]).toEqual([0, 'ready'])
  await lazy.setTheme('dark')
  expect([loads, lazy.device.value.theme, woken.includes('dark')]).toEqual([1, 'dark', true])
})

it('tries again at the next look when it could not be fetched', async () => {
  const woken: string[] = []
  let isOffline = true
  const load = () =>
    isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(attuneOf(woken))
  const lazy = createLazyAttune({
    language: 'en',
    isKept: async () => true,
    load,
    loadSample: never,
  })
  await settled()
  expect(lazy.device.value.opening).toBe('opening')
  lazy.wake()
  await settled()
  isOffline = false
  lazy.wake()
  await settled()
  expect(lazy.device.value.opening).toBe('ready')
  expect(woken).toContain('woken')
})
