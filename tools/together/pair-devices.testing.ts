/** One more device beside one that is there, as two people with both in hand would do it. */
import { expect } from 'vitest'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import type { Phone } from './real-relay.testing.ts'
import { openPhone, until } from './real-relay.testing.ts'

export const done = { ok: true, value: null }

/** Both look at the pictures, and nobody has said yet what they saw. */
export async function comparing(there: Phone, relay: TestRelay, name = 'Tablet') {
  const fresh = openPhone(relay)
  expect(await there.attune.beginPairing('add')).toEqual(done)
  const link = there.attune.devices.value?.pairing?.link ?? ''
  const arriving = fresh.attune.arrive(link, name)
  await until(() => there.attune.devices.value?.pairing?.step === 'compare')
  await until(() => fresh.attune.arrival.value?.step === 'compare')
  expect(fresh.attune.arrival.value?.code).toEqual(there.attune.devices.value?.pairing?.code)
  return { fresh, link, arriving }
}

export async function pair(there: Phone, relay: TestRelay, name = 'Tablet'): Promise<Phone> {
  const { fresh, arriving } = await comparing(there, relay, name)
  expect(await there.attune.comparePairing(true)).toEqual(done)
  expect(await arriving).toEqual(done)
  return fresh
}
