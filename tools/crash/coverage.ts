/** What of the relay's own code ran in the processes that ended in good order, as V8 wrote it down. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../pinned-node.mjs'
import type { ScriptRun } from '../proof/covered.ts'
import { coveredLines, createTally } from '../proof/covered.ts'

/** A line for each layer, and one for each module that keeps something. */
export function coverageLines(folder: string): readonly string[] {
  const tally = createTally()
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    const { result } = JSON.parse(text) as { result: (ScriptRun & { url: string })[] }
    const runs = result.map(({ url, functions }) => ({ file: fileOf(url), functions }))
    tally.add(runs.filter(({ file }) => /^(relay|wire)\/src\//.test(file)))
  }
  const covered = tally.covered()
  const keepers = [...covered].filter(([file]) => /store\/|data-folder|durable|backup/.test(file))
  return [
    ...coveredLines(covered),
    ...keepers
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, { functions, ran }]) => `    ${file.padEnd(44)} ${ran} of ${functions}`),
  ]
}

function fileOf(url: string): string {
  return url.startsWith('file:') ? relative(root, fileURLToPath(url)) : ''
}
