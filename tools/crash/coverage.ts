/** What of the relay's own code ran in the processes that ended in good order, as V8 wrote it down for them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../pinned-node.mjs'

interface ScriptRun {
  readonly url: string
  readonly functions: readonly {
    readonly functionName: string
    readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[]
  }[]
}

/** A line for relay and wire each, and one for each module that keeps something. */
export function coverageLines(folder: string): readonly string[] {
  const seen = new Map<string, Map<string, boolean>>()
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const run of (JSON.parse(text) as { result: ScriptRun[] }).result) add(seen, run)
  }
  const ran = [...seen].map(([file, functions]) => ({
    file,
    all: functions.size,
    ran: [...functions.values()].filter(Boolean).length,
  }))
  const sum = (name: string) => {
    const of = ran.filter(({ file }) => file.startsWith(name))
    const count = (key: 'all' | 'ran') => of.reduce((before, one) => before + one[key], 0)
    return `  ${name} ${of.length} modules, ${count('ran')} of ${count('all')} functions`
  }
  const keepers = ran.filter(({ file }) => /store\/|data-folder|durable|deposits/.test(file))
  return [
    sum('relay/src/'),
    sum('wire/src/'),
    ...keepers
      .toSorted((one, other) => (one.file < other.file ? -1 : 1))
      .map((one) => `    ${one.file.padEnd(44)} ${one.ran} of ${one.all}`),
  ]
}

function add(seen: Map<string, Map<string, boolean>>, { url, functions }: ScriptRun): void {
  const file = url.startsWith('file:') ? relative(root, fileURLToPath(url)) : ''
  if (!/^(relay|wire)\/src\//.test(file)) return
  const known = seen.get(file) ?? new Map<string, boolean>()
  seen.set(file, known)
  for (const { functionName, ranges } of functions) {
    const [range] = ranges
    // The module as a whole is no function of it.
    if (range === undefined || (functionName === '' && range.startOffset === 0)) continue
    const name = `${range.startOffset}-${range.endOffset}`
    known.set(name, known.get(name) === true || range.count > 0)
  }
}
