/**
 * A device that comes late to a long history gets it in segments that everyone has vouched for, and not
 * item by item; and where somebody has not, as ever. Real sessions over a real relay.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SpaceId } from '../../wire/src/ids.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { pair } from './pair-devices.testing.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, openPhone, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => (relay = await startTestRelay()))
afterAll(() => relay.close())

const win = ({ attune }: Phone, text: string) =>
  attune.write(attune.nameRound('small-win'), { text })

const spaceOf = ({ attune }: Phone) => attune.space.value?.space as SpaceId

const rowsOf = ({ disk, attune }: Phone, part: string) =>
  [...disk.records.keys()].filter((key) =>
    key.startsWith(`space/${attune.space.value?.space}/${part}/`),
  )

const listed = (phone: Phone) => relay.relay.store.segments(spaceOf(phone), 0)

/** Enough for a segment, on both phones, and given to the relay. */
async function livedThrough(): Promise<readonly [Phone, Phone]> {
  const [noor, sam] = await meet(relay)
  const { question } = noor.space()
  await noor.attune.seal(question.key, { text: 'The first half hour.' }, false)
  await sam.attune.seal(question.key, { text: 'Clean sheets.' }, false)
  await until(() => JSON.stringify(noor.attune.round(question.key)).includes('Clean sheets.'))
  for (let at = 1; at <= 300; at++) {
    await win(noor, `Noor ${at}`)
    await win(sam, `Sam ${at}`)
  }
  const isThere = ({ attune, space }: Phone) => attune.wins.value.length === 600 && space().allSent
  await until(() => isThere(noor) && isThere(sam))
  await until(async () => {
    const { claims, vouches } = await listed(noor)
    const last = claims.at(-1)?.to ?? 0
    return last > 512 && vouches.filter(({ to }) => to === last).length === 2
  })
  return [noor, sam]
}

test('brings a new device its history in segments, whole and for good', async () => {
  const [noor] = await livedThrough()
  const tablet = await pair(noor, relay)
  await until(() => tablet.attune.wins.value.length === 600)
  expect(rowsOf(tablet, 'words').length).toBeGreaterThan(1)
  // What is behind the segments came item by item, and nothing before.
  const first = Math.min(...rowsOf(tablet, 'stream').map((key) => Number(key.split('/').at(-1))))
  expect(first).toBeGreaterThan(512)
  const { question } = noor.space()
  expect(JSON.stringify(tablet.attune.round(question.key))).toContain('Clean sheets.')
  // It fetches what proves them, and vouches too.
  await until(async () => (await listed(noor)).vouches.length === 3)
  expect(rowsOf(tablet, 'proof')).toHaveLength(rowsOf(tablet, 'words').length)
  await win(tablet, 'From the tablet')
  await until(() => noor.attune.wins.value.length === 601)
  // Without a connection, and opened anew.
  const again = openPhone(relay, tablet.disk)
  again.line.isUp = false
  await until(() => again.attune.wins.value.length === 601)
}, 120_000)

test('follows item by item where one of the two has not vouched', async () => {
  const [noor] = await livedThrough()
  const { vouches, claims } = await listed(noor)
  const last = claims.at(-1)?.to ?? 0
  for (const { device } of vouches) {
    const forged = { from: 0, to: last, signature: new Uint8Array(64) }
    await relay.relay.store.vouchSegments({ space: spaceOf(noor), device }, forged)
    break
  }
  const tablet = await pair(noor, relay)
  await until(() => tablet.attune.wins.value.length === 600)
  const isMadeHere = () => rowsOf(tablet, 'words').length > 1
  await until(isMadeHere)
  expect(tablet.attune.notice.value).toBeNull()
}, 120_000)
