import { expect, it } from 'vitest'
import { createAsking } from './asking.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'

it('tries again a little later, each time that the relay wants to be left alone', async () => {
  const scheduler = createFakeScheduler()
  let tries = 0
  const ask = createAsking({
    ...{ scheduler, full: () => undefined, tryAgain: () => (tries += 1) },
    link: { ask: async () => ({ ok: false, error: { kind: 'too-fast' } }) },
  })
  for (const times of [1, 2, 3]) {
    // Of several that were refused at once, one is enough.
    await Promise.all([ask({ kind: 'own-token' }), ask({ kind: 'own-token' })])
    scheduler.pass(5_000)
    expect(tries).toBe(times)
  }
})
