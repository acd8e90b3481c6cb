/**
 * Every module that a session fetches late, fetched before a test begins. A test lets a number of
 * turns pass and then looks; a file that a busy disk brings later than that would make it fail, or
 * wait for ever, for no fault of the session.
 */
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = dirname(dirname(fileURLToPath(import.meta.url)))
const rooms = '{crypto,session,sync}/**/*.ts'
const files = globSync(rooms, {
  cwd: source,
  exclude: ['**/*.{test,testing,contract}.ts', '**/*.worker.ts'],
})

await Promise.all(files.map((file) => import(/* @vite-ignore */ join(source, file))))

const { vi } = process.env['VITEST'] ? await import('vitest') : {}

/** One turn, and as many more as it takes until nothing is being fetched. */
export const turn: () => Promise<void> =
  vi?.dynamicImportSettled ?? (() => new Promise((resolve) => setTimeout(resolve, 0)))
