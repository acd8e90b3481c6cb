/**
 * Which of the modules that ship a proof ran, and how much of them, as V8 itself counts it. Begin before
 * the modules are imported: only then does V8 name every function that they have.
 */
import { Session } from 'node:inspector'
import type { Profiler } from 'node:inspector'
import { fileURLToPath } from 'node:url'
import { relative } from 'node:path'
import { root } from '../pinned-node.mjs'

export interface ScriptRun {
  /** From the root of the project. */
  readonly file: string
  readonly functions: readonly Profiler.FunctionCoverage[]
}

export interface Covering {
  /** What has run since the last time. */
  take(): readonly ScriptRun[]
}

/** How many functions each module has, and how many of them ran. */
export type Covered = ReadonlyMap<string, { readonly functions: number; readonly ran: number }>

export function beginCovering(): Covering {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    take() {
      const runs: ScriptRun[] = []
      // Within one thread the answer comes before `post` returns.
      session.post('Profiler.takePreciseCoverage', (failed, taken) => {
        if (failed !== null) throw failed
        for (const { url, functions } of taken.result) {
          const file = fileOf(url)
          if (file !== null) runs.push({ file, functions })
        }
      })
      return runs
    },
  }
}

/** Adds up what several takes have seen. */
export function createTally() {
  const seen = new Map<string, Map<string, boolean>>()
  return {
    add(runs: readonly ScriptRun[]) {
      for (const { file, functions } of runs) {
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
    },
    covered(): Covered {
      return new Map(
        [...seen].map(([file, known]) => {
          const ran = [...known.values()].filter(Boolean).length
          return [file, { functions: known.size, ran }] as const
        }),
      )
    },
  }
}

/** A line for each layer, and one for each module that was not run at all. */
export function coveredLines(covered: Covered): readonly string[] {
  const layers = new Map<string, { files: number; functions: number; ran: number }>()
  for (const [file, { functions, ran }] of covered) {
    const layer = /^(app\/src\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? file
    const sum = layers.get(layer) ?? { files: 0, functions: 0, ran: 0 }
    sum.files += ran > 0 ? 1 : 0
    sum.functions += functions
    sum.ran += ran
    layers.set(layer, sum)
  }
  return [...layers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([layer, { files, functions, ran }]) =>
        `  ${layer.padEnd(18)} ${String(files).padStart(3)} modules, ${String(ran).padStart(4)} of ${String(functions).padStart(4)} functions`,
    )
}

const shipped = /^(app|wire|relay)\/src\//
const isTest = /\.(test|testing|contract)\.tsx?$|\/testing\//

function fileOf(url: string): string | null {
  if (!url.startsWith('file:')) return null
  const file = relative(root, fileURLToPath(url)).replaceAll('\\', '/')
  return shipped.test(file) && !isTest.test(file) ? file : null
}
