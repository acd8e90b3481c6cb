/** Spaces of more than two: asking somebody in, agreeing to it, and what nobody can do. */
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { Sample } from '../testing/sample-attune.ts'
import { sampleInvitation } from '../testing/sample-people.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { showScene } from './show-scene.testing.ts'
import { clearScreen, layScreen } from './show-screen.testing.ts'

const { frame, us, people, invite, join, code } = everyEn
const { ask, terms, compare, differed, usedTwice, proposal } = people

afterEach(clearScreen)

async function show(scene: SampleScene, path: string, more?: Sample) {
  layScreen()
  history.replaceState(null, '', path)
  const attune = await showScene({ scene, language: 'en', ...(more && { more }) })
  await expect.poll(() => document.querySelector('h1'), { timeout: 5_000 }).not.toBe(null)
  return attune
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const heading = (name: string) => page.getByRole('heading', { name, exact: true, level: 1 })
const withName = (template: string, name: string) => template.replaceAll('{name}', name)
async function seen(text: string) {
  await expect.element(page.getByText(text)).toBeVisible()
}
const focused = () => document.activeElement

it('says nothing of a missing connection while there may be one in a moment', async () => {
  const attune = await show('joining-offline', '/')
  await expect.element(page.getByText(join.waiting.offline)).not.toBeVisible()
  expect(attune.space.value?.online).toBe(false)
})

describe('asking somebody in', () => {
  it('begins under Us, and gives nothing of the past unless somebody says so', async () => {
    const attune = await show('open', '/us')
    await link(us.ask).click()
    await expect.element(button(ask.make)).toBeDisabled()
    await radio(ask.new).click()
    await expect.element(radio(ask.now)).toBeChecked()
    await seen(ask.agree)
    await button(ask.make).click()
    await seen(terms.now)
    expect(attune.space.value?.invitation).toMatchObject({ history: false, returning: null })
    await expect.poll(() => focused()?.tagName).toBe('H1')
  })

  it('says what handing over the past means before it is chosen', async () => {
    const attune = await show('three-people', '/invite')
    await radio(ask.new).click()
    await seen(ask.allNote)
    await radio(ask.all).click()
    await button(ask.make).click()
    await seen(terms.all)
    expect(attune.space.value?.invitation).toMatchObject({ history: true, returning: null })
  })

  it('brings one of them back, by the name that they have here', async () => {
    const attune = await show('three-people', '/invite')
    await radio(ask.back).click()
    await expect.element(button(ask.make)).toBeDisabled()
    await radio('Kim').click()
    await button(ask.make).click()
    await expect.element(heading(withName(terms.backTitle, 'Kim'))).toBeVisible()
    expect(attune.space.value?.invitation).toMatchObject({ history: true, returning: 'kim' })
  })

  it('has no room for a seventh, and still brings one of six back', async () => {
    const attune = await show('six-people', '/invite')
    await expect.element(heading(ask.full.title)).toBeVisible()
    expect(radio(ask.new).query()).toBe(null)
    await radio('Ada').click()
    await button(ask.make).click()
    await expect.poll(() => attune.space.value?.invitation?.returning).toBe('ada')
  })

  it('keeps what was chosen through a look at Help and without a connection', async () => {
    const attune = await show('three-people', '/invite')
    await radio(ask.new).click()
    await radio(ask.all).click()
    await link(frame.help).click()
    await button(frame.closeHelp).first().click()
    await expect.element(radio(ask.all)).toBeChecked()
    attune.changePeople({ online: false })
    await button(ask.make).click()
    await seen(invite.faults.offline)
    await expect.element(radio(ask.all)).toBeChecked()
  })

  it('keeps the link that there is when somebody thinks better of another', async () => {
    const attune = await show('three-invited', '/invite')
    await button(terms.change).click()
    await seen(ask.ends)
    await button(ask.keep).click()
    await seen(terms.now)
    expect(attune.space.value?.invitation?.link).not.toBe('')
  })

  it('says who came in while somebody stood there', async () => {
    const attune = await show('three-invited', '/invite')
    const others = attune.space.value?.others ?? []
    attune.changePeople({ others: [...others, { member: 'kim', name: 'Kim' }], invitation: null })
    await expect.element(heading(withName(invite.here.title, 'Kim'))).toBeVisible()
  })

  it('calls somebody whose name is still on its way someone', async () => {
    const attune = await show('three-invited', '/invite')
    const others = attune.space.value?.others ?? []
    const newcomers = [
      { member: 'kim', name: '' },
      { member: 'ines', name: 'Ines' },
    ]
    attune.changePeople({ others: [...others, ...newcomers], invitation: null })
    const both = `${frame.someone} and Ines`
    await expect.element(heading(withName(invite.here.title, both))).toBeVisible()
  })
})

describe('comparing pictures first', () => {
  it('asks the others once they are the same, and says nothing of whom it waits for', async () => {
    const attune = await show('asked-to-compare', '/invite')
    await button(withName(compare.same, 'Kim')).click()
    await expect.element(heading(withName(proposal.waitsTitle, 'Kim'))).toBeVisible()
    await seen(proposal.waits)
    expect(document.querySelector('main')?.textContent).not.toMatch(/Sam|Ada|\d/)
    expect(attune.space.value?.proposals).toHaveLength(1)
  })

  it('ends the link where they differ, and makes one on the same terms', async () => {
    const attune = await show('asked-to-compare', '/invite')
    await button(compare.different).click()
    await expect.element(heading(differed.title)).toHaveFocus()
    expect(attune.space.value?.invitation).toMatchObject({ ended: true, link: '' })
    expect(attune.space.value?.proposals).toEqual([])
    await button(invite.ended.again).click()
    await seen(terms.all)
    expect(attune.space.value?.invitation).toMatchObject({ ended: false, history: true })
  })

  it('lets nobody in by a link that two have used', async () => {
    await show('asked-by-two', '/invite')
    await expect.element(heading(usedTwice.title)).toBeVisible()
    const all = page.getByRole('button').elements()
    expect(all.filter((one) => one.textContent?.includes('Kim'))).toEqual([])
    await button(invite.ended.again).click()
    await seen(terms.all)
  })

  it('shows the pictures when they come', async () => {
    const attune = await show('asked-too-early', '/invite')
    await seen(withName(compare.soon, 'Kim'))
    const requests = [{ request: 'kim', name: 'Kim', code: [3, 17, 26, 40, 61] }]
    attune.changePeople({ invitation: sampleInvitation({ history: true, requests }) })
    await expect.element(page.getByLabelText(code.pictures)).toBeVisible()
    await expect.element(button(withName(compare.same, 'Kim'))).toBeVisible()
    expect(document.querySelector('[role=status] .pictures')?.children).toHaveLength(5)
  })

  it('shows them to whoever waits to be let in, and says what for', async () => {
    const attune = await show('joining', '/')
    await seen(withName(join.waiting.body, 'Sam'))
    expect(document.querySelector('.pictures')).toBe(null)
    attune.changePeople({ joiningCode: [3, 17, 26, 40, 61] })
    await seen(withName(join.waiting.compareBody, 'Sam'))
    expect(document.querySelector('[role=status] .pictures')?.children).toHaveLength(5)
  })
})

describe('a proposal of somebody else', () => {
  const buttons = () => [...document.querySelectorAll('.proposal button')].map((b) => b.textContent)

  it('asks for a yes and knows no no', async () => {
    const attune = await show('proposed', '/')
    await seen(withName(proposal.asks.replace('{by}', 'Sam'), 'Kim'))
    await seen(withName(proposal.now, 'Kim'))
    expect(buttons()).toEqual([proposal.agree, proposal.away])
    await button(proposal.agree).click()
    await expect.element(page.getByText(withName(proposal.agreed, 'Kim'))).toHaveFocus()
    expect(attune.space.value?.proposals[0]?.hasAgreed).toBe(true)
    expect(buttons()).toEqual([])
  })

  it('can be put out of the way for today, and stays under Us', async () => {
    const attune = await show('proposed', '/')
    await button(proposal.away).click()
    await expect.poll(() => document.querySelector('.proposal')).toBe(null)
    await expect.element(page.getByText(proposal.inUs)).toHaveFocus()
    expect(attune.space.value?.proposals[0]?.hasAgreed).toBe(false)
    await link(frame.us).click()
    await expect.element(button(proposal.agree)).toBeVisible()
    expect(buttons()).toEqual([proposal.agree])
  })

  it('is quiet on Today once it is agreed to', async () => {
    const attune = await show('proposed-and-agreed', '/')
    await seen(everyEn.care.moreToday)
    expect(attune.space.value?.proposals).toHaveLength(1)
    expect(document.querySelector('.proposal')).toBe(null)
  })

  it('says that the other can tell where only one word is missing', async () => {
    await show('proposed-to-one', '/')
    await expect.element(page.getByText(proposal.needsYou.replace('{by}', 'Sam'))).toBeVisible()
  })

  it('names whoever comes back as they are called here, and shows what was typed', async () => {
    await show('proposed-back', '/')
    await seen(withName(proposal.backCare, 'Kim'))
    await expect.element(page.getByText(withName(proposal.calls, 'Kimberly'))).toBeVisible()
  })

  it('warns whoever is said to have lost everything, and asks them for nothing', async () => {
    await show('proposed-about-me', '/')
    await seen(proposal.aboutCare)
    expect(buttons()).toEqual([])
  })

  it('loses no word to a full disk', async () => {
    await show('proposed', '/', { isFull: true })
    await button(proposal.agree).click()
    await seen(proposal.faults['storage-full'])
    expect(buttons()).toContain(proposal.agree)
  })
})

describe('who is here', () => {
  it('offers nobody a way to take somebody out, and says what there is instead', async () => {
    await show('six-people', '/us')
    await page.getByText('Kim', { exact: true }).first().click()
    await seen(`${withName(us.removing, 'Kim')} ${us.instead}`)
    expect(document.querySelectorAll('.people button')).toHaveLength(0)
    await expect.element(link(us.start)).toBeVisible()
  })

  it('opens through the server where there are more than two, and says so', async () => {
    await show('six-people', '/space')
    await expect.element(page.getByText(everyEn.spaces.space.howMany)).toBeVisible()
  })
})
