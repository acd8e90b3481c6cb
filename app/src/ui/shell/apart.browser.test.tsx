/** What a page alone remembers belongs to the space that it was done in, also where both call the place the same. */
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { SampleAttune } from '../testing/sample-attune.ts'
import { dailyKey, questionKey } from '../testing/sample-attune.ts'
import { clearScreen } from './show-screen.testing.ts'
import { show } from './step-through.testing.ts'

const { kind, memories, play, practice } = everyEn
const soon = { timeout: 5_000 }
const checkIn = `/round/${dailyKey('check-in')}`

afterEach(clearScreen)

const go = (path: string) => {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** A screen has one heading; its words come a moment later. */
const heading = () => document.querySelector('h1')?.innerText

/** By way of Today, as whoever changes spaces goes. */
async function toSpace(attune: SampleAttune, space: string, path: string): Promise<void> {
  go('/')
  await expect.poll(heading, soon).toContain('Noor')
  attune.changePeople({ space })
  go(path)
  await expect.poll(heading, soon).not.toContain('Noor')
}

it('words that are being put together below a field', async () => {
  const attune = await show('open', checkIn, { device: { helps: { wording: true, worry: true } } })
  const builder = page.getByRole('button', { name: kind.builder.close })
  const low = page.getByLabelText(practice['check-in'].steps.evening.low.ask)
  await low.fill('It was late.')
  await page.getByText(kind.wording.line).click()
  await page.getByRole('button', { name: kind.builder.line }).click()
  await expect.element(builder, soon).toBeVisible()
  await toSpace(attune, 'two', checkIn)
  await expect.element(low, soon).toBeVisible()
  await expect.element(builder).not.toBeInTheDocument()
  await toSpace(attune, 'one', checkIn)
  await expect.element(builder, soon).toBeVisible()
})

it('how far somebody has come', async () => {
  const path = '/begin/with-you'
  const attune = await show('open', path)
  const breath = page.getByText(practice['with-you'].says.breath, { exact: true })
  await page.getByRole('button', { name: play.goOn }).click()
  await expect.element(breath).not.toBeInTheDocument()
  await toSpace(attune, 'two', path)
  await expect.element(breath, soon).toBeVisible()
  await toSpace(attune, 'one', path)
  await expect.element(page.getByRole('button').first(), soon).toBeVisible()
  await expect.element(breath).not.toBeInTheDocument()
})

it('that answers have been seen arriving', async () => {
  const path = `/round/${questionKey()}`
  const arrived = watchArriving()
  const attune = await show('revealed', path, {}, { language: 'en', pausesPass: true })
  await expect.poll(arrived, soon).toBe(true)
  await toSpace(attune, 'one', path)
  expect(arrived()).toBe(false)
  await toSpace(attune, 'two', path)
  expect(arrived()).toBe(true)
})

/** Whether answers have moved in since it was last asked; they lie still at once here. */
function watchArriving(): () => boolean {
  let hasCome = false
  const look = () => (hasCome ||= document.querySelector('.answers.is-arriving') !== null)
  const watch = new MutationObserver(look)
  watch.observe(document, { attributes: true, childList: true, subtree: true })
  onTestFinished(() => watch.disconnect())
  return () => {
    const has = hasCome
    hasCome = false
    return has
  }
}

it('a photo that is not kept yet', async () => {
  const path = '/keep-memory'
  const attune = await show('open', path)
  await userEvent.upload(page.getByLabelText(memories.make.photo), await aPhoto())
  const photo = page.getByAltText(memories.make.preview)
  await expect.element(photo, soon).toBeVisible()
  await toSpace(attune, 'two', path)
  await expect.element(page.getByLabelText(memories.make.photo), soon).toBeVisible()
  await expect.element(photo).not.toBeInTheDocument()
  await toSpace(attune, 'one', path)
  await expect.element(photo, soon).toBeVisible()
})

async function aPhoto(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 })
  canvas.getContext('2d')?.fillRect(0, 0, 4, 4)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done))
  return new File([blob ?? ''], 'table.png', { type: 'image/png' })
}
