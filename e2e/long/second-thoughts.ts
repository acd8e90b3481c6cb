/** An evening that is too much, and words that are changed and taken back. */
import { expect } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday } from '../flows.ts'
import { choose, fill, openDaily, press, respond, seal, writeCheckIn } from './evening.ts'
import type { World } from './world.ts'
import { comes, isSent } from './world.ts'

const { practice, question, reveal, today } = everyEn

/** Sam is not up to all of it; words are changed and taken back. */
export async function shortVersion(world: World): Promise<void> {
  await comes(world, 3)
  const { ledger, people } = world
  const [noor, sam] = [people.noor.page, people.sam.page]
  const { instead, reason } = practice['not-tonight'].steps.instead
  await goToday(sam)
  await sam.getByRole('link', { name: today.notUpToIt }).click()
  const why = ledger.sayForTonight('sam', 'My head is full.')
  await choose(sam, instead.options['ten-minutes'], reason.ask, why)
  await sam.getByText(question.short).waitFor()
  expect(await sam.getByRole('textbox').count()).toBe(1)
  const until = 'both are in, day 3'
  await writeCheckIn(sam, { high: ledger.seal('sam', 'The empty inbox.', until) })
  await seal(sam)
  await goToday(noor)
  await noor.getByText(today.instead['ten-minutes'].replace('{name}', 'Sam')).waitFor()
  await noor.getByText(why).waitFor()
  await isSent(world, 'sam')
  await world.lookAtAll()
  const high = ledger.seal('noor', 'The sun at noon.', until)
  await openDaily(noor, 'checkIn')
  await writeCheckIn(noor, { high })
  await seal(noor)
  ledger.open(until)
  const response = ledger.say('noor', 'Good, rest now.')
  await respond(noor, response)
  await openDaily(sam, 'checkIn')
  await sam.getByText(response).waitFor()
  await respond(sam, ledger.say('sam', 'I will.'))
  await press(noor, reveal.change)
  const better = ledger.say('noor', 'The sun at noon, and the bench.')
  await fill(noor, practice['check-in'].steps.evening.high.ask, better)
  await press(noor, reveal.save)
  ledger.drop(high)
  await sam.getByText(better).waitFor()
  expect(await sam.getByText(`· ${reveal.changed}`).count()).toBe(1)
  await noor.getByRole('button', { name: reveal.change, exact: true }).last().click()
  await press(noor, reveal.takeBack)
  await press(noor, reveal.takeItBack)
  ledger.drop(response)
  await sam.getByText(reveal.takenBack).waitFor()
  await world.lookAtAll()
}
