/** Everything that Attune does, by somebody who has a keyboard alone. Sam has a finger. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday, joinSpace } from '../flows.ts'
import type { Keyboard } from './keyboard.ts'
import { keyboardOf } from './keyboard.ts'
import type { Person } from '../person.ts'
import { openPerson } from '../person.ts'
import type { RelayProcess } from '../relay-process.ts'
import { startRelay } from '../relay-process.ts'

const { frame, welcome, start, invite, today, practice, question, reveal, writing } = everyEn
const { care, together, us, own, me, spaces, device, export: copy, help } = everyEn

let relay: RelayProcess
let noor: Person
let sam: Person
let page: Page
let keys: Keyboard
/** What Noor has of her copy. */
const kept = { file: '', passphrase: '' }

beforeAll(async () => {
  relay = await startRelay('--app', 'app/dist', '--open')
  noor = await openPerson({ origin: relay.origin })
  page = noor.page
  keys = keyboardOf(page)
})
afterAll(async () => {
  await Promise.all([noor.close(), sam.close()])
  await relay.kill('SIGTERM')
})

const begins = (words: string) => new RegExp(`^${words.replace(/[?.()]/g, '\\$&')}`)

async function backToToday(): Promise<void> {
  await keys.press('button', frame.backTo.replace('{place}', frame.home))
  await keys.arrive(/Noor/)
}

it('starts, invites, and is joined', { timeout: 60_000 }, async () => {
  await keys.press('link', welcome.start)
  await keys.arrive(start.name.title)
  await keys.write(start.name.label, 'Noor')
  await page.keyboard.press('Enter')
  await keys.arrive(start.kind.title)
  const steps = [
    [start.kind.partners, start.stage.title],
    [start.stage.partners['long-term'], start.language.title],
    ['English', start.keeper.title],
    [start.keeper['someone-else'], start.know.title],
  ] as const
  for (const [choice, next] of steps) {
    await keys.choose(choice)
    await keys.press('button', start.next)
    await keys.arrive(next)
  }
  await keys.press('button', start.know.begin)
  await keys.arrive(invite.title)
  await keys.unfold(invite.link)
  await keys.press('button', invite.copy)
  await keys.see(invite.copied)
  const link = await page.locator('.shown-link').innerText()
  sam = await openPerson({ origin: relay.origin, path: link.slice(relay.origin.length) })
  await joinSpace(sam.page, 'Sam', 'Someone else')
  await keys.arrive('Sam is here.')
  await backToToday()
  await sam.page.getByRole('heading', { name: /Sam\.$/ }).waitFor()
  expect(noor.faults).toEqual([])
})

it('checks in, reads, answers, and agrees to less', { timeout: 60_000 }, async () => {
  const { evening } = practice['check-in'].steps
  await keys.press('link', today.begin)
  await keys.arrive(practice['check-in'].title)
  await keys.write(evening.high.ask, 'Soup.')
  await keys.write(begins(evening.low.ask), 'The bus.')
  await keys.choose(evening.heard.options.listen)
  await keys.write(begins(evening.help.ask), 'Ten minutes on the sofa.')
  await keys.press('button', question.seal)
  await keys.arrive(question.sealed.title)
  await samChecksIn(sam.page)
  await keys.arrive(practice['check-in'].title)
  await keys.press('button', reveal.more)
  await keys.write(begins('Your words to'), 'I am glad it rained.')
  await keys.press('button', reveal.send)
  await keys.see(care.wish.ask)
  await keys.press('button', care.wish.notNow)
  await keys.press('button', care.wish.other)
  await keys.press('button', care.wish.smaller)
  await keys.write(care.wish.smallerLabel, 'Half of it.')
  await keys.press('button', care.wish.send)
  await keys.see('Half of it.')
  await keys.press('button', care.wish.happened)
  await keys.see(care.wish.hasHappened)
  expect(noor.faults).toEqual([])
})

async function samChecksIn(there: Page): Promise<void> {
  const { high, help: asked } = practice['check-in'].steps.evening
  await there.getByRole('link', { name: today.begin, exact: true }).click()
  await there.getByRole('textbox', { name: high.ask }).fill('It rained.')
  await there.getByRole('textbox', { name: asked.ask }).fill('A walk around the block.')
  await there.getByRole('button', { name: question.seal }).click()
  await there.getByText('Soup.').waitFor()
  await goToday(there)
}

it('changes own words, and takes them back', { timeout: 60_000 }, async () => {
  const change = () => keys.press('button', reveal.change)
  await change()
  await keys.write(practice['check-in'].steps.evening.high.ask, 'Soup, and bread.')
  await keys.press('button', reveal.keep)
  await keys.see('Soup.')
  await change()
  await keys.write(practice['check-in'].steps.evening.high.ask, 'Soup, and bread.')
  await keys.press('button', reveal.save)
  await keys.see('Soup, and bread.')
  await change()
  await keys.press('button', reveal.takeBack)
  await keys.see(reveal.takeBackSure)
  await keys.press('button', reveal.takeItBack)
  await keys.see(reveal.takenBack)
  await keys.press('link', frame.home)
  await keys.arrive(/Noor/)
  expect(noor.faults).toEqual([])
})

it('seals a question, and thinks again', { timeout: 60_000 }, async () => {
  await keys.press('link', new RegExp(`^(${today.answer}$|${today.question})`))
  await page.getByRole('button', { name: question.seal }).waitFor()
  await keys.write(practice['one-question'].steps.answer.text.ask, 'The kettle.')
  await keys.press('button', practice['one-question'].skip)
  await keys.see(question.notThisOneSure)
  await keys.press('button', question.keepWriting)
  await keys.press('button', question.seal)
  await keys.arrive(question.sealed.title)
  await keys.press('button', question.sealed.takeBack)
  await keys.see(question.sealed.takenBack)
  await keys.press('button', question.seal)
  await keys.arrive(question.sealed.title)
  await backToToday()
  expect(noor.faults).toEqual([])
})

it('thanks, says how much room there is, and notes a small win', { timeout: 60_000 }, async () => {
  const { did, meant } = practice['thank-you'].steps.thanks
  await keys.press('link', begins(today.thanks))
  await keys.arrive(practice['thank-you'].title)
  await keys.write(did.askOf.replace('{name}', 'Sam'), 'You came early.')
  await keys.write(begins(meant.ask), 'I could sleep.')
  await keys.choose(writing.when.together)
  await keys.choose(writing.when.now)
  await keys.press('button', writing.give)
  await keys.arrive(practice['thank-you'].said)
  await backToToday()
  await keys.unfold(care.moreToday)
  await keys.press('link', begins(care.room))
  await keys.arrive(practice.capacity.title)
  await keys.choose(practice.capacity.steps.capacity.level.options.some)
  await keys.press('button', writing.say)
  await keys.arrive(practice.capacity.said)
  await backToToday()
  await keys.unfold(care.moreToday)
  await keys.press('link', begins(care.win))
  await keys.arrive(practice['small-win'].title)
  await keys.write(practice['small-win'].steps.win.text.ask, 'We laughed.')
  await keys.press('button', writing.say)
  await keys.arrive(practice['small-win'].said)
  await backToToday()
  expect(noor.faults).toEqual([])
})

it('reads earlier days, and draws from the jar', { timeout: 60_000 }, async () => {
  await keys.press('link', frame.together)
  await keys.arrive(together.title)
  await keys.press('link', begins(together.earlier))
  await keys.arrive(together.earlier)
  await keys.press('link', begins(practice['small-win'].name))
  await keys.see('We laughed.')
  // Back to where it was opened.
  await keys.press('link', frame.together)
  await keys.arrive(together.title)
  await keys.press('link', frame.us)
  await keys.arrive(us.title)
  await keys.press('link', begins(us.jar))
  await keys.arrive(us.jar)
  await keys.press('button', us.draw)
  await page.locator('.drawn figure').waitFor()
  await keys.press('link', frame.us)
  await keys.arrive(us.title)
  expect(noor.faults).toEqual([])
})

it('writes for nobody else, and breathes', { timeout: 60_000 }, async () => {
  await keys.press('link', frame.me)
  await keys.arrive(me.title)
  await keys.press('link', begins(me.journal))
  await keys.arrive(own.title)
  await keys.write(own.write, 'Rain.')
  await keys.press('button', own.keep)
  await keys.see(own.kept)
  const page1 = begins(own.changeOf.replace(' {day}', ''))
  await keys.press('button', page1)
  await keys.write(page1, 'Rain, all night.')
  await keys.press('button', own.keepChange)
  await keys.see('Rain, all night.')
  await keys.press('button', page1)
  await keys.press('button', own.takeOut)
  await keys.see(own.takeOutSure)
  await keys.press('button', own.leaveIt)
  await keys.see('Rain, all night.')
  await keys.press('link', frame.me)
  await keys.arrive(me.title)
  await keys.press('link', begins(me.intention))
  await keys.arrive(own.intention.title)
  await keys.write(own.intention.words, 'Patience.')
  await keys.write(own.intention.whenHard, 'count to ten.')
  await keys.press('button', own.intention.keep)
  await keys.arrive(own.title)
  await keys.press('link', frame.me)
  await keys.arrive(me.title)
  await keys.press('link', begins(me.breath))
  await keys.arrive(own.breath.title)
  await keys.press('button', own.breath.begin)
  await keys.see(own.breath.begun)
  await keys.press('button', own.breath.stop)
  await keys.reach('button', own.breath.begin)
  await keys.press('link', frame.me)
  await keys.arrive(me.title)
  expect(noor.faults).toEqual([])
})

it('has the app as they like it, and reads a card', { timeout: 60_000 }, async () => {
  await keys.press('link', begins(me.device))
  await keys.arrive(device.title)
  await keys.choose('Español')
  await keys.arrive('Este teléfono')
  await keys.choose('English')
  await keys.arrive(device.title)
  await keys.choose(device.dark)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await keys.press('link', frame.me)
  await keys.arrive(me.title)
  await keys.press('link', frame.learn)
  await keys.arrive(everyEn.learn.title)
  await page.locator('.row a').first().waitFor()
  await keys.reach('link', await page.locator('.row a').first().innerText())
  await page.keyboard.press('Enter')
  await keys.reach('link', begins('Try it'))
  await keys.press('link', frame.learn)
  await keys.arrive(everyEn.learn.title)
  expect(noor.faults).toEqual([])
})

it('takes a copy along', { timeout: 60_000 }, async () => {
  await keys.press('link', frame.me)
  await keys.arrive(me.title)
  await keys.press('link', begins(me.export))
  await keys.arrive(copy.title)
  await keys.press('button', copy.own)
  await keys.write(copy.passphrase, 'four words')
  await keys.press('button', copy.useSuggested)
  await keys.reach('checkbox', copy.written)
  await page.keyboard.press('Space')
  await keys.press('button', copy.make)
  await keys.arrive(copy.done.title)
  kept.passphrase = (await page.locator('.passphrase span').allInnerTexts()).join('-')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    keys.press('button', copy.done.save),
  ])
  expect(download.suggestedFilename()).toMatch(/\.age$/)
  kept.file = await download.path()
  await keys.press('button', copy.done.close)
  await keys.arrive(me.title)
  expect(noor.faults).toEqual([])
})

it('finds help', { timeout: 60_000 }, async () => {
  await keys.press('link', frame.help)
  await keys.arrive(help.title)
  await keys.reach('combobox', help.where)
  await page.keyboard.type('Spain')
  await keys.see(help.emergency)
  await keys.press('button', frame.closeHelp)
  await keys.arrive(me.title)
  expect(noor.faults).toEqual([])
})

it('has another name, puts the space away, and brings it back', { timeout: 60_000 }, async () => {
  await goToSpace()
  await keys.write(spaces.space.name, 'Noor A.')
  await keys.press('button', spaces.space.rename)
  await keys.see(spaces.space.renamed)
  await keys.press('link', begins(spaces.space.archive))
  await keys.arrive(spaces.archive.title)
  await keys.press('button', spaces.archive.now)
  await keys.arrive(spaces.title)
  await keys.press('button', /^Sam/)
  await keys.arrive(/Noor/)
  await keys.press('button', care.putAwaySpace.back)
  await page.getByText(care.putAwaySpace.title).waitFor({ state: 'detached' })
  await keys.arrive(/Noor/)
  expect(noor.faults).toEqual([])
})

async function goToSpace(): Promise<void> {
  await keys.press('link', frame.us)
  await keys.arrive(us.title)
  await keys.press('link', begins(us.space))
  await keys.arrive(spaces.space.title)
}

it('leaves the space', { timeout: 60_000 }, async () => {
  await goToSpace()
  await keys.press('link', begins(spaces.space.leave))
  await keys.arrive(spaces.leave.title)
  await keys.press('button', spaces.leave.leaveNow)
  await keys.arrive(welcome.title)
  await keys.see(spaces.leave.left)
  await keys.press('button', frame.dismiss)
  await page.getByText(spaces.leave.left).waitFor({ state: 'detached' })
  await keys.arrive(welcome.title)
  expect(noor.faults).toEqual([])
})

it('brings the copy back', { timeout: 60_000 }, async () => {
  const { bring } = copy
  await keys.press('link', welcome.ownLink)
  await keys.arrive(me.title)
  await keys.press('link', begins(me.import))
  await keys.arrive(bring.title)
  await keys.press('button', bring.open)
  await keys.see(bring.noFile)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    keys.press('button', bring.choose),
  ])
  await chooser.setFiles(kept.file)
  await keys.write(bring.passphrase, kept.passphrase)
  await page.keyboard.press('Enter')
  await keys.see(/^Sam/)
  await keys.press('button', bring.confirm)
  await keys.arrive(bring.done)
  await backToToday()
  expect(noor.faults).toEqual([])
})

it('leaves the app', { timeout: 60_000 }, async () => {
  await page.context().route(/wikipedia/, (route) => route.fulfill({ body: 'elsewhere' }))
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  await page.waitForURL(/wikipedia/)
  expect(noor.faults).toEqual([])
})
