/**
 * The first moment as two people live it: two profiles, one real relay, in both modes; the network
 * cut twice, the relay killed in between, the browsers closed. Nothing typed is missing anywhere.
 */
import { describe, expect, it } from 'vitest'
import type { Keeper } from './flows.ts'
import { aWhile, goToday, openQuestion, seal, writeAnswer } from './flows.ts'
import type { Pair } from './pair.ts'
import { meet } from './pair.ts'

const noors = 'Last winter, when I had the flu. You stayed within earshot.'
const sams = 'At the airport. You had printed the tickets.'

describe.each([
  ['default', ['Someone else', 'Someone else']],
  ['strict', ['One of us', 'Someone else']],
] as const satisfies readonly (readonly [string, readonly [Keeper, Keeper]])[])(
  'in %s mode',
  (mode, keepers) => {
    it('walks from the first page to a reveal answered by both', { timeout: 120_000 }, async () => {
      const pair = await meet(keepers)
      try {
        await comparePictures(pair)
        await answerThroughTrouble(pair, mode === 'strict')
        await bothRespond(pair)
        await allIsThereOffline(pair)
        expect([...pair.noor.faults, ...pair.sam.faults]).toEqual([])
      } finally {
        await pair.close()
      }
    })
  },
)

async function comparePictures({ noor, sam }: Pair): Promise<void> {
  const seen: string[] = []
  for (const { page } of [noor, sam]) {
    await page.getByRole('link', { name: /^Compare five pictures/ }).click()
    const pictures = page.getByRole('list', { name: 'Five pictures' })
    await pictures.waitFor()
    seen.push(await pictures.innerText())
    await page.getByRole('button', { name: 'They are the same' }).click()
    await page.getByRole('heading', { name: 'You compared the pictures.' }).waitFor()
    await goToday(page)
  }
  expect(seen[0]).not.toBe('')
  expect(seen[1]).toBe(seen[0])
}

async function answerThroughTrouble(pair: Pair, strict: boolean): Promise<void> {
  const { noor, sam, relay, noorsLine, samsLine } = pair
  // Noor seals while her network is cut.
  noorsLine.cut()
  await openQuestion(noor.page)
  await noor.page.getByText(strict ? /online once more/ : /not even the server/).waitFor()
  expect(await noor.page.getByRole('checkbox').isChecked()).toBe(false)
  await writeAnswer(noor.page, noors)
  await seal(noor.page)
  // Sam is in the middle of a sentence when the relay is killed and his browser ends.
  await openQuestion(sam.page)
  await writeAnswer(sam.page, sams)
  // A draft is kept a moment after the last letter.
  await sam.page.waitForTimeout(aWhile)
  await relay.kill('SIGKILL')
  await sam.restart()
  await openQuestion(sam.page)
  expect(await sam.page.getByRole('textbox', { name: 'Your answer' }).inputValue()).toBe(sams)
  await relay.start()
  noorsLine.mend()
  samsLine.cut()
  await seal(sam.page)
  await noor.restart()
  expect(await noor.page.locator('body').innerText()).not.toContain(sams)
  samsLine.mend()
  for (const { page } of [noor, sam]) {
    await page.getByText('The answers are open.').or(page.getByText(noors)).first().waitFor()
  }
}

async function bothRespond({ noor, sam }: Pair): Promise<void> {
  for (const person of [noor, sam]) {
    await person.restart()
    await openQuestion(person.page)
    await person.page.getByText(noors).waitFor()
    await person.page.getByText(sams).waitFor()
  }
  await noor.page.getByRole('button', { name: /^Tell me more about/ }).click()
  const words = noor.page.getByRole('textbox', { name: 'Your words to Sam' })
  expect(await words.inputValue()).toMatch(/^Tell me more about $/)
  await words.press('End')
  await words.pressSequentially('the tickets')
  await noor.page.getByRole('button', { name: 'Send' }).click()
  await sam.page.getByText('Tell me more about the tickets').waitFor()
  await sam.page.getByRole('textbox', { name: 'Your words to Noor' }).fill('Thank you for staying.')
  await sam.page.getByRole('button', { name: 'Send' }).click()
  await noor.page.getByText('Thank you for staying.').waitFor()
}

/** Everything opens again without any relay, from what the device holds. */
async function allIsThereOffline({ noor, sam, noorsLine, samsLine }: Pair): Promise<void> {
  noorsLine.cut()
  samsLine.cut()
  for (const person of [noor, sam]) {
    await person.restart()
    await openQuestion(person.page)
    for (const text of [noors, sams, 'Tell me more about the tickets', 'Thank you for staying.']) {
      await person.page.getByText(text).waitFor()
    }
    await person.page.getByRole('link', { name: 'Help' }).click()
    await person.page.getByRole('heading', { name: 'Help' }).waitFor()
  }
}
