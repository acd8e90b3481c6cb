import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '../../app/src/domain/calendar-day.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

const first = dayOf(2026, 11, 22)

async function begin() {
  let today = first
  const phones = await meet(relay, { today: () => today })
  const look = async () => {
    for (const { line, attune } of phones) {
      line.isUp = false
      line.isUp = true
      attune.wake()
    }
    for (const phone of phones) await until(() => phone.space().online && phone.space().allSent)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await look()
  return { phones, look, on: (day: number) => void (today = addDays(first, day)) }
}

/** The epochs that a space has begun, as the relay keeps them. */
function epochs({ space }: Phone): number {
  const bytes = Buffer.from(space().space, 'base64url').toString('hex')
  const [row] = relay.read(
    `SELECT count(*) AS n FROM items JOIN spaces ON spaces.id = space_id WHERE kind = 0 AND space = X'${bytes}'`,
  )
  return Number(row?.['n'])
}

it('a space’s key is renewed after ninety days, once, and what waits opens all the same', async () => {
  const { phones, look, on } = await begin()
  const [noor, sam] = phones
  const before = epochs(noor)
  on(89)
  await look()
  expect(epochs(noor)).toBe(before)

  on(90)
  const round = noor.space().question.key
  await noor.attune.seal(round, { text: 'the soup' }, false)
  await look()
  await until(() => epochs(noor) > before)
  await look()
  expect(epochs(noor)).toBe(before + 1)
  await sam.attune.seal(round, { text: 'the tickets' }, false)
  for (const phone of phones)
    await until(() => phone.attune.round(round)?.view.steps[0]?.phase.is === 'revealed')

  on(120)
  await look()
  expect(epochs(noor)).toBe(before + 1)
}, 60_000)

it('a calendar that goes back begins to count anew, and a far one renews once', async () => {
  const { phones, look, on } = await begin()
  const [noor] = phones
  const before = epochs(noor)
  on(18_000)
  await look()
  await until(() => epochs(noor) > before)
  await look()
  const after = epochs(noor)
  on(1)
  await look()
  on(80)
  await look()
  expect(epochs(noor)).toBe(after)
  on(91)
  await look()
  await until(() => epochs(noor) > after)
}, 60_000)
