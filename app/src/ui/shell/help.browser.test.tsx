/** Help by country, and the page of what this is for, as somebody in a hurry finds them. */
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Language } from '../../content/language.ts'
import { helpByCountry } from '../../content/help-lines.ts'
import { everyEn, everyEs } from '../../content/messages/every-section.testing.ts'
import { gateTabs } from '../../session/gate-tabs.ts'
import { clearScreen } from './show-screen.testing.ts'
import {
  expectForEveryone,
  expectStep,
  expectWords,
  heading,
  press,
  show,
} from './step-through.testing.ts'

const { help, purpose } = everyEn

afterEach(clearScreen)

const select = () => page.getByRole('combobox', { name: help.where })
const hrefs = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.help-ways a')].map((one) =>
    one.getAttribute('href'),
  )
const waysSaid = () =>
  [...document.querySelectorAll<HTMLElement>('.help-ways a')].map((one) => one.innerText)
const names = () => [...document.querySelectorAll('.help-line h3')].map((one) => one.textContent)
const text = () => document.body.innerText
const noFetch = (before: number) =>
  performance
    .getEntriesByType('resource')
    .slice(before)
    .filter(
      (one) =>
        !new URL(one.name).pathname.startsWith('/src/') && !one.name.includes('node_modules'),
    )

describe('a country', () => {
  it('is offered by what the browser is set to, and shown only when somebody says so', async () => {
    const attune = await show('first-visit', '/help')
    expect(select().element()).toHaveProperty('value', 'elsewhere')
    expect(hrefs()).toEqual([])
    await press('Show the numbers for United Kingdom')
    await expect.element(page.getByText('National Domestic Abuse Helpline')).toBeVisible()
    expect(select().element()).toHaveProperty('value', 'GB')
    expect(hrefs()).toEqual([
      ...['tel:999', 'tel:116123', 'sms:85258?body=SHOUT', 'tel:08082000247'],
    ])
    // A number and its words are one run of text: in a row of boxes the space between them is lost.
    expect(waysSaid()).toEqual([
      'Call 999',
      'Call 116 123',
      'Text SHOUT to 85258',
      'Call 0808 2000 247',
    ])
    expect(document.querySelector('.chips button')?.textContent).not.toContain('United Kingdom')
    await expectForEveryone()
    // Nothing of it is kept: nobody has anything here yet.
    expect(text()).not.toContain(help.keepWhere)
    expect(attune.device.value.helpCountry).toBe(null)
  })

  it('is asked of nobody', async () => {
    const before = performance.getEntriesByType('resource').length
    await show('first-visit', '/help')
    for (const country of Object.keys(helpByCountry)) await select().selectOptions(country)
    expect(noFetch(before)).toEqual([])
  })

  it('is found in the list by its name, in every language', async () => {
    await show('first-visit', '/help', {}, { language: 'es' })
    const listed = [...document.querySelectorAll('option')].map((one) => one.textContent)
    expect(listed.slice(1)).toEqual(listed.slice(1).toSorted((a, b) => a.localeCompare(b, 'es')))
    expect(listed).toContain('Alemania')
    expect(listed).toHaveLength(Object.keys(helpByCountry).length + 1)
  })

  it.each(Object.entries(helpByCountry))(
    '%s has a number for all that is said',
    async (code, country) => {
      await show('first-visit', '/help')
      await select().selectOptions(code)
      await expect.poll(names).toHaveLength(country.lines.length)
      for (const { number } of country.emergency.numbers) expect(hrefs()).toContain(`tel:${number}`)
      const missing = ['crisis', 'domestic-abuse'].filter(
        (kind) => !country.lines.some((line) => line.kind === kind),
      )
      expect(text().split(help.noLine)).toHaveLength(missing.length + 1)
      expect(text()).not.toContain('undefined')
      const forWomen = country.lines.filter((line) => 'madeFor' in line).map(({ name }) => name)
      const saidSo = [...document.querySelectorAll<HTMLElement>('.help-line')]
        .filter((one) => one.innerText.includes(help.madeForWomen))
        .map((one) => one.querySelector('h3')?.textContent)
      expect(saidSo).toEqual(forWomen)
      expect(hrefs().length).toBeGreaterThan(country.lines.length)
    },
  )

  it('without a line of one kind says so, and where else there is one', async () => {
    await show('first-visit', '/help')
    await select().selectOptions('CA')
    await expectWords(help.noLine)
    const link = page.getByRole('link', { name: 'Look for a line at findahelpline.com' }).first()
    expect(link.element()).toHaveProperty('rel', 'noopener noreferrer')
    await expectForEveryone()
  })

  it('with an opening hour says when, and for whom a line is', async () => {
    await show('first-visit', '/help')
    await select().selectOptions('CL')
    await expect
      .element(page.getByText('Monday to Friday from 08:00 to 24:00', { exact: false }))
      .toBeVisible()
    await expectWords(help.madeForWomen)
  })
})

describe('remembering', () => {
  it('is done only once somebody says so, and undone as easily', async () => {
    const attune = await show('lived-day', '/help')
    await select().selectOptions('ES')
    expect(attune.device.value.helpCountry).toBe(null)
    await press(help.keepWhere)
    await expect.poll(() => attune.device.value.helpCountry).toBe('ES')
    await expectWords(help.whereKept)
    await expectForEveryone()
    await press(help.forgetWhere)
    await expect.poll(() => attune.device.value.helpCountry).toBe(null)
  })

  it('opens Help with it the next time', async () => {
    await show('lived-day', '/help', { device: { helpCountry: 'NZ' } })
    await expect.poll(names).toContain('1737, Need to Talk?')
    await select().selectOptions('elsewhere')
    await expect.poll(names).toEqual([])
  })

  it.each(['first-visit', 'locked', 'looking'] as const)(
    'is not offered in the scene %s',
    async (scene) => {
      await show(scene, '/help')
      await select().selectOptions('US')
      await expect.element(page.getByText(help.crisis)).toBeVisible()
      expect(text()).not.toContain(help.keepWhere)
    },
  )

  it.each(['XX', 'constructor', ''])(
    'shows everybody’s list where %j was kept',
    async (helpCountry) => {
      await show('lived-day', '/help', { device: { helpCountry } })
      expect(select().element()).toHaveProperty('value', 'elsewhere')
    },
  )
})

describe('a reader of another direction', () => {
  it('has every number in its own order, and nothing goes sideways', async () => {
    await show('first-visit', '/help')
    document.documentElement.dir = 'rtl'
    for (const code of ['US', 'IN', 'JP', 'BR']) {
      await select().selectOptions(code)
      await expectForEveryone()
      const shown = [...document.querySelectorAll<HTMLElement>('.help-ways bdi')]
      expect(shown.length).toBeGreaterThan(1)
      for (const one of shown) expect(getComputedStyle(one).direction).toBe('ltr')
    }
    document.documentElement.dir = ''
  })
})

describe.each(['en', 'es'] as const)('what this is for, in %s', (language: Language) => {
  const words = language === 'en' ? everyEn : everyEs

  it('is a step from Help and from Learn', async () => {
    await show('first-visit', '/help', {}, { language })
    await press(words.help.purpose)
    await expectStep(words.purpose.title)
    clearScreen()
    await show('lived-day', '/learn', {}, { language })
    await press(words.learn.purpose)
    await expectStep(words.purpose.title)
  })

  it('says when not, and leads from there to the questions about being safe', async () => {
    await show('first-visit', '/purpose', {}, { language })
    for (const one of Object.values(words.purpose.not).slice(1)) expect(text()).toContain(one)
    await press(words.purpose.not.ask)
    await expect.poll(heading).toBe(words.help.check.title)
  })
})

describe('what this is for', () => {
  it('says of each study what it does not show, and on what it has no bearing', async () => {
    await show('first-visit', '/purpose')
    const studies = [...document.querySelectorAll<HTMLDetailsElement>('details')]
    expect(studies.length).toBeGreaterThan(10)
    for (const one of studies) one.open = true
    await expectForEveryone()
    for (const { innerText } of studies) {
      expect(innerText).toContain(purpose.sure.but)
      expect(innerText).toMatch(/Behind: .+\.$/m)
    }
    await expect.element(page.getByText(/ and Your intention$/)).toBeVisible()
    expect(text().split('Your intention')).toHaveLength(2)
  })

  it('has somewhere to note a choice, once there is a journal', async () => {
    await show('first-visit', '/purpose')
    await expectWords(purpose.kinds.noteAlone)
    clearScreen()
    await show('lived-day', '/purpose')
    await press(purpose.kinds.note)
    await expect.poll(heading).not.toBe(purpose.title)
  })

  it('closes the gate in every other tab for whoever is not sure to be safe, also from a locked one', async () => {
    const other = new BroadcastChannel(gateTabs)
    const told = new Promise((resolve) => {
      other.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data))
    })
    await show('locked', '/help')
    await press(help.check.line)
    await press(help.check['not-sure'])
    expect(await told).toBe('safety')
    other.close()
  })

  it('is open to somebody who is locked out, from Help', async () => {
    await show('locked', '/help')
    await press(help.purpose)
    await expect.poll(heading).toBe(purpose.title)
  })
})
