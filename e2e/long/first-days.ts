/** The first two evenings: an agreement that comes about, room, thanks, a draft that stays. */
import { expect } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday, openQuestion } from '../flows.ts'
import {
  begin,
  choose,
  fill,
  give,
  keepPage,
  openBehindMore,
  openDaily,
  openOnToday,
  press,
  replySmaller,
  respond,
  seal,
  writeCheckIn,
  writeQuestion,
} from './evening.ts'
import type { World } from './world.ts'
import { comes, isSent } from './world.ts'

const { care, practice } = everyEn

export async function firstEvening(world: World): Promise<void> {
  const { ledger, people } = world
  const [noor, sam] = [people.noor.page, people.sam.page]
  const until = 'both are in, day 1'
  const wish = ledger.seal('noor', 'Ten minutes on the balcony.', until)
  await openDaily(noor, 'checkIn')
  await writeCheckIn(noor, {
    high: ledger.seal('noor', 'The bus driver waited for me.', until),
    low: ledger.seal('noor', 'The long meeting.', until),
    help: wish,
  })
  await seal(noor)
  await keepPage(noor, ledger.own('noor', 'I was afraid to ask for the balcony.'))
  await keepPage(sam, ledger.own('sam', 'Her tired eyes worry me.'))
  await isSent(world, 'noor')
  await world.lookAtAll()
  await openDaily(sam, 'checkIn')
  await writeCheckIn(sam, { high: ledger.seal('sam', 'Bread from the corner.', until) })
  await seal(sam)
  ledger.open(until)
  await respond(sam, ledger.say('sam', 'That sounds like a heavy day.'))
  await replySmaller(sam, ledger.say('sam', 'Five minutes, with tea.'))
  await openDaily(noor, 'checkIn')
  await respond(noor, ledger.say('noor', 'I love that bread.'))
  const first = 'both have answered, day 1'
  await writeQuestion(noor, ledger.seal('noor', 'The soup by the bed.', first))
  await writeQuestion(sam, ledger.seal('sam', 'The printed tickets.', first))
  ledger.open(first)
  await world.lookAtAll()
}

/** What was agreed comes about; room, a thank-you, and a draft in a browser that ends. */
export async function careIsNoted(world: World): Promise<void> {
  await comes(world, 2)
  const { ledger, people } = world
  const [noor, sam] = [people.noor.page, people.sam.page]
  await openOnToday(sam, care.didIt)
  await press(sam, care.wish.happened)
  await sam.getByText(care.wish.hasHappened).waitFor()
  await openOnToday(noor, care.didGood)
  await press(noor, care.wish.landed)
  await noor.getByText(care.wish.hasLandedMine).waitFor()
  await sayRoom(world)
  await begin(noor, 'thank-you')
  const did = ledger.say('noor', 'You hung the washing.')
  await give(noor, did, ledger.say('noor', 'I could sit down.'))
  await openOnToday(sam, 'Noor thanks you')
  await sam.getByText(did).waitFor()
  await respond(sam, ledger.say('sam', 'You are welcome.'))
  const until = 'both have answered, day 2'
  const half = ledger.seal('sam', 'The pier, when it rained.', until)
  await openDaily(sam, 'question')
  await fill(sam, 'Your answer', half)
  await sam.waitForTimeout(1_000)
  await people.sam.restart()
  await openQuestion(people.sam.page)
  const typed = people.sam.page.getByRole('textbox', { name: 'Your answer' })
  expect(await typed.inputValue()).toBe(half)
  await world.lookAtAll()
  await openDaily(people.sam.page, 'question')
  await seal(people.sam.page)
  await isSent(world, 'sam')
  await writeQuestion(noor, ledger.seal('noor', 'The night train.', until))
  ledger.open(until)
  await world.lookAtAll()
}

async function sayRoom({ ledger, people }: World): Promise<void> {
  const [noor, sam] = [people.noor.page, people.sam.page]
  const { options, theirs } = practice.capacity.steps.capacity.level
  const room = ledger.sayForTonight('noor', 'Until the film begins.')
  await openBehindMore(noor, care.room)
  await choose(noor, options.some, practice.capacity.steps.capacity.until.ask, room)
  await noor.getByRole('heading', { name: practice.capacity.said }).waitFor()
  await goToday(sam)
  await sam.getByText(theirs.some.replace('{name}', 'Noor')).waitFor()
  await sam.getByText(room).waitFor()
}
