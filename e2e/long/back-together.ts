/** All arrives, an evening late is answered, and a small beginning after quiet days. */
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday } from '../flows.ts'
import { choose, fill, openOnToday, respond, sayWin, seal, thankTogether } from './evening.ts'
import type { World } from './world.ts'
import { comes, isSent, opensAt, timeOf } from './world.ts'

const { care, practice, today } = everyEn

export async function comesBack(world: World): Promise<void> {
  const { ledger, people, pair } = world
  pair.noorsLine.mend()
  await comes(world, 8)
  await isSent(world, 'noor')
  ledger.open('Noor is back online')
  await world.lookAtAll()
  const [noor, sam] = [people.noor.page, people.sam.page]
  // The evening that she missed is nowhere mentioned; its question can still be answered.
  await answerEarlier(world, 'noor', 'Monday 23 March', 'My grandfather’s watch.')
  ledger.open('Noor answers day 4 later')
  const until = 'both have thanked, day 8'
  await thankTogether(noor, ledger.seal('noor', 'You waited for me.', until))
  await isSent(world, 'noor')
  await world.lookAtAll()
  await thankTogether(sam, ledger.seal('sam', 'You wrote all the same.', until))
  ledger.open(until)
  await sayWin(sam, ledger.say('sam', 'We laughed again.'))
  await world.lookAtAll()
}

export async function answerEarlier(
  { ledger, people }: World,
  who: 'noor' | 'sam',
  day: string,
  text: string,
) {
  const { page } = people[who]
  await goToday(page)
  await page.getByText(care.earlier).click()
  await page.locator('details').getByRole('link', { name: day }).click()
  await fill(page, practice['one-question'].steps.answer.text.ask, ledger.say(who, text))
  await seal(page)
}

/** Three evenings without anything, and nothing is said of them. */
export async function quietDays(world: World): Promise<void> {
  const { ledger, people } = world
  await opensAt(world, 'sam', timeOf(12, 7))
  await people.noor.setClock(timeOf(12, 7))
  await people.noor.restart('/', 'Pacific/Auckland')
  const [noor, sam] = [people.noor.page, people.sam.page]
  for (const page of [noor, sam]) await page.getByText(today.small.title).waitFor()
  await world.lookAtAll()
  await noor.getByRole('link', { name: today.begin }).click()
  const { which, text } = practice['start-small'].steps.small
  const small = ledger.say('noor', 'I think of you more than I say.')
  await choose(noor, which.options.true, text.ask, small)
  await openOnToday(sam, 'Noor began with something small')
  await sam.getByText(small).waitFor()
  await respond(sam, ledger.say('sam', 'So do I.'))
}
