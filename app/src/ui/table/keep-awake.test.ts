import { expect, it } from 'vitest'
import { keepAwake } from './keep-awake.ts'

/** A page that is seen or not, and a browser that counts what it was asked. */
function world(lock: 'granted' | 'refused' | 'unknown') {
  const listeners = new Set<() => void>()
  const seen = { held: 0, asked: 0 }
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_: string, run: unknown) => void listeners.add(run as () => void),
    removeEventListener: (_: string, run: unknown) => void listeners.delete(run as () => void),
  }
  const browser =
    lock === 'unknown'
      ? {}
      : {
          wakeLock: {
            async request() {
              seen.asked += 1
              if (lock === 'refused') throw new Error('the battery is low')
              seen.held += 1
              return { release: async () => void (seen.held -= 1) }
            },
          },
        }
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state
    // A browser lets go by itself.
    if (state === 'hidden') seen.held = 0
    for (const run of listeners) run()
  }
  return { page: page as never, browser, seen, show, listeners }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('keeps the screen on until it is told to stop, and asks again when the page comes back', async () => {
  const { page, browser, seen, show, listeners } = world('granted')
  const stop = keepAwake(browser, page)
  await settled()
  expect(seen.held).toBe(1)
  show('hidden')
  await settled()
  expect(seen).toEqual({ held: 0, asked: 1 })
  show('visible')
  await settled()
  expect(seen).toEqual({ held: 1, asked: 2 })
  stop()
  await settled()
  expect(seen.held).toBe(0)
  expect(listeners.size).toBe(0)
})

it('lets go of what it is given after it was told to stop', async () => {
  const { page, browser, seen } = world('granted')
  keepAwake(browser, page)()
  await settled()
  expect(seen.held).toBe(0)
})

it.each(['refused', 'unknown'] as const)('does without where it is %s', async (lock) => {
  const { page, browser } = world(lock)
  const stop = keepAwake(browser, page)
  await settled()
  expect(stop).not.toThrow()
})
