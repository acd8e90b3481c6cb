/**
 * Tries mutants: whether each fits its source and compiles, whether its tests are green without it, and
 * whether they are red with it. A few at a time.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../pinned-node.mjs'
import type { Compiler } from './compile.ts'
import { createCompiler } from './compile.ts'
import type { Judged } from './judge.ts'
import { faultOf, judgeRun } from './judge.ts'
import type { Mutant } from './mutant.ts'
import { bend } from './mutant.ts'
import { runTests } from './run-tests.ts'

export interface Tried extends Judged {
  readonly mutant: Mutant
  readonly seconds: number
}

export interface Trying {
  /** How many run beside each other. */
  readonly jobs: number
  tried?(one: Tried): void
}

export async function tryMutants(
  mutants: readonly Mutant[],
  { jobs, tried }: Trying,
): Promise<readonly Tried[]> {
  const judge = createJudge()
  const waiting = [...mutants]
  const all: Tried[] = []
  const work = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const begin = performance.now()
      const judged = await judge(mutant)
      const one = { mutant, ...judged, seconds: (performance.now() - begin) / 1_000 }
      all.push(one)
      tried?.(one)
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return all
}

function createJudge() {
  const compiler = createCompiler()
  /** By the tests that were run without a mutant: why they are not green. */
  const sound = new Map<string, Promise<string | null>>()
  const soundness = (tests: readonly string[]) => {
    const name = tests.join(' ')
    const known = sound.get(name) ?? runTests(tests, null).then((run) => faultOf(tests, run))
    sound.set(name, known)
    return known
  }
  return async (mutant: Mutant): Promise<Judged> => {
    const bent = bend(readFileSync(join(root, mutant.file), 'utf8'), mutant)
    if (bent === null) return broken(`the piece does not stand in ${mutant.file} exactly once`)
    const fault = compiler.faultOf(mutant, bent)
    if (fault !== null) return broken(`it does not compile: ${fault}`)
    if (mutant.isOfTypes === true) return judgeTypes(compiler, mutant, bent)
    const unsound = await soundness(mutant.tests)
    if (unsound !== null) return broken(`without it, ${unsound}`)
    return judgeRun(mutant.tests, await runTests(mutant.tests, mutant))
  }
}

function judgeTypes(compiler: Compiler, mutant: Mutant, bent: string): Judged {
  for (const file of mutant.tests) {
    const unsound = compiler.faultIn(file, null, bent)
    if (unsound !== null) return broken(`without it, ${file} does not compile: ${unsound}`)
    const found = compiler.faultIn(file, mutant, bent)
    if (found !== null) return { verdict: 'caught', why: `${file}: ${found}` }
  }
  return { verdict: 'missed', why: mutant.tests.join(', ') }
}

function broken(why: string): Judged {
  return { verdict: 'broken', why }
}
