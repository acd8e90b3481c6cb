/** Ordinary evenings, one that Noor misses, and three days without a connection. */
import { expect } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday, openQuestion } from '../flows.ts'
import {
  begin,
  choose,
  fill,
  give,
  keepPage,
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

const { care, practice, question, reveal, today } = everyEn

export async function firstDays(world: World): Promise<void> {
  await firstEvening(world)
  await careIsNoted(world)
  await shortVersion(world)
  await noorIsAway(world)
}

async function firstEvening(world: World): Promise<void> {
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
async function careIsNoted(world: World): Promise<void> {
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
  const { ask, options, theirs } = practice.capacity.steps.capacity.level
  const room = ledger.sayForTonight('noor', 'Until the film begins.')
  await openOnToday(noor, ask)
  await choose(noor, options.some, practice.capacity.steps.capacity.until.ask, room)
  await noor.getByRole('heading', { name: practice.capacity.said }).waitFor()
  await goToday(sam)
  await sam.getByText(theirs.some.replace('{name}', 'Noor')).waitFor()
  await sam.getByText(room).waitFor()
}

/** Sam is not up to all of it; words are changed and taken back. */
async function shortVersion(world: World): Promise<void> {
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

/** Nobody hears of it: Sam's answers wait, and nothing waits for him. */
async function noorIsAway(world: World): Promise<void> {
  await comes(world, 4, ['sam'])
  const { ledger, people } = world
  const { page } = people.sam
  await openDaily(page, 'checkIn')
  await writeCheckIn(page, {
    high: ledger.seal('sam', 'The swallows are back.', 'never'),
    help: ledger.seal('sam', 'A walk, if you come.', 'never'),
  })
  await seal(page)
  await writeQuestion(page, ledger.seal('sam', 'My first bicycle.', 'Noor answers day 4 later'))
  await isSent(world, 'sam')
  await world.audit.of('sam', people.sam)
  world.audit.ofRelay(world.pair.relay)
}

/** Noor's line is cut for three evenings; the relay is killed in one of them. */
export async function offlineDays(world: World): Promise<void> {
  const { ledger, people, pair } = world
  pair.noorsLine.cut()
  for (const day of [5, 6, 7]) {
    await comes(world, day)
    const until = 'Noor is back online'
    if (day === 6) await pair.relay.kill('SIGKILL')
    for (const who of ['noor', 'sam'] as const) {
      const { page } = people[who]
      await openDaily(page, 'checkIn')
      await writeCheckIn(page, {
        high: ledger.seal(who, `Something good of day ${day}.`, until),
        low: ledger.seal(who, `Something hard of day ${day}.`, until),
      })
      await seal(page)
      await begin(page, 'thank-you')
      const did = ledger.seal(who, `A thank-you of day ${day}.`, until)
      await give(page, did, ledger.seal(who, 'It meant much.', until))
    }
    await keepPage(people.noor.page, ledger.own('noor', `Alone with day ${day}.`))
    if (day === 6) await pair.relay.start()
    if (day === 7) await people.noor.restart()
    await isSent(world, 'sam')
    await goToday(people.noor.page)
    await people.noor.page.getByText(everyEn.frame.noConnection).waitFor()
    await world.lookAtAll()
  }
}
