/** Leaving for good: nothing stays with who goes, nothing is told to who stays. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { decodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { everythingHeld, found, rowsHeld } from '../held.ts'
import { over } from '../pair.ts'
import type { Person } from '../person.ts'
import { openPerson } from '../person.ts'
import { give } from './evening.ts'
import { openedFrom } from '../opened.ts'
import type { World } from './world.ts'

const { care, frame, spaces, us } = everyEn

export async function leaves(world: World): Promise<void> {
  const { ledger, people, pair } = world
  const before = await copyOfProfile(world)
  const { spaces: left } = await openedFrom(people.sam.page)
  expect(left).toHaveLength(1)
  pair.samsLine.cut()
  const { page } = people.sam
  await page.getByRole('navigation').getByRole('link', { name: frame.us, exact: true }).click()
  await page.getByRole('link', { name: spaces.space.leave }).click()
  await page.getByRole('button', { name: spaces.leave.leaveNow }).click()
  await page.getByText(spaces.leave.left).waitFor()
  const shared = ledger.texts.filter(
    ({ author, audience }) => author !== 'sam' || audience === 'both',
  )
  const markers = shared.map(({ marker }) => marker)
  const isOfSpace = (row: string) => left.some((space) => row.includes(space))
  const stays = (await rowsHeld(page)).filter((row) => !row.startsWith('leaving/'))
  expect(stays.filter(isOfSpace), 'rows that stay').toEqual([])
  expect(found(await everythingHeld(people.sam), markers)).toEqual([])
  expect(found((await openedFrom(page)).all, markers), 'in rows that stay').toEqual([])
  pair.samsLine.mend()
  await people.sam.restart()
  const rows = async () => (await rowsHeld(people.sam.page)).filter(isOfSpace)
  await expect.poll(rows, { timeout: 30_000 }).toEqual([])
  expect(found((await openedFrom(people.sam.page)).all, markers), 'comes back').toEqual([])
  await noorSeesOneMember(world)
  await isRefused(world, before)
}

/** As somebody who kept an old copy of the whole device would have it. */
async function copyOfProfile(world: World): Promise<string> {
  const { people } = world
  const profile = mkdtempSync(join(tmpdir(), 'attune-before-'))
  const kept = people.sam.profile
  await people.sam.close()
  cpSync(kept, profile, { recursive: true, verbatimSymlinks: true })
  people.sam = await openSam(world, kept)
  return profile
}

function openSam({ pair, now }: World, profile: string): Promise<Person> {
  const where = { timeZone: 'Europe/Madrid', now, args: over(pair.samsLine) }
  return openPerson({ origin: pair.origin, profile, ...where })
}

/** All stays readable, nothing is told, and no day is named. */
async function noorSeesOneMember(world: World): Promise<void> {
  const { people, audit } = world
  const { page } = people.noor
  await page.goto(new URL('/', page.url()).href)
  await page.getByText(care.oneMember).waitFor()
  const today = await page.getByRole('main').innerText()
  expect(today).not.toMatch(/Sam|left|April|March|day\b/)
  // Nothing in the places where something is told; that it is connecting goes by.
  const told = () => page.getByRole('main').getByRole('status').allInnerTexts()
  await expect.poll(async () => (await told()).join(''), { timeout: 15_000 }).toBe('')
  await audit.of('noor', people.noor)
  await page.getByRole('navigation').getByRole('link', { name: frame.us, exact: true }).click()
  const here = page.locator('section').filter({ hasText: us.here })
  await here.getByText(us.onlyYou).waitFor()
  expect(await here.innerText()).not.toMatch(/left|gone|April|March|day\b|\d/)
}

/** The relay knows that device no longer: what is written now never reaches it. */
async function isRefused(world: World, profile: string): Promise<void> {
  const { ledger, people, pair } = world
  const late = await openSam(world, profile)
  const refusals: string[] = []
  late.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const answer = typeof payload === 'string' ? null : decodeRelayFrame(payload)
      if (answer?.kind === 'error') refusals.push(answer.refusal)
    }),
  )
  try {
    await late.page.reload()
    await expect.poll(() => refusals, { timeout: 30_000 }).toContain('unknown-device')
    const { page } = people.noor
    await page.goto(`${pair.origin}/begin/thank-you`)
    const did = ledger.own('noor', 'For myself, for going on.')
    await give(page, did, 'Alone')
    await late.page.waitForTimeout(3_000)
    const marker = ledger.texts.at(-1)?.marker ?? ''
    expect(found((await openedFrom(late.page)).all, [marker])).toEqual([])
    world.audit.ofRelay(pair.relay)
  } finally {
    await late.close()
  }
}
