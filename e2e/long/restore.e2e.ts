/**
 * The drill (threat-model.md T3): a relay is destroyed and put back from an older copy while people go on
 * writing, and then lost altogether. Both people end with all of it, and say so on their screens.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday } from '../flows.ts'
import type { Pair } from '../pair.ts'
import { meet } from '../pair.ts'
import { begin, fill, press } from './evening.ts'
import { readAll } from './read-all.ts'

const { frame, practice, writing } = everyEn
const copies = mkdtempSync(join(tmpdir(), 'attune-copies-'))
const written: string[] = []
let pair: Pair

beforeAll(async () => void (pair = await meet(['Someone else', 'Someone else'])))
afterAll(async () => {
  await pair.close()
  rmSync(copies, { recursive: true, force: true })
})

async function win(page: Page, text: string): Promise<void> {
  await begin(page, 'small-win')
  await fill(page, practice['small-win'].steps.win.text.ask, text)
  await press(page, writing.say)
  await page.getByRole('heading', { name: practice['small-win'].said }).waitFor()
  written.push(text)
}

async function isSent(page: Page): Promise<void> {
  await goToday(page)
  for (const waiting of [frame.noConnection, frame.waitingToBeSent]) {
    await page.getByText(waiting).waitFor({ state: 'detached', timeout: 60_000 })
  }
}

/** Opens the app anew, as somebody does who comes back to it. */
async function comeBack(page: Page, path = '/'): Promise<void> {
  await page.goto(pair.origin + path)
  await page.locator('main h1').waitFor()
}

const npmRun = (name: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, ['relay/src/copies.ts', name, ...args], { encoding: 'utf8' })

function itemsOnRelay(): number {
  const db = new DatabaseSync(join(pair.relay.data, 'relay.db'), { readOnly: true })
  const count = db.prepare('SELECT count(*) AS n FROM items').get()?.['n']
  db.close()
  return Number(count)
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`never came: ${what}`)
}

function destroy(): void {
  for (const name of readdirSync(pair.relay.data)) rmSync(join(pair.relay.data, name))
}

async function expectAllOnBoth(): Promise<void> {
  for (const { page, faults } of [pair.noor, pair.sam]) {
    const { shown } = await readAll(page)
    expect(written.filter((text) => !shown.includes(text))).toEqual([])
    expect(faults).toEqual([])
  }
}

it('comes back from an older copy, and nobody has lost a word', async () => {
  const { noor, sam, noorsLine, samsLine, relay } = pair
  await win(noor.page, 'We carried the table up.')
  await win(sam.page, 'The letter is written.')
  for (const { page } of [noor, sam]) await isSent(page)
  samsLine.cut()
  const file = join(copies, 'older.db')
  const said = npmRun('backup', '--data', relay.data, '--to', file)
  const copied = itemsOnRelay()
  for (const text of ['A walk before breakfast.', 'The soup was right.', 'We asked for help.']) {
    await win(noor.page, text)
  }
  await isSent(noor.page)
  const had = itemsOnRelay()
  noorsLine.cut()
  await relay.kill('SIGKILL')
  destroy()
  npmRun('restore', '--from', file, '--data', relay.data)
  await relay.start()
  expect(itemsOnRelay()).toBe(copied)

  samsLine.mend()
  await comeBack(sam.page)
  await win(sam.page, 'I slept through the night.')
  await win(sam.page, 'Your sister laughed.')
  await isSent(sam.page)
  noorsLine.mend()
  await comeBack(noor.page)
  await noor.page.getByText(frame.notices['relay-changed'].body).waitFor()
  await until(() => itemsOnRelay() === had + 2, 'everything on the relay')
  for (const { page } of [noor, sam]) await isSent(page)
  await expectAllOnBoth()
  console.log(
    `${said.trim()} Copied ${copied} items; ${had - copied} more were lost, 2 written on the copy; ` +
      `${itemsOnRelay()} in the end, on both.`,
  )
})

it('comes back from nothing by one link, and nobody has lost a word', async () => {
  const { noor, sam, origin, relay } = pair
  const had = itemsOnRelay()
  await relay.kill('SIGKILL')
  destroy()
  await relay.start()
  await comeBack(sam.page)
  await sam.page.getByText(frame.notices['relay-lost'].body).waitFor({ timeout: 60_000 })
  await win(sam.page, 'The window is mended.')
  const link =
    relay
      .output()
      .match(/\/start#\S+/g)
      ?.at(-1) ?? ''
  await sam.page.goto(origin + link)
  await sam.page.getByRole('heading', { name: /Sam\.$/ }).waitFor()
  await until(() => itemsOnRelay() === had + 1, 'everything on the relay')
  await comeBack(noor.page)
  for (const { page } of [noor, sam]) await isSent(page)
  await win(noor.page, 'And the door.')
  await isSent(noor.page)
  await until(() => itemsOnRelay() === had + 2, 'the next one')
  await expectAllOnBoth()
  console.log(`A wiped relay: ${had} items lost, ${itemsOnRelay()} in the end, on both.`)
})
