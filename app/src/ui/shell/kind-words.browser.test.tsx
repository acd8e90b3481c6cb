/** What stands below a field, the builder, signs of danger and the safety check, as people go through them. */
import { afterEach, describe, expect, it } from 'vitest'
import type { CDPSession } from 'playwright-core'
import { cdp, page, userEvent } from 'vitest/browser'
import { kindEn } from '../../content/messages/kind.en.ts'
import { helpEn } from '../../content/messages/help.en.ts'
import { dailyKey } from '../testing/sample-attune.ts'
import { clearScreen } from './show-screen.testing.ts'
import {
  expectAnnounced,
  expectForEveryone,
  expectStep,
  expectWords,
  press,
  show,
} from './step-through.testing.ts'

const { wording, worry, builder } = kindEn
const checkIn = `/round/${dailyKey('check-in')}`
const on = { device: { helps: { wording: true, worry: true } } }
const quick = { language: 'en', pausesPass: true } as const

afterEach(clearScreen)

const low = () => page.getByLabelText('What was hard?')
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = () => low().element() as HTMLTextAreaElement

/** Everything that a page can leave behind, in letters. */
async function traces(): Promise<string> {
  const databases = await indexedDB.databases()
  const kept = await caches.keys()
  return JSON.stringify([
    ...[databases, kept, Object.entries(localStorage), Object.entries(sessionStorage)],
    ...[document.cookie, document.title, location.href, history.length, history.state],
  ])
}

const isFetched = (name: string) =>
  performance.getEntriesByType('resource').some((one) => one.name.includes(name))

// First in this file: later ones have fetched it.
it('is off at first: nothing looks, nothing is fetched, and one quiet line offers it', async () => {
  await show('open', checkIn, {}, quick)
  expect(document.body.textContent).not.toContain(wording.line)
  await low().fill('You never listen to me.')
  await expect.element(page.getByText(wording.line)).toBeVisible()
  await expectForEveryone()
  expect(document.querySelector('.thoughts')).toBe(null)
  expect(isFetched('english-wording')).toBe(false)
  await page.getByText(wording.line).click()
  await expectWords(wording.offer)
  await expectForEveryone()
  await press(wording.on)
  await expectWords(wording.isOn)
  await expect.element(page.getByText(wording.title)).toBeVisible()
  await press(wording.off)
  await expectWords(wording.offer)
  await expect.poll(() => document.querySelector('.thoughts')).toBe(null)
})

describe('switched on', () => {
  it('speaks of words that may hurt, shows where, and leaves what is waved away', async () => {
    const attune = await show('open', checkIn, on, quick)
    await low().fill('It was late. You never listen to me.')
    await expect.element(page.getByText(wording.title)).toBeVisible()
    expect(document.activeElement).toBe(field())
    await expectAnnounced(kindEn.below)
    const mark = document.querySelector('.thoughts mark')
    expect(mark?.textContent).toMatch(/^You never listen/)
    expect(getComputedStyle(mark as Element).textDecorationLine).toBe('underline')
    await expectForEveryone()
    await button(/^Show me where: /).click()
    const { value, selectionStart, selectionEnd } = field()
    expect(document.activeElement).toBe(field())
    expect(value.slice(selectionStart, selectionEnd)).toBe(mark?.textContent)
    await button(/^Leave it as it is: /).click()
    await expect.poll(() => document.querySelector('.thoughts')).toBe(null)
    expect(document.activeElement).toBe(field())
    await userEvent.keyboard(' Never.')
    expect(field().value).toContain('Never.')
    // What the helper said is in no draft, and in nothing that is sealed.
    window.dispatchEvent(new Event('pagehide'))
    const { drafts } = attune.round(dailyKey('check-in')) ?? {}
    expect(Object.keys(drafts?.['evening'] ?? {})).toEqual(['low'])
  })

  it('says what is kind where nothing hurts, and nothing where nothing is to be said', async () => {
    await show('open', checkIn, on, quick)
    await low().fill('I felt so sad when you left early.')
    await expectWords('This says what you feel.')
    await expectForEveryone()
    await low().fill('The bus was late and the rain came in.')
    await expect.poll(() => document.querySelector('.thoughts')).toBe(null)
  })

  it('reads only where it is serious, and only what is there', async () => {
    await show('open', checkIn, on, quick)
    await page.getByLabelText('What was good?').fill('You never listen to me, you idiot.')
    await expect.poll(() => document.querySelector('.below-field')).not.toBe(null)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(document.querySelector('.thoughts')).toBe(null)
  })

  it('takes right-to-left words as they are', async () => {
    await show('right-to-left', checkIn, on, quick)
    await low().fill('שלום. You never listen to me. ملاءات نظيفة')
    await expect.element(page.getByText(wording.title)).toBeVisible()
    await button(/^Show me where: /).click()
    const { value, selectionStart, selectionEnd } = field()
    expect(value.slice(selectionStart, selectionEnd)).toMatch(/^You never listen/)
    await expectForEveryone()
  })

  it('stays calm with a very long text, which is read bit by bit', async () => {
    await show('open', checkIn, on, quick)
    await low().fill(
      `${'The rain came in again and the bus was late. '.repeat(300)}You never listen.`,
    )
    await expect.element(page.getByText(wording.title), { timeout: 10_000 }).toBeVisible()
  })
})

it('is absent in a language that it does not know, where the builder is there all the same', async () => {
  await show('open', checkIn, on, { language: 'es', pausesPass: true })
  await page.getByLabelText('¿Qué fue difícil?').fill('You never listen to me.')
  await expect.element(page.getByRole('button', { name: 'Decirlo paso a paso' })).toBeVisible()
  expect(document.querySelector('.disclosure')).toBe(null)
  expect(document.querySelector('.thoughts')).toBe(null)
})

describe('the builder', () => {
  it('puts one’s own words together by keyboard alone, behind what stood in the field', async () => {
    const attune = await show('open', checkIn, on, quick)
    await low().fill('Last night.')
    await page.getByText(wording.line).click()
    await press(builder.line)
    const asks = async (ask: string) => {
      await expect.poll(() => document.activeElement?.textContent).toBe(ask)
      await expectForEveryone()
    }
    await asks('What might this be like for Sam?')
    // One thing at a time: the page behind it waits.
    expect(low().element().checkVisibility()).toBe(false)
    await press(`${builder.steps.side.starters.two} …`)
    await userEvent.keyboard('you were tired.')
    await press(builder.next)
    await asks(builder.steps.saw.ask)
    await press(builder.skip)
    await asks(builder.steps.felt.ask)
    await press(`${builder.steps.felt.starters.one} …`)
    await page.getByText(builder.feelings).click()
    await press('lonely')
    await press('far away')
    await press(builder.next)
    await press(builder.before)
    await expect.element(page.getByLabelText(builder.steps.felt.ask)).toHaveValue('I felt far away')
    await press(builder.next)
    await press(builder.skip)
    await press(builder.skip)
    await asks(builder.whole)
    await press(builder.put)
    const whole = 'Last night.\nI can imagine that you were tired.\nI felt far away'
    await expect.element(low()).toHaveValue(whole)
    expect(document.activeElement).toBe(field())
    window.dispatchEvent(new Event('pagehide'))
    await expect
      .poll(() => attune.round(dailyKey('check-in'))?.drafts['evening'])
      .toEqual({ low: whole })
  })

  it('keeps its words through Help, and through going back to the field', async () => {
    await show('open', checkIn, {}, quick)
    await low().fill('x')
    await page.getByText(wording.line).click()
    await press(builder.line)
    await page.getByLabelText('What might this be like for Sam?').fill('Long day.')
    await page.getByRole('link', { name: 'Help' }).click()
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Help')
    history.back()
    await expect
      .element(page.getByLabelText('What might this be like for Sam?'))
      .toHaveValue('Long day.')
    await press(builder.close)
    await expect.element(low()).toHaveValue('x')
    await page.getByText(wording.line).click()
    await press(builder.line)
    await expect
      .element(page.getByLabelText('What might this be like for Sam?'))
      .toHaveValue('Long day.')
  })

  it('looks at all of it where the help is on, and can be tried where nothing is kept', async () => {
    const before = await traces()
    await show('four-people', '/words', on, quick)
    await press(builder.begin)
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Sam/)
    await press(builder.skip)
    await page.getByLabelText(builder.steps.saw.ask).fill('You always ruin everything.')
    await press(builder.next)
    for (let at = 0; at < 3; at++) await press(builder.skip)
    await expect.element(page.getByText(wording.title)).toBeVisible()
    expect(button(builder.put).query()).toBe(null)
    await press(builder.copy)
    await expectAnnounced(builder.copied)
    await expectForEveryone()
    await press(builder.anew)
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Sam/)
    history.replaceState(JSON.parse(before)[8], '', '/')
    expect(JSON.parse(await traces()).slice(0, 6)).toEqual(JSON.parse(before).slice(0, 6))
  })
})

describe.each([
  ['self_harm', 'I do not want to be alive any more.', 'hurting-yourself'],
  ['violence', 'He hit me again last night and I am scared.', 'afraid-of-someone'],
  [
    'coercion',
    'He takes my phone and my bank card and will not let me leave.',
    'afraid-of-someone',
  ],
] as const)('signs of %s', (kind, text, first) => {
  const journal = () => page.getByLabelText('A page')

  it('bring up help, gently, and leave no trace of it', async () => {
    await show('open', '/journal', {}, quick)
    const before = await traces()
    await journal().fill(text)
    await expectWords(worry[kind])
    await expectAnnounced(kindEn.below)
    expect(document.activeElement).toBe(journal().element())
    expect(await traces()).toBe(before)
    await expectForEveryone()
    await press(worry.help)
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Help')
    const { directory } = (await import('../../content/fetched/help.en.ts')).words
    expect(document.querySelector('h2')?.textContent).toBe(directory[first].title)
    const help = JSON.stringify([document.title, location.href, history.state])
    expect(help).not.toMatch(/hurt|afraid|worry|check|danger/i)
    history.back()
    await expect.element(journal()).toHaveValue(text)
    await expectWords(worry[kind])
    // Whoever opens Help after that finds it as everybody does.
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await expect
      .poll(() => document.querySelector('h2')?.textContent)
      .toBe(directory['danger-now'].title)
  })

  it('can be waved away for this text, and no longer', async () => {
    await show('open', '/journal', {}, quick)
    await journal().fill(text)
    await press(worry.notNow)
    await expect.poll(() => document.querySelector('.worry')).toBe(null)
    await journal().fill(`${text} Really.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(document.querySelector('.worry')).toBe(null)
    await journal().fill('')
    await journal().fill(text)
    await expectWords(worry[kind])
  })
})

it('are noticed in a page that is changed and in each field of a check-in, and hush the wording', async () => {
  await show('open', checkIn, on, quick)
  for (const label of ['What was good?', 'What was hard?', 'What would help tonight?']) {
    await page.getByLabelText(label).fill('You never listen and I want to die.')
    await expectWords(worry.self_harm)
    expect(document.querySelector('.thoughts')).toBe(null)
    await press(worry.notNow)
    await page.getByLabelText(label).fill('')
  }
  clearScreen()
  await show('lived-day', '/journal', {}, quick)
  await page
    .getByRole('button', { name: /^Change the page/ })
    .first()
    .click()
  await page.getByLabelText(/^Change the page/).fill('I want to die.')
  await expectWords(worry.self_harm)
})

it('can be switched off where they are noticed, and on again where that says', async () => {
  const attune = await show('open', '/journal', {}, quick)
  await page.getByLabelText('A page').fill('I want to die.')
  await press(worry.off)
  await expectWords(worry.isOff)
  expect(attune.device.value.helps).toEqual({ wording: false, worry: false })
  await expectForEveryone()
  clearScreen()
  await show('open', '/words', { device: { helps: { wording: false, worry: false } } }, quick)
  await page.getByLabelText(worry.line).click()
  await expect.element(page.getByLabelText(worry.line)).toBeChecked()
  await expectForEveryone()
})

describe('the safety check', () => {
  const { check } = helpEn

  it('is in Help, has no address, and leaves nothing behind', async () => {
    await show('locked', '/help')
    const before = await traces()
    await press(check.line)
    await expectStep(check.title)
    await press(check.no)
    await expectAnnounced(check.statements.money)
    await press(check.before)
    await expectAnnounced(check.statements.disagree)
    for (let at = 0; at < 5; at++) await press(check.no)
    await press(check['not-sure'])
    await expectAnnounced(check.careful)
    await expectForEveryone()
    expect(await traces()).toBe(before)
    await press(check.toHelp)
    await expectStep('Help')
    expect(await traces()).toBe(before)
  })

  it('gives no verdict where nothing points to fear, and stops whenever somebody likes', async () => {
    await show('open', '/help')
    await press(check.line)
    for (let at = 0; at < 6; at++) await press(check.no)
    await expectAnnounced(check.clear)
    await expectWords(check.noVerdict)
    await press(check.toHelp)
    await press(check.line)
    await press(check.yes)
    await press(check.stop)
    await expectStep('Help')
  })

  it('is reached from words that may be about danger', async () => {
    await show('open', '/journal', {}, quick)
    await page.getByLabelText('A page').fill('He hit me again last night and I am scared.')
    await press(worry.check)
    await expectStep(check.title)
  })
})

it('takes no time that anybody notices, also on a phone four times slower', async () => {
  const [{ openWording }, { openWorry }, { marksIn }, { worryIn }] = await Promise.all([
    import('../../domain/wording/english-wording.ts'),
    import('../../domain/wording/english-worry.ts'),
    import('../../domain/wording/marks.ts'),
    import('../../domain/wording/worry.ts'),
  ])
  const [model, worries] = [openWording(), openWorry()]
  const message =
    'It was late. You never listen to me, and I felt so alone when the call ended. Could you ring?'
  const read = () => [marksIn(message, model), worryIn(message, worries)]
  const medianOf = () => {
    const times = Array.from({ length: 60 }, () => {
      const began = performance.now()
      read()
      return performance.now() - began
    })
    return times.toSorted((a, b) => a - b)[30] ?? Infinity
  }
  const session = cdp() as unknown as CDPSession
  expect(medianOf()).toBeLessThan(5)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const slow = medianOf()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  expect(slow).toBeLessThan(50)
})
