import { expect, it } from 'vitest'
import { createSeededRandom } from '../../crypto/random.ts'
import { dayOf } from '../../domain/calendar-day.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import { createMemoryDisk, createMemoryStore } from '../../storage/memory-store.ts'
import type { MemoryDisk } from '../../storage/memory-store.ts'
import type { Phone } from '../meeting.testing.ts'
import { meet, openPhone, phaseOf, settled, spaceOf } from '../meeting.testing.ts'
import { openVault } from '../vault.ts'
import { createExport } from './create-export.ts'
import { readExport } from './read-export.ts'

const passphrase = 'h3kt-92mx-aqrw-7ydp'
const random = createSeededRandom('restore drill')

async function vaultOn(disk: MemoryDisk) {
  const opened = await openVault(createMemoryStore(disk), random)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

/** The file that leaves one phone, and the disk of a new one that it was brought back to. */
async function moveTo(disk: MemoryDisk, from: MemoryDisk): Promise<MemoryDisk> {
  const today = dayOf(2026, 11, 22)
  const parts = { vault: await vaultOn(from), random, today, language: 'en' } as const
  const made = await createExport(passphrase, parts)
  if (!made.ok) throw new Error(made.error.kind)
  const read = await readExport(made.value.bytes, passphrase, {
    vault: await vaultOn(disk),
    random,
  })
  if (!read.ok) throw new Error(read.error.kind)
  expect(await read.value.restore()).toEqual({ ok: true, value: null })
  return disk
}

const phasesOn = ({ attune }: Phone, round: RoundKey) =>
  attune.round(round)?.view.steps.map(({ phase }) => phase)
const textOn = (phone: Phone, round: RoundKey) => JSON.stringify(phasesOn(phone, round))

it('a new phone goes on where the lost one stopped', async () => {
  const { relay, noor, sam, round } = await meet('drill')
  await noor.attune.seal(round, { text: 'the soup' }, false)
  await sam.attune.seal(round, { text: 'the tickets' }, false)
  await settled()
  await noor.attune.respond(round, 'Tell me more')
  await noor.minute()
  const before = phasesOn(noor, round)
  const disk = await moveTo(createMemoryDisk(), noor.disk)
  // Lost: it never comes back.
  relay.up = false
  await noor.minute()
  relay.up = true
  const phone = openPhone('drill Noor’s new one', relay, { disk })
  await settled()
  await phone.minute()
  expect(phasesOn(phone, round)).toEqual(before)
  expect(phaseOf(phone)).toMatchObject({
    answers: [{ answer: { text: 'the soup' } }, { answer: { text: 'the tickets' } }],
  })
  sam.attune.wake()
  await sam.minute()
  await sam.attune.respond(round, 'And then?')
  for (const one of [sam, phone]) await one.minute()
  expect(textOn(phone, round)).toContain('And then?')
})

it('both phones live on: nothing that either wrote is lost', async () => {
  const { relay, noor, sam, round } = await meet('both living')
  await noor.attune.seal(round, { text: 'the soup' }, false)
  await sam.attune.seal(round, { text: 'the tickets' }, false)
  await settled()
  await noor.minute()
  const disk = await moveTo(createMemoryDisk(), noor.disk)
  relay.up = false
  const twin = openPhone('both living Noor’s twin', relay, { disk })
  await settled()
  // Both give the same number to different words.
  const next = dayOf(2026, 11, 23)
  for (const phone of [noor, twin, sam]) {
    phone.setToday(next)
    phone.attune.wake()
  }
  await noor.attune.respond(round, 'from the old phone')
  const other = spaceOf(twin).question.key
  expect(other).not.toBe(round)
  await twin.attune.seal(other, { text: 'from the new phone' }, true)
  await settled()
  relay.up = true
  for (const phone of [noor, twin, sam, noor, twin, sam]) {
    phone.attune.wake()
    await phone.minute()
  }
  expect(textOn(sam, round)).toContain('from the old phone')
  expect(textOn(twin, round)).toContain('from the old phone')
  expect(phaseOf(sam)).toMatchObject({ is: 'open', told: [expect.any(String)] })
  await sam.attune.seal(other, { text: 'from Sam' }, false)
  for (const phone of [sam, twin, noor]) await phone.minute()
  for (const phone of [sam, twin]) expect(textOn(phone, other)).toContain('from Sam')
  expect(textOn(sam, other)).toContain('from the new phone')
  for (const phone of [noor, twin, sam]) expect(phone.attune.notice.value).toBeNull()
})
