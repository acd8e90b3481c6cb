/** What came of all mutants, for whoever reads it. */
import { globSync } from 'node:fs'
import type { Mutant } from './mutant.ts'
import type { Tried } from './try-mutants.ts'

export function triedLine({ mutant, verdict, why, seconds }: Tried): string {
  const head = [verdict.padEnd(7), mutant.breaks.padEnd(5), mutant.name].join(' ')
  return `${head}  (${seconds.toFixed(1)} s)\n              ${why}`
}

/** For each layer, how much of what ships was broken at all. */
export function layerLines(mutants: readonly Mutant[], root: string): readonly string[] {
  return layers.map((layer) => {
    const modules = globSync(`${layer}/**/*.ts`, { cwd: root }).filter((file) => !isTest.test(file))
    const here = mutants.filter(({ file }) => file.startsWith(`${layer}/`))
    const files = new Set(here.map(({ file }) => file))
    const counts = [`${files.size} of ${modules.length} modules`, `${here.length} mutants`]
    return `  ${layer.padEnd(18)} ${counts.map((one) => one.padStart(18)).join('')}`
  })
}

export function lastLine(tried: readonly Tried[]): string {
  const caught = tried.filter(({ verdict }) => verdict === 'caught').length
  return `mutants ${tried.length}, caught ${caught}`
}

export function isGood(tried: readonly Tried[]): boolean {
  return tried.length > 0 && tried.every(({ verdict }) => verdict === 'caught')
}

const layers = [
  'wire/src',
  'app/src/crypto',
  'app/src/storage',
  'app/src/sync',
  'app/src/session',
  'app/src/media',
  'relay/src',
]
const isTest = /\.(test|testing|contract)\.ts$|\/testing\//
