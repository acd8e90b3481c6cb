/** Two people, their days, and what is known of every word they wrote. */
import { expect } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import type { Keeper } from '../flows.ts'
import { goToday } from '../flows.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import type { Person } from '../person.ts'
import type { Audit } from './audit.ts'
import { createAudit } from './audit.ts'
import type { Ledger, Who } from './ledger.ts'
import { createLedger } from './ledger.ts'

export interface World {
  readonly pair: Pair
  readonly ledger: Ledger
  readonly audit: Audit
  /** Whoever opens another profile is the same person still. */
  readonly people: Record<Who, Person>
  /** When the app was last opened. */
  now: Date
  /** Both look at what is theirs, and so do we. */
  lookAtAll(): Promise<void>
}

/** A time of day by the world's clock: the days run from 1, a Friday in March. */
export const timeOf = (day: number, hour: number) => new Date(Date.UTC(2026, 2, 19 + day, hour, 10))
/** Eight in Madrid, nine once summer time has come. */
const evening = 19

export async function openWorld(keepers: readonly [Keeper, Keeper]): Promise<World> {
  const now = timeOf(1, evening)
  const pair = await meet(keepers, { timeZone: 'Europe/Madrid', now })
  const ledger = createLedger()
  const audit = createAudit(ledger)
  const people = { noor: pair.noor, sam: pair.sam }
  return {
    ...{ pair, ledger, audit, people, now },
    async lookAtAll() {
      for (const who of ['noor', 'sam'] as const) await audit.of(who, people[who])
      audit.ofRelay(pair.relay)
    },
  }
}

/** The evening of a day: whoever is there opens the app. */
export async function comes(world: World, day: number, who: readonly Who[] = ['noor', 'sam']) {
  for (const one of who) await opensAt(world, one, timeOf(day, evening))
}

export async function opensAt(world: World, who: Who, time: Date): Promise<void> {
  const { people } = world
  const { page } = people[who]
  world.now = time
  await people[who].setClock(time)
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('heading', { name: /^Good / }).waitFor()
}

/** What a person wrote has been sent; it takes a moment. */
export async function isSent({ people }: World, who: Who): Promise<void> {
  const { page } = people[who]
  await goToday(page)
  await page.getByText(everyEn.frame.waitingToBeSent).waitFor({ state: 'detached' })
  await page.getByText(everyEn.frame.noConnection).waitFor({ state: 'detached' })
}

export async function comparePictures({ people }: World): Promise<void> {
  const { code, today } = everyEn
  const seen: string[] = []
  for (const { page } of Object.values(people)) {
    await goToday(page)
    await page.getByRole('link', { name: today.compareWhy }).click()
    const pictures = page.getByRole('list', { name: code.pictures })
    // Their names come a moment later.
    await expect.poll(() => pictures.innerText()).toMatch(/[a-z]/)
    seen.push(await pictures.innerText())
    await page.getByRole('button', { name: code.same }).click()
    await page.getByRole('heading', { name: code.confirmed.title }).waitFor()
    await goToday(page)
  }
  expect(seen[0]).not.toBe('')
  expect(seen[1]).toBe(seen[0])
}
