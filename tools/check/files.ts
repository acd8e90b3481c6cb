import { readdirSync } from 'node:fs'
import { join } from 'node:path'

// What .gitignore names: anywhere, and at the top.
const generated = /(^|\/)(node_modules|\.git|dist)$|^(data|screens|test-results|\.attune)$/

/** Every file of the checkout that somebody wrote, relative to it, with forward slashes. */
export function filesOf(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (generated.test(path)) return []
    return entry.isDirectory() ? filesOf(folder, path) : entry.isFile() ? [path] : []
  })
}
