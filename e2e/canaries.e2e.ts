/**
 * Fifty strings that occur nowhere else, through every input there is: none may be found in the
 * relay's files, output or traffic, nor, before the reveal, in anything the other device holds (T1,
 * T5). And the other device must not be told that there is anything to wait for.
 */
import { expect, it } from 'vitest'
import {
  joinSpace,
  goToday,
  invitationLink,
  openQuestion,
  seal,
  startSpace,
  writeAnswer,
} from './flows.ts'
import { everythingHeld, filesIn, found } from './held.ts'
import type { Line } from './line.ts'
import { openedFrom } from './opened.ts'
import { openPair } from './pair.ts'

const canaries = Array.from(
  { length: 50 },
  (_, at) => `zq${String(at)}x${(at * 7919 + 104729).toString(36)}qz`,
)
const [noorsName = '', samsName = '', answer = '', other = '', response = '', ...drafts] = canaries

it(
  'lets no written word reach the relay, nor the other device too early',
  { timeout: 180_000 },
  async () => {
    const pair = await openPair()
    const { noor, relay, noorsLine, samsLine, origin } = pair
    await noor.page.getByRole('textbox', { name: 'Your name' }).fill(drafts[0] ?? '')
    await startSpace(noor.page, noorsName, 'Someone else')
    const link = await invitationLink(noor.page)
    const sam = await pair.openSam('/join')
    try {
      await sam.page.getByRole('textbox', { name: 'The invitation link' }).fill(drafts[1] ?? '')
      await sam.page.getByRole('button', { name: 'Look at it' }).click()
      await sam.page.getByText('This is not an invitation to Attune.').waitFor()
      await sam.page.getByRole('button', { name: 'Use another link' }).click()
      await sam.page.getByRole('textbox', { name: 'The invitation link' }).fill(link)
      await sam.page.getByRole('button', { name: 'Look at it' }).click()
      await joinSpace(sam.page, samsName, 'Someone else')
      await sam.page.getByRole('heading', { name: new RegExp(samsName) }).waitFor()
      await goToday(noor.page)
      await noor.page.getByText(`Compare five pictures with ${samsName}`).waitFor()

      await openQuestion(sam.page)
      await openQuestion(noor.page)
      const reconnection = await reconnectionOf(samsLine)
      const seenBefore = await sam.page.locator('body').innerText()
      const heardBefore = samsLine.passed().length
      for (const draft of drafts) {
        await writeAnswer(noor.page, draft)
        await noor.page.waitForTimeout(550)
      }
      await writeAnswer(noor.page, answer)
      await seal(noor.page)
      await noor.page.waitForTimeout(2_000)

      // All the while Noor wrote and sealed. Heartbeats are a few bytes each way; a frame of ours
      // is never that small, and a busy machine may drop a connection, which then says hello anew.
      const heard = samsLine.passed().subarray(heardBefore)
      expect(heard.length % reconnection < 100 ? '' : heard.toString('latin1')).toBe('')
      expect(await sam.page.locator('body').innerText()).toBe(seenBefore)
      await sam.restart('/')
      await sam.page.getByRole('heading', { name: new RegExp(samsName) }).waitFor()
      const samHolds = await everythingHeld(sam)
      expect(samHolds.length).toBeGreaterThan(10_000)
      expect(found(samHolds, [answer, ...drafts.slice(2)])).toEqual([])
      // At rest all of it is encrypted: opened as the app opens it, it must not be there either.
      const { all } = await openedFrom(sam.page)
      expect(found(all, [samsName])).toEqual([samsName])
      expect(found(all, [answer, ...drafts.slice(2)])).toEqual([])

      await openQuestion(sam.page)
      await writeAnswer(sam.page, other)
      await seal(sam.page)
      await sam.page.getByText(answer).waitFor()
      await noor.page.getByText(other).waitFor()
      await noor.page.getByRole('textbox', { name: `Your words to ${samsName}` }).fill(response)
      await noor.page.getByRole('button', { name: 'Send' }).click()
      await sam.page.getByText(response).waitFor()

      const wire = Buffer.concat([noorsLine.passed(), samsLine.passed()])
      expect(wire.length).toBeGreaterThan(10_000)
      expect(found(wire, canaries)).toEqual([])
      expect(found(filesIn(relay.data), canaries)).toEqual([])
      expect(found(Buffer.from(relay.output()), canaries)).toEqual([])
      expect(new URL(link).origin).toBe(origin)
    } finally {
      await sam.close()
      await pair.close()
    }
  },
)

/** Cuts a line that has fallen quiet, and counts what a device says and hears to be back. */
async function reconnectionOf(line: Line): Promise<number> {
  await quiet(line)
  const before = line.passed().length
  line.cut()
  line.mend()
  await expect.poll(() => line.passed().length, { timeout: 30_000 }).toBeGreaterThan(before)
  await quiet(line)
  const bytes = line.passed().subarray(before)
  expect(bytes.toString('latin1')).toMatch(/^GET \/v1\/socket /)
  return bytes.length
}

async function quiet(line: Line): Promise<void> {
  for (let before = -1; before !== line.passed().length;) {
    before = line.passed().length
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  }
}
