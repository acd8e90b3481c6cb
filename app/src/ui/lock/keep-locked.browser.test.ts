import { signal } from '@preact/signals'
import { afterEach, expect, it } from 'vitest'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import { firstHelps } from '../../session/first-helps.ts'
import type { DeviceView, LockAfter } from '../../session/views.ts'
import { keepLocked } from './keep-locked.ts'

const root = document.documentElement
const page = [...root.childNodes]

afterEach(() => root.replaceChildren(...page))

function look(state: 'hidden' | 'visible') {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** One guard for the whole file, as there is one for a page; time is passed by hand. */
const asked: boolean[] = []
let now = 1_000_000
const timers = new Set<{ at: number; run: () => void }>()
const device = signal<DeviceView>({
  ...{ opening: 'ready', language: 'en', theme: 'system', keptForGood: true, isLooking: false },
  lock: { after: 1, hasPasskey: false },
  helps: firstHelps,
  helpCountry: null,
})
const attune = {
  device,
  locking: async () => ({ lock: async (everywhere: boolean) => void asked.push(everywhere) }),
} as unknown as LazyAttune
const schedule = (run: () => void, ms: number) => {
  const timer = { at: now + ms, run }
  timers.add(timer)
  return () => void timers.delete(timer)
}
for (let times = 0; times < 2; times++) keepLocked(attune, { now: () => now, schedule })

function pass(ms: number) {
  now += ms
  for (const timer of timers) if (timer.at <= now && timers.delete(timer)) timer.run()
}
const set = (after: LockAfter | null, opening: DeviceView['opening'] = 'ready') => {
  device.value = {
    ...device.value,
    opening,
    lock: after === null ? null : { after, hasPasskey: false },
  }
}
/** How often it locked, and whether the page is blank. */
async function outcome() {
  await new Promise((resolve) => setTimeout(resolve, 0))
  return [asked.splice(0), root.childElementCount === 0]
}

it('covers at once, and uncovers who was back in time', async () => {
  set(1)
  look('hidden')
  expect(root.dataset['covered']).toBe('')
  pass(59_999)
  look('visible')
  expect(root.dataset['covered']).toBeUndefined()
  pass(600_000)
  expect(await outcome()).toEqual([[], false])
})

it('locks this tab alone when the time is over', async () => {
  set(5)
  look('hidden')
  pass(5 * 60_000)
  expect(await outcome()).toEqual([[false], true])
})

it('locks at once where that was chosen', async () => {
  set(0)
  look('hidden')
  expect(await outcome()).toEqual([[false], true])
})

it.each([
  ['a phone slept and no timer ran', 61_000],
  ['the clock was set back', -1],
])('locks on coming back when %s', async (_, ms) => {
  set(1)
  look('hidden')
  now += ms
  look('visible')
  expect(await outcome()).toEqual([[false], true])
})

it('locks what was unlocked only after it had gone out of sight', async () => {
  for (const after of [0, 1] as const) {
    set(after, 'locked')
    look('hidden')
    pass(1_000)
    set(after)
    expect(root.dataset['covered']).toBe('')
    pass(after * 60_000)
    expect(await outcome()).toEqual([[false], true])
    root.replaceChildren(...page)
    set(null)
    look('visible')
  }
})

it('leaves alone what has no lock, or is locked', async () => {
  for (const [after, opening] of [
    [null, 'ready'],
    [1, 'locked'],
  ] as const) {
    set(after, opening)
    look('hidden')
    pass(3_600_000)
    look('visible')
    expect(root.dataset['covered']).toBeUndefined()
    expect(await outcome()).toEqual([[], false])
  }
})
