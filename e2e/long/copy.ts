/** Taking everything along through the screens, opening it without the app, bringing it in again. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { onTerminal } from '../on-terminal.ts'
import { press } from './evening.ts'

const { export: copy } = everyEn

export interface Copy {
  readonly path: string
  /** As it was read off the screen. */
  readonly passphrase: string
}

export async function takeCopy(page: Page): Promise<Copy> {
  await page.goto(new URL('/export', page.url()).href)
  await page.locator('.passphrase span').first().waitFor()
  const groups = await page.locator('.passphrase span').allInnerTexts()
  await page.getByRole('checkbox', { name: copy.written }).check()
  await press(page, copy.make)
  await page.getByRole('heading', { name: copy.done.title }).waitFor({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, copy.done.save)])
  const path = join(mkdtempSync(join(tmpdir(), 'attune-copy-')), download.suggestedFilename())
  await download.saveAs(path)
  return { path, passphrase: groups.join('-') }
}

/** With `age` and `tar` as anybody has them: all text files in it, by their endings. */
export function openWithAge({ path, passphrase }: Copy): { markdown: string; json: string } {
  const folder = mkdtempSync(join(tmpdir(), 'attune-opened-'))
  const tar = join(folder, 'copy.tar')
  const opened = onTerminal(passphrase, 'age', '--decrypt', '--output', tar, path)
  if (opened !== 0) throw new Error('age does not open it')
  if (spawnSync('tar', ['xf', tar, '-C', folder]).status !== 0) throw new Error('tar fails')
  const all = readdirSync(folder, { recursive: true }).map(String)
  const read = (ending: string) =>
    all
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
  return { markdown: read('.md'), json: read('.json') }
}

export async function bringIn(page: Page, { path, passphrase }: Copy): Promise<void> {
  await page.getByLabel(copy.bring.choose).setInputFiles(path)
  await page.getByLabel(copy.bring.passphrase).fill(passphrase)
  await press(page, copy.bring.open)
  await page.getByText(copy.standing['new-here']).first().waitFor({ timeout: 60_000 })
  await press(page, copy.bring.confirm)
  await page.getByRole('heading', { level: 1, name: copy.bring.done }).waitFor({ timeout: 60_000 })
}
