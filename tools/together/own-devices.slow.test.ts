import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, openPhone, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

const done = { ok: true, value: null }

/** Brings one more device in beside `there`, both looking at the pictures. */
async function pair(there: Phone, name = 'Tablet'): Promise<Phone> {
  const fresh = openPhone(relay)
  expect(await there.attune.beginPairing('add')).toEqual(done)
  const link = there.attune.devices.value?.pairing?.link ?? ''
  const arriving = fresh.attune.arrive(link, name)
  await until(() => there.attune.devices.value?.pairing?.step === 'compare')
  await until(() => fresh.attune.arrival.value?.step === 'compare')
  expect(fresh.attune.arrival.value?.code).toEqual(there.attune.devices.value?.pairing?.code)
  expect(await there.attune.comparePairing(true)).toEqual(done)
  expect(await arriving).toEqual(done)
  return fresh
}

describe('a person’s own devices', () => {
  it('come in by a link, and are in every space with all that was written', async () => {
    const [noor, sam] = await meet(relay)
    const tablet = await pair(noor)
    await until(() => tablet.attune.space.value !== null)
    await until(() => tablet.space().standing === 'together')
    await until(() => tablet.space().online)
    expect(tablet.space().me.name).toBe('Noor')
    expect(tablet.space().others.map(({ name }) => name)).toEqual(['Sam'])
    await until(() => noor.attune.devices.value?.devices.length === 2)
    await until(() => noor.attune.devices.value?.devices[1]?.name === 'Tablet')
    expect(sam.space().others).toHaveLength(1)
  }, 60_000)
})
