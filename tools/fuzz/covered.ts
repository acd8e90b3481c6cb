/** What of all that ships was run, in a few lines. */
import type { Counters } from './counters.ts'

/** By layer: modules that ran, and how many of their functions and of their branches. */
export type Covered = Readonly<Record<string, LayerRun>>

export interface LayerRun {
  readonly modules: number
  readonly functions: number
  readonly functionsRan: number
  readonly parts: number
  readonly partsRan: number
}

export function coveredBy({ modules }: Counters, ever: Uint8Array): Covered {
  const layers: Record<string, LayerRun> = {}
  for (const [file, { from, to, functions }] of modules) {
    const layer = /^(app\/src\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? file
    const before = layers[layer] ?? {
      modules: 0,
      functions: 0,
      functionsRan: 0,
      parts: 0,
      partsRan: 0,
    }
    const partsRan = ever.subarray(from, to).reduce((sum, byte) => sum + byte, 0)
    layers[layer] = {
      modules: before.modules + (partsRan > 0 ? 1 : 0),
      functions: before.functions + functions.length,
      functionsRan: before.functionsRan + functions.filter((at) => ever[at] === 1).length,
      parts: before.parts + to - from,
      partsRan: before.partsRan + partsRan,
    }
  }
  return layers
}

export function coveredLines(covered: Covered): readonly string[] {
  const wide = (number: number) => String(number).padStart(4)
  return Object.entries(covered)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([layer, one]) =>
        `  ${layer.padEnd(18)}${wide(one.modules)} modules,${wide(one.functionsRan)} of${wide(one.functions)} functions,${wide(one.partsRan)} of${wide(one.parts)} branches`,
    )
}
