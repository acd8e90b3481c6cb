import { signal } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../crypto/random.ts'
import { dayOf } from '../domain/calendar-day.ts'
import { createMemoryStore } from '../storage/memory-store.ts'
import { createFakeScheduler } from '../sync/fake-scheduler.testing.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import { firstHelps } from './first-helps.ts'
import type { Attune } from './attune.ts'
import { createAttune } from './create-attune.ts'
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
    lock: null,
    helps: firstHelps,
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

/** A session that writes down what is asked of it. Its keys are those of the real one. */
async function standIn(name: string, asked: unknown[]) {
  const whole = createAttune({
    openStore: async () => ({ ok: true, value: createMemoryStore() }),
    transport: createSmallRelay(name).transport(name),
    scheduler: createFakeScheduler(),
    random: createSeededRandom(name),
    origin: 'https://relay.example',
    today: () => dayOf(2026, 11, 22),
    persist: async () => true,
    language: 'en',
  })
  await settled()
  const entries = Object.entries(whole).map(([key, value]) => {
    if (typeof value !== 'function') return [key, signal({ ...whole.device.value, of: name, key })]
    const ask = (...given: readonly unknown[]) => (
      asked.push([name, key, ...given]),
      `${name} ${key}`
    )
    return [key, ask]
  })
  return Object.fromEntries(entries) as Attune
}

type Anything = Readonly<Record<string, unknown>>
const callsOf = (attune: object) =>
  Object.entries(attune).flatMap(([key, value]) => (typeof value === 'function' ? [key] : []))
const beginnings = [
  ...['canStart', 'start', 'readInvitation', 'join', 'cancelJoining'],
  ...['readExport', 'restoreExport', 'locking'],
  ...['readPairing', 'arrive', 'endArrival', 'checkWords', 'comeBack'],
]

async function stage(isKept: boolean) {
  const asked: unknown[] = []
  const [real, sample] = [await standIn('real', asked), await standIn('sample', asked)]
  let release = (): void => undefined
  const arrives = new Promise<void>((resolve) => (release = resolve))
  const lazy = createLazyAttune({
    language: 'en',
    isKept: async () => isKept,
    load: async () => real,
    loadSample: async () => (await arrives, sample),
  })
  await settled()
  return { asked, real, lazy, release, any: lazy as unknown as Anything }
}

describe('everything that can be asked', () => {
  it('is passed on with all that was given, and answered', async () => {
    const { asked, real, any } = await stage(true)
    const names = callsOf(real)
    expect(names.length).toBeGreaterThan(25)
    for (const name of names) {
      const before = asked.length
      const ask = any[name] as ((...given: readonly unknown[]) => unknown) | undefined
      expect(ask, `${name} is not passed on`).toBeTypeOf('function')
      const answer = await ask?.(1, 2, 3, 4)
      const isQuiet = ['wake', 'dismissNotice'].includes(name)
      const isOfRound = ['round', 'nameRound'].includes(name)
      expect(asked[before]).toEqual([
        ...['real', name],
        ...(isQuiet ? [] : isOfRound ? [1] : [1, 2, 3, 4]),
      ])
      // `wake` says nothing, whatever it wakes.
      expect(answer).toBe(name === 'wake' ? undefined : `real ${name}`)
    }
  })

  it('is shown: every view of the session, and of the sample while somebody looks', async () => {
    const { real, lazy, any, release } = await stage(true)
    const views = Object.keys(real).filter((key) => !callsOf(real).includes(key))
    expect(views.length).toBeGreaterThan(6)
    const of = (key: string) => (any[key] as { value: { of: string; key: string } }).value
    for (const key of views) expect(of(key)).toMatchObject({ of: 'real', key })
    release()
    await lazy.lookAround()
    // On one's way to one's own devices nobody is only looking.
    for (const key of views)
      expect(of(key)).toMatchObject({ of: key === 'arrival' ? 'real' : 'sample', key })
    lazy.stopLooking()
    for (const key of views) expect(of(key)).toMatchObject({ of: 'real', key })
  })

  it('is asked of the sample while somebody looks, but for beginnings', async () => {
    const { asked, real, lazy, any, release } = await stage(true)
    release()
    for (const name of callsOf(real)) {
      await lazy.lookAround()
      if (name === 'wake') continue
      const before = asked.length
      await (any[name] as () => unknown)()
      const whose = beginnings.includes(name) ? 'real' : 'sample'
      expect(asked[before]).toEqual([whose, name, ...(asked[before] as unknown[]).slice(2)])
      expect((lazy.device.value as unknown as { of: string }).of).toBe(whose)
    }
  })
})

describe('looking around', () => {
  it('ends when somebody begins for real, also for a sample that is still on its way', async () => {
    const { asked, lazy, release } = await stage(false)
    const looking = lazy.lookAround()
    await lazy.start(null as never)
    release()
    expect(await looking).toMatchObject({ ok: true })
    await lazy.write('check-in/2026-11-22' as never, { high: 'real words' })
    expect(asked.slice(-1)).toEqual([
      ['real', 'write', 'check-in/2026-11-22', { high: 'real words' }],
    ])
  })

  it('does not come back after it was ended while it was being fetched', async () => {
    const { lazy, release } = await stage(false)
    const looking = lazy.lookAround()
    lazy.stopLooking()
    release()
    await looking
    expect(lazy.device.value).not.toHaveProperty('of')
  })

  it('loads nothing of what is real, and says so when it cannot be had', async () => {
    let loads = 0
    const load = async () => (loads++, never())
    const parts = { language: 'en', isKept: async () => false, load } as const
    const asked: unknown[] = []
    const sample = await standIn('sample', asked)
    const lazy = createLazyAttune({ ...parts, loadSample: async () => sample })
    await lazy.lookAround()
    await lazy.write('check-in/2026-11-22' as never, { high: 'a try' })
    lazy.wake()
    await settled()
    expect([loads, asked.length]).toEqual([0, 1])
    const offline = createLazyAttune({
      ...parts,
      loadSample: () => Promise.reject(new Error('no')),
    })
    expect(await offline.lookAround()).toEqual({ ok: false, error: { kind: 'offline' } })
    expect(offline.device.value.isLooking).toBe(false)
  })
})
