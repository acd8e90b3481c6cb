/** Across the date line and back over it: the same day twice, then a day behind. */
import { expect } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { answerEarlier } from './back-together.ts'
import {
  choose,
  keepPage,
  openBehindMore,
  openDaily,
  openOnToday,
  respond,
  seal,
  writeCheckIn,
  writeQuestion,
} from './evening.ts'
import type { World } from './world.ts'
import { isSent, opensAt, timeOf } from './world.ts'

const { care, practice, today } = everyEn

/** The same day twice, then a day behind; both open each other's rounds all the same. */
export async function travels(world: World): Promise<void> {
  await inAuckland(world)
  await sameDayAgain(world)
  await aDayBehind(world)
}

async function inAuckland(world: World): Promise<void> {
  const { ledger, people } = world
  const [noor, sam] = [people.noor.page, people.sam.page]
  const until = 'both are in, day 12'
  const room = practice.capacity.steps.capacity
  await openBehindMore(noor, care.room)
  const tonight = ledger.sayForTonight('noor', 'Until I fall asleep.')
  await choose(noor, room.level.options.some, room.until.ask, tonight)
  await openDaily(noor, 'checkIn')
  await writeCheckIn(noor, { high: ledger.seal('noor', 'The other ocean.', until) })
  await seal(noor)
  await writeQuestion(noor, ledger.seal('noor', 'A song in the kitchen.', until))
  await isSent(world, 'noor')
  await world.lookAtAll()
  await openDaily(sam, 'checkIn')
  await writeCheckIn(sam, { high: ledger.seal('sam', 'A letter from my aunt.', until) })
  await seal(sam)
  await writeQuestion(sam, ledger.seal('sam', 'Your laugh in the hall.', until))
  ledger.open(until)
  await openDaily(noor, 'checkIn')
  await respond(noor, ledger.say('noor', 'How good that she writes.'))
  await openDaily(noor, 'question')
  await respond(noor, ledger.say('noor', 'I hear it now.'))
  await world.lookAtAll()
}

async function sameDayAgain(world: World): Promise<void> {
  const { ledger, people } = world
  await people.noor.setClock(timeOf(13, 6))
  await people.noor.restart('/', 'Pacific/Honolulu')
  await opensAt(world, 'sam', timeOf(13, 6))
  const [noor, sam] = [people.noor.page, people.sam.page]
  await noor.getByText('Tuesday 31 March').first().waitFor()
  await sam.getByText('Wednesday 1 April').first().waitFor()
  await noor.getByText(today.allTonight).waitFor()
  await noor.getByText(care.mine.some).waitFor()
  expect(await noor.locator('.card').count()).toBe(0)
  const alone = ledger.own('noor', 'A day that I had before.')
  await keepPage(noor, alone)
  await noor.getByRole('link', { name: everyEn.me.journal }).click()
  const page = noor.locator('figure').filter({ hasText: alone })
  expect(await page.locator('figcaption').innerText()).toContain('Tuesday 31 March')
  await world.lookAtAll()
  const until = 'both are in, day 13'
  await openDaily(sam, 'checkIn')
  const morning = ledger.seal('sam', 'The first warm morning.', until)
  await writeCheckIn(sam, { high: morning })
  await seal(sam, true)
  ledger.tell(morning)
  await openOnToday(noor, today.told.replace('{name}', 'Sam'))
  await world.lookAtAll()
  await openOnToday(noor, today.told.replace('{name}', 'Sam'))
  await writeCheckIn(noor, { high: ledger.seal('noor', 'Two sunsets, one date.', until) })
  await seal(noor)
  ledger.open(until)
  await world.lookAtAll()
}

async function aDayBehind(world: World): Promise<void> {
  const { ledger, people } = world
  await opensAt(world, 'noor', timeOf(14, 6))
  await opensAt(world, 'sam', timeOf(14, 6))
  const [noor, sam] = [people.noor.page, people.sam.page]
  await noor.getByText('Wednesday 1 April').first().waitFor()
  await openDaily(noor, 'checkIn')
  expect(await noor.getByRole('button', { name: everyEn.question.seal }).count()).toBe(0)
  const hers = 'Sam answers day 13 a day later'
  await writeQuestion(noor, ledger.seal('noor', 'The smell of rain.', hers))
  await isSent(world, 'noor')
  await world.lookAtAll()
  await answerEarlier(world, 'sam', 'Wednesday 1 April', 'Old books.')
  ledger.open(hers)
  const his = 'both are in, day 14'
  await openDaily(sam, 'checkIn')
  await writeCheckIn(sam, { high: ledger.seal('sam', 'I booked your flight.', his) })
  await seal(sam, true)
  await openOnToday(noor, today.told.replace('{name}', 'Sam'))
  await writeCheckIn(noor, { high: ledger.seal('noor', 'Soon home.', his) })
  await seal(noor)
  ledger.open(his)
  await writeQuestion(sam, ledger.seal('sam', 'What nobody matched.', 'nobody'))
  await isSent(world, 'sam')
  await world.lookAtAll()
}
