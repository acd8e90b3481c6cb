/** A private yes as two people live it, over a relay whose weeks turn when the test says so. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OverlapPhase } from '../../app/src/domain/overlap-phase.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { Phone } from './real-relay.testing.ts'
import { pair } from './pair-devices.testing.ts'
import { meet, openPhone, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeEach(async () => (relay = await startTestRelay()))
afterEach(() => relay.close())

function phaseOf({ attune }: Phone): OverlapPhase | null {
  const step = attune.yes.value?.[0]?.view.steps[0]
  return step?.kind === 'overlap' && step.phase.is !== 'later' ? step.phase : null
}

const matches = (phone: Phone) => {
  const phase = phaseOf(phone)
  return phase?.is === 'begun' ? phase.matches : null
}

/** The app is closed and opened again, and somebody goes to the list. */
async function again(phone: Phone): Promise<Phone> {
  phone.line.isUp = false
  const opened = openPhone(relay, phone.disk)
  await until(() => opened.attune.space.value?.online === true)
  await opened.attune.openYes()
  return opened
}

async function begin(noor: Phone, sam: Phone): Promise<void> {
  for (const phone of [noor, sam]) await phone.attune.openYes()
  await noor.attune.beginYes('closeness')
  await until(() => JSON.stringify(phaseOf(sam)).includes(noor.space().me.member))
  await sam.attune.beginYes('closeness')
  await until(() => phaseOf(noor)?.is === 'begun' && vectors() === 2)
}

function vectorTexts(): readonly unknown[] {
  return relay.read('SELECT hex(vector) AS text FROM yes_vectors').map(({ text }) => text)
}

function vectors(): number {
  return vectorTexts().length
}

test('two people begin, mark, and see a week later what is mutual and nothing else', async () => {
  let [noor, sam] = await meet(relay)
  await noor.attune.openYes()
  expect(phaseOf(noor)).toEqual({ is: 'offered', by: [] })
  await noor.attune.beginYes('closeness')
  expect(phaseOf(noor)).toEqual({ is: 'asked' })
  await sam.attune.openYes()
  await until(() => JSON.stringify(phaseOf(sam)).includes(noor.space().me.member))
  await sam.attune.beginYes('closeness')
  await until(() => phaseOf(noor)?.is === 'begun')
  // From the start each has put a vector, with nothing marked.
  await until(() => vectors() === 2)

  await noor.attune.markYes('closeness', 'dance-kitchen', true)
  await noor.attune.markYes('closeness', 'rub-feet', true)
  await sam.attune.markYes('closeness', 'dance-kitchen', true)
  await sam.attune.markYes('closeness', 'share-blanket', true)
  relay.clock.now += 7 * 86_400_000
  noor = await again(noor)
  sam = await again(sam)
  await until(() => vectors() === 4)
  expect([matches(noor), matches(sam)]).toEqual([[], []])

  relay.clock.now += 7 * 86_400_000
  noor = await again(noor)
  sam = await again(sam)
  await until(() => matches(noor)?.length === 1 && matches(sam)?.length === 1)
  await until(() => vectors() === 6)
  expect(phaseOf(noor)).toEqual({ is: 'begun', marks: ['rub-feet'], matches: ['dance-kitchen'] })
  expect(phaseOf(sam)).toEqual({
    ...{ is: 'begun', marks: ['share-blanket'], matches: ['dance-kitchen'] },
  })

  relay.clock.now += 7 * 86_400_000
  noor = await again(noor)
  await until(() => vectors() === 7)
  expect(matches(noor)).toEqual([])
})

test('put away, nothing of it shows to the other, and the weeks go on', async () => {
  let [noor, sam] = await meet(relay)
  await begin(noor, sam)
  await noor.attune.markYes('closeness', 'long-hug', true)
  await sam.attune.markYes('closeness', 'long-hug', true)
  relay.clock.now += 7 * 86_400_000
  noor = await again(noor)
  sam = await again(sam)
  await until(() => vectors() === 4)
  const items = (await relay.relay.store.readItems(noor.space().space as never, 0)).length
  const before = vectorTexts()
  await noor.attune.putYesAway('closeness')
  await until(() => vectorTexts().some((text) => !before.includes(text)))
  expect(phaseOf(noor)?.is).toBe('offered')
  relay.clock.now += 7 * 86_400_000
  noor = await again(noor)
  sam = await again(sam)
  await until(() => vectors() === 6)
  expect(phaseOf(sam)).toEqual({ is: 'begun', marks: ['long-hug'], matches: [] })
  // Not a word of it in the log.
  const after = (await relay.relay.store.readItems(noor.space().space as never, 0)).length
  expect(after).toBe(items)
  await noor.attune.beginYes('closeness')
  expect(phaseOf(noor)).toEqual({ is: 'begun', marks: [], matches: [] })
})

test('an export holds nothing of what is marked', async () => {
  const [noor] = await meet(relay)
  await noor.attune.openYes()
  await noor.attune.beginYes('closeness')
  await noor.attune.markYes('closeness', 'long-hug', true)
  const { readKept } = await import('../../app/src/session/export/create-export.ts')
  const vault = await noor.vault()
  const kept = await readKept({ vault } as never)
  const names = kept.spaces.flatMap(({ rows }) => rows.map(({ key }) => key))
  expect(names.length).toBeGreaterThan(3)
  expect(names.filter((key) => key.startsWith('yes/'))).toEqual([])
  expect((await vault.store.list(`space/${noor.space().space}/yes/`)).length).toBe(1)
})

test('one device at a time speaks for a person, and another may go on in its place', async () => {
  let [noor, sam] = await meet(relay)
  await begin(noor, sam)
  let tablet = await pair(noor, relay)
  await until(() => tablet.attune.space.value?.standing === 'together')
  await tablet.attune.openYes()
  expect(phaseOf(tablet)).toEqual({ is: 'elsewhere' })
  for (const phone of [noor, sam]) await phone.attune.markYes('closeness', 'long-hug', true)

  // Opened last each week, it says nothing in the place of the other.
  for (const week of [1, 2]) {
    relay.clock.now += 7 * 86_400_000
    noor = await again(noor)
    sam = await again(sam)
    await until(() => vectors() === 2 + week * 2)
    const before = vectorTexts()
    tablet = await again(tablet)
    await settled()
    expect(vectorTexts()).toEqual(before)
  }
  await until(() => matches(noor)?.length === 1 && matches(sam)?.length === 1)
  expect(phaseOf(tablet)).toEqual({ is: 'elsewhere' })

  await noor.attune.markYes('closeness', 'rub-feet', true)
  await tablet.attune.beginYes('closeness')
  await until(() => phaseOf(noor)?.is === 'elsewhere')
  expect(phaseOf(tablet)).toEqual({ is: 'begun', marks: [], matches: [] })
  await settled()
  await noor.attune.beginYes('closeness')
  await until(() => phaseOf(tablet)?.is === 'elsewhere')
  expect(phaseOf(noor)).toMatchObject({ is: 'begun', marks: [] })
}, 60_000)

/** Long enough for whatever would be sent. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_000))
