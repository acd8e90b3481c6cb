/**
 * Everything that the app fetches late is at hand before a world begins: how long a file takes to be read
 * is the machine's affair, and must not decide what comes first.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../../app/src')
const layers = ['content', 'crypto', 'domain', 'session', 'storage', 'sync']

export async function fetchAll(): Promise<void> {
  for (const layer of layers) {
    const names = readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' })
    const modules = names.filter(
      (name) => name.endsWith('.ts') && !/\.(test|contract|testing|d)\.ts$/.test(name),
    )
    for (const name of modules) await import(join(source, layer, name))
  }
}
