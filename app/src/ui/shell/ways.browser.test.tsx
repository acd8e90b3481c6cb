import { afterEach, describe, expect, it } from 'vitest'
import type { CDPSession } from 'playwright-core'
import { cdp, page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { Sample } from '../testing/sample-attune.ts'
import { sampleWords } from '../testing/sample-devices.ts'
import { clearScreen } from './show-screen.testing.ts'
import { press, expectWords, show, expectStep } from './step-through.testing.ts'

const { ways, frame, help, me } = everyEn
const { words, passphrase, passkey, drop } = ways
const sections = () =>
  [...document.querySelectorAll('section.stack')].map((one) => [
    one.querySelector('h2')?.textContent,
    ...[...one.querySelectorAll('.row-title')].map(({ textContent }) => textContent),
  ])

afterEach(async () => {
  clearScreen()
  await emulate('')
})

const emulate = (media: string) =>
  (cdp() as unknown as CDPSession).send('Emulation.setEmulatedMedia', { media })

describe('what is set', () => {
  it('is seen in one look', async () => {
    await show('ways-some', '/ways')
    await expect.poll(sections).toEqual([
      [ways.set, ways.names.words, ways.names.passkey, ways.names.device],
      [ways.notSet, ways.names.passphrase],
      [ways.also, ways.file],
    ])
  })

  it('says when there is nothing', async () => {
    await show('lived-day', '/ways')
    await expectWords(ways.none)
    expect(document.body.innerText).not.toContain(ways.page.title)
  })

  it('says what was made before a device was removed', async () => {
    await show('ways-worn', '/ways')
    await page.getByRole('link', { name: /Twelve words.*Made before you removed/ }).click()
    await expectStep(ways.isSet.words)
    await expectWords(ways.wornWhy)
  })

  it('says when it cannot be read', async () => {
    await show('own-devices-fault', '/ways')
    await expectWords(ways.faults['storage-failed'])
  })
})

const isShown = () => document.body.innerText.includes('lantern')

async function showWords(more?: Sample) {
  const attune = await show('lived-day', '/ways', more)
  await page.getByRole('link', { name: /Twelve words/ }).click()
  await expectStep(words.title)
  expect(isShown()).toBe(false)
  await press(words.show)
  await expectStep(words.write)
  expect(isShown()).toBe(true)
  return attune
}

async function typeBack(typed: readonly string[]) {
  for (const [at, word] of typed.entries())
    await page.getByLabelText(`Word number ${at * 4 + 1}`, { exact: true }).fill(word)
  await press(words.right)
}

describe('words', () => {
  it('count once three were typed back, and are never shown again', async () => {
    const attune = await showWords()
    await press(words.written)
    await expectStep(words.typeBack)
    expect(isShown()).toBe(false)
    await typeBack([' Lantern', 'MEADOW', 'rivér '])
    await expectStep(ways.isSet.words)
    expect(attune.ways.value?.set).toEqual(['words'])
    await expectWords(words.set.cannotShow)
    await press(ways.toWays)
    await expectStep(ways.title)
    await page.getByRole('link', { name: /Twelve words/ }).click()
    await expectStep(ways.isSet.words)
    expect(isShown()).toBe(false)
    expect(isShown()).toBe(false)
    history.back()
    await expectStep(ways.title)
    expect(isShown()).toBe(false)
  })

  it('are asked for by their places, and each mistake is named', async () => {
    await showWords()
    await press(words.written)
    await typeBack(['lamp', 'meadow', ''])
    await expectWords(words.another)
    await expectWords(words.missing)
    await press(words.lookAgain)
    await expectStep(words.write)
    expect(isShown()).toBe(true)
  })

  it.each(['offline', 'storage-full', 'storage-failed'] as const)('say %s', async (wayFault) => {
    const attune = await showWords({ wayFault })
    await press(words.written)
    await typeBack(['lantern', 'meadow', 'river'])
    await expectWords(ways.faults[wayFault])
    expect(attune.ways.value?.set).toEqual([])
  })

  it('are covered while the page is out of sight', async () => {
    await showWords()
    window.dispatchEvent(new Event('pagehide'))
    await expect.poll(isShown).toBe(false)
    await press(words.uncover)
    await expect.poll(isShown).toBe(true)
  })

  it('outlive a look at Help, and nothing else', async () => {
    await showWords()
    await press(frame.help)
    await expectStep(help.title)
    await press(frame.closeHelp)
    await expectStep(words.write)
    await press(frame.me)
    await expectStep(me.title)
    history.back()
    await expectStep(words.title)
    expect(isShown()).toBe(false)
  })
})

describe('a passphrase', () => {
  it('has to be long, and comes with a code', async () => {
    const attune = await show('lived-day', '/ways/passphrase')
    await page.getByLabelText(passphrase.label).fill('rain')
    await press(passphrase.setIt)
    await expectWords(ways.faults['passphrase-short'])
    await page.getByLabelText(passphrase.label).fill('rain on the old roof')
    await press(passphrase.setIt)
    await expectStep(ways.isSet.passphrase)
    await expectWords('h3kt')
    expect(document.body.innerText).not.toContain('old roof')
    expect(attune.ways.value?.set).toEqual(['passphrase'])
    await press(ways.anew.passphrase)
    await expectStep(passphrase.title)
    await expect.element(page.getByLabelText(passphrase.label)).toHaveValue('')
  })

  it.each(['offline', 'storage-full', 'storage-failed'] as const)('says %s', async (wayFault) => {
    await show('lived-day', '/ways/passphrase', { wayFault })
    await page.getByLabelText(passphrase.label).fill('rain on the old roof')
    await press(passphrase.setIt)
    await expectWords(ways.faults[wayFault])
  })
})

describe('a passkey', () => {
  it('is added beside another way', async () => {
    const attune = await show('ways-worn', '/ways/passkey')
    await press(passkey.add)
    await expectStep(ways.isSet.passkey)
    expect(attune.ways.value?.set).toContain('passkey')
  })

  it('is not offered alone, nor where the browser cannot', async () => {
    await show('lived-day', '/ways/passkey')
    await expectWords(ways.faults['needs-another-way'])
    clearScreen()
    await show('ways-without-passkeys', '/ways/passkey')
    await expectWords(passkey.why)
  })

  it.each(['no-passkey', 'passkey-cancelled', 'offline'] as const)('says %s', async (wayFault) => {
    await show('ways-worn', '/ways/passkey', { wayFault })
    await press(passkey.add)
    await expectWords(ways.faults[wayFault])
  })
})

describe('removing', () => {
  it('says what then is left, and does it', async () => {
    const attune = await show('ways-some', '/ways/words')
    await press(drop.go)
    await expectStep(drop.title)
    await expectWords(drop.onlyPasskey)
    expect(document.body.innerText).not.toContain(drop.words)
    await press(drop.keep)
    await expectStep(ways.isSet.words)
    await press(drop.go)
    // What would stand alone goes first.
    await page.getByRole('link', { name: drop.passkeyFirst }).click()
    await expectStep(ways.isSet.passkey)
    await press(drop.go)
    await expectWords(drop.passkey)
    await press(drop.go)
    await expectStep(ways.title)
    expect(attune.ways.value?.set).toEqual(['words'])
  })

  it('says that nothing is left', async () => {
    await show('ways-without-passkeys', '/ways/passphrase')
    await press(drop.go)
    await expectWords(ways.none)
  })
})

describe('the page to print', () => {
  it('has blanks and the code, and is all that comes out of the printer', async () => {
    await show('ways-worn', '/ways/page')
    await expectWords(ways.page.keep)
    await expectWords('Made on 22 November 2026')
    expect(document.querySelectorAll('.paper .blank')).toHaveLength(12)
    await emulate('print')
    const printed = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.checkVisibility() && one.innerText && !one.closest('.paper'),
    )
    expect(printed.filter((one) => !one.querySelector('.paper'))).toEqual([])
    const { backgroundColor, color } = getComputedStyle(document.querySelector('.paper') as Element)
    expect([backgroundColor, color]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  })

  it('has the words on it only while they are set up, and only when asked', async () => {
    await showWords()
    await press(words.print)
    await expectStep(ways.page.title)
    expect(isShown()).toBe(false)
    await page.getByLabelText(ways.page.printed).click()
    await expect
      .poll(() =>
        [...document.querySelectorAll('.paper .word-list li')].map(
          (li) => li.lastChild?.textContent,
        ),
      )
      .toEqual(sampleWords)
    await press(ways.page.back)
    await expectStep(words.write)
  })
})
