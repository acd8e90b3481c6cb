/** What can be found where: in a person's whole profile, in a folder, in bytes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Person } from './person.ts'

/** What its profile has on disk, and what its page shows and remembers. */
export async function everythingHeld({ page, profile }: Person): Promise<Buffer> {
  const shown = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const rows = await Promise.all(
      databases.map(
        ({ name }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name ?? '')
            opening.addEventListener('error', () => reject(new Error('cannot open')))
            opening.addEventListener('success', () => {
              const reading = opening.result.transaction('records').objectStore('records').getAll()
              reading.addEventListener('success', () => resolve(reading.result as unknown[]))
            })
          }),
      ),
    )
    // A letter for each byte: a list of numbers takes long to hand over.
    const decoder = new TextDecoder('x-user-defined')
    const bytes = rows.flat().map((row) => decoder.decode(row as Uint8Array))
    const text =
      document.documentElement.outerHTML +
      JSON.stringify([Object.entries(localStorage), document.title, history.state])
    return { bytes, text }
  })
  const rows = shown.bytes.map((row) => Buffer.from(row, 'latin1'))
  return Buffer.concat([filesIn(profile), Buffer.from(shown.text), ...rows])
}

export function filesIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Buffer.concat(
    files.flatMap((file) => {
      if (!file.isFile()) return []
      try {
        return [readFileSync(join(file.parentPath, file.name))]
      } catch {
        // Gone in the meantime: the browser tidies up.
        return []
      }
    }),
  )
}

/** In UTF-8 and in UTF-16, as browsers keep texts too. */
export function found(bytes: Buffer, texts: readonly string[]): readonly string[] {
  return texts.filter(
    (text) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'),
  )
}

/** The names of all rows of the store: they are not encrypted, what they hold is. */
export function rowsHeld(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('attune')
        opening.addEventListener('error', () => reject(new Error('cannot open')))
        opening.addEventListener('success', () => {
          const records = opening.result.transaction('records').objectStore('records')
          const reading = records.getAllKeys()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result as string[])
          })
        })
      }),
  )
}
