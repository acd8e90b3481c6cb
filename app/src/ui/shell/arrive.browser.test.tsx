import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { ComeBackFault, PairingFault } from '../../session/attune-devices.ts'
import { sampleDeviceLink, sampleWords } from '../testing/sample-devices.ts'
import { clearScreen } from './show-screen.testing.ts'
import {
  expectAnnounced,
  heading,
  press,
  expectWords,
  show,
  expectStep,
} from './step-through.testing.ts'

const { arrive, frame, help, me, welcome, devices } = everyEn
const { name, back, words, passphrase } = arrive
const arrived = `/device${new URL(sampleDeviceLink).hash}`
const code = [3, 17, 26, 40, 61]

afterEach(clearScreen)

describe('a link from another device', () => {
  it('leads in step by step, and leaves the address at once', async () => {
    const attune = await show('first-visit', arrived)
    await expectStep(name.title)
    expect(location.href).not.toContain('#')
    await expect.element(page.getByLabelText(name.label)).toHaveValue(name.phone)
    await press(name.add)
    await expectStep(arrive.steps.asking.title)
    attune.arrivalMoves({ step: 'compare', code })
    await expectStep(arrive.steps.compare.title)
    await expectWords('carrot')
    attune.arrivalMoves({ step: 'coming-in', code: null })
    await expectStep(arrive.steps['coming-in'].title)
    await expectAnnounced(arrive.steps['coming-in'].body)
    attune.arrivalMoves({ step: 'done' })
    await expectStep(arrive.steps.done.title)
    // A new phone has no lock, whatever the other one has.
    await expectWords(me.noLock)
    await press(frame.backTo.replace('{place}', frame.home))
    await expect.poll(() => attune.arrival.value).toBe(null)
  })

  it.each([true, false])(
    'says what Safari clears where it is so: %s',
    async (isBesideInstalled) => {
      await show('arrival-done', '/arrive', {}, { language: 'en', isBesideInstalled })
      await expectWords(arrive.steps.done.title)
      await expectWords(me.noLock)
      expect(document.body.innerText.includes(me.cleared)).toBe(isBesideInstalled)
    },
  )

  it('is found from the first page, and pasted', async () => {
    await show('first-visit', '/')
    await press(welcome.arrive)
    await expectStep(arrive.title)
    await page.getByLabelText(arrive.label).fill(sampleDeviceLink)
    await press(arrive.look)
    await expectStep(name.title)
  })

  it('asks for a name', async () => {
    await show('first-visit', arrived)
    await page.getByLabelText(name.label).fill('')
    await press(name.add)
    await expectWords(arrive.faults['name-empty'])
  })

  it('keeps what was typed while somebody looks at Help', async () => {
    await show('first-visit', arrived)
    await page.getByLabelText(name.label).fill('Desk')
    await press(frame.help)
    await expectStep(help.title)
    await press(frame.closeHelp)
    await expect.element(page.getByLabelText(name.label)).toHaveValue('Desk')
  })

  const passing = ['offline', 'storage-full', 'storage-failed']
  it.each(Object.entries(arrive.linkFaults))('says what it is that is %s', async (fault, said) => {
    await show('first-visit', arrived, { pairingFault: fault as PairingFault })
    await expect.poll(heading).toBe(said.title)
    await expectWords(said.body)
    if (fault === 'not-empty') return press(frame.backTo.replace('{place}', frame.home))
    if (passing.includes(fault)) await press(frame.tryAgain)
    await press(arrive.another)
    return expectStep(arrive.title)
  })

  it('is not used where there is something already', async () => {
    await show('open', arrived)
    await expect.poll(heading).toBe(arrive.linkFaults['not-empty'].title)
  })

  it('may be refused at the end, and another be used', async () => {
    const attune = await show('first-visit', arrived)
    await press(name.add)
    attune.arrivalMoves({ step: 'failed', fault: 'turned-away' })
    await expectStep(arrive.linkFaults['turned-away'].title)
    await press(arrive.another)
    await expectStep(arrive.title)
    await expect.element(page.getByLabelText(arrive.label)).toHaveValue('')
  })

  it('asks again with the same name after the connection was lost', async () => {
    const attune = await show('first-visit', arrived)
    await page.getByLabelText(name.label).fill('Desk')
    await press(name.add)
    attune.arrivalMoves({ step: 'failed', fault: 'offline' })
    await expectStep(arrive.linkFaults.offline.title)
    await press(frame.tryAgain)
    await expectStep(arrive.steps.asking.title)
  })

  it('says nothing of what was stopped, however late its answer comes', async () => {
    const attune = await show('first-visit', arrived)
    const answer = Promise.withResolvers()
    Object.assign(attune, { arrive: () => answer.promise })
    await press(name.add)
    attune.arrivalMoves({ step: 'asking' })
    await expectStep(arrive.steps.asking.title)
    await press(arrive.stop)
    await expectStep(arrive.title)
    answer.resolve({ ok: false, error: { kind: 'turned-away' } })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(heading()).toBe(arrive.title)
  })

  it('ends when the pictures differ', async () => {
    const attune = await show('arrival-compare', '/arrive')
    await press(arrive.different)
    await expectStep(arrive.title)
    expect(attune.arrival.value).toBe(null)
  })
})

describe('coming back', () => {
  it('says plainly what may help, and when nothing does', async () => {
    await show('first-visit', '/arrive')
    await press(arrive.lost)
    await expectStep(arrive.lostWays.title)
    await expectWords(arrive.lostWays.none)
    await expectWords(arrive.lostWays.otherNote)
  })

  it('takes twelve words however they are written, and leads to the lost device', async () => {
    await show('first-visit', '/arrive/words')
    const typed = `1. ${sampleWords.join(',\n').replace('velvet', 'VÉLVET')}  `
    await page.getByLabelText(words.label).fill(typed)
    await press(back.go)
    await expectStep(back.title)
    await expectWords(back.lost)
    await expectWords(me.noLock)
    await press(back.devices)
    await expectStep(devices.title)
  })

  it('names the words that are wrong by their places', async () => {
    await show('first-visit', '/arrive/words')
    const field = page.getByLabelText(words.label)
    const typed = sampleWords.with(2, 'velvit')
    await field.fill(typed.join(' '))
    await press(back.go)
    await expectWords('Word number 3 is not one that Attune uses. Look at its letters.')
    await field.fill(typed.with(8, 'rivver').join(' '))
    await press(back.go)
    await expectWords('Words number 3 and 9 are not ones that Attune uses. Look at their letters.')
    await field.fill(sampleWords.slice(1).join(' '))
    await press(back.go)
    await expectWords('There should be twelve words. Here there are 11.')
    await expect.element(field).toHaveValue(sampleWords.slice(1).join(' '))
  })

  it('lets nothing correct them on the way', async () => {
    await show('first-visit', '/arrive/words')
    const field = page.getByLabelText(words.label).element() as HTMLTextAreaElement
    expect([field.spellcheck, field.autocapitalize, field.autocomplete]).toEqual([
      false,
      'none',
      'off',
    ])
  })

  const faults = Object.keys(arrive.faults).filter((kind) => !/^(name|words)-/.test(kind))
  it.each(faults as ComeBackFault[])('says %s, and loses nothing', async (fault) => {
    await show('first-visit', '/arrive/passphrase', { comeBackFault: fault })
    await page.getByLabelText(passphrase.code).fill('h3kt 92mx aqrw 7ydp')
    await page.getByLabelText(passphrase.label).fill('rain on the roof')
    await press(back.go)
    await expectWords(arrive.faults[fault])
    await expect.element(page.getByLabelText(passphrase.label)).toHaveValue('rain on the roof')
  })

  it.each(['words-wrong', 'words-unknown'] as const)('says %s', async (fault) => {
    await show('first-visit', '/arrive/words', { comeBackFault: fault })
    await page.getByLabelText(words.label).fill(sampleWords.join(' '))
    await press(back.go)
    await expectWords(arrive.faults[fault])
  })

  it('comes in although somebody typed on while it was looking', async () => {
    const attune = await show('first-visit', '/arrive/passphrase')
    const answer = Promise.withResolvers()
    Object.assign(attune, { comeBack: () => answer.promise })
    await press(back.go)
    await expectAnnounced(back.working)
    await page.getByLabelText(passphrase.label).fill('rain')
    answer.resolve({ ok: true, value: null })
    await expectStep(back.title)
  })

  it('asks for a passkey', async () => {
    await show('first-visit', '/arrive/passkey')
    await press(back.go)
    await expectStep(back.title)
  })

  it('says that it is looking', async () => {
    await show('first-visit', '/arrive/passkey', { isAtWork: true })
    await press(back.go)
    await expectAnnounced(back.working)
  })
})
