/**
 * Everything that a session fetches late, at hand before a test or a world begins: how long a busy disk
 * takes to bring a file is the machine's affair, and must not decide what comes first, nor that something
 * never comes.
 */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countStreams } from '../storage/streams-under-way.testing.ts'

const source = dirname(dirname(fileURLToPath(import.meta.url)))
const layers = ['content', 'crypto', 'domain', 'session', 'storage', 'sync']

export async function fetchAll(): Promise<void> {
  for (const layer of layers) {
    const names = readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' })
    const modules = names.filter(
      (name) => name.endsWith('.ts') && !/\.(test|contract|testing|d)\.ts$/.test(name),
    )
    for (const name of modules) await import(/* @vite-ignore */ join(source, layer, name))
  }
}

/** Lets turns pass in which no other thread is at work; `next` is one of them. */
export function createQuiet(next: () => Promise<unknown>) {
  const streams = countStreams()
  return async (turns: number): Promise<void> => {
    for (let passed = 0; passed < turns;) {
      await next()
      if (streams.count() === 0) passed++
    }
  }
}

const { vi } = process.env['VITEST'] ? await import('vitest') : {}

/** One turn, and as many more as it takes until nothing is being fetched. */
export const nextFetched: () => Promise<void> =
  vi?.dynamicImportSettled ?? (() => new Promise((resolve) => setTimeout(resolve, 0)))
