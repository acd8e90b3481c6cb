/** Kills: the process ends, the computer goes on. Whatever it had written is there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runRelay, startRelay } from '../../relay/src/testing/relay-process.ts'
import { createChance } from '../history/chance.ts'
import type { Ground, StartOptions } from './folder.ts'
import { liveThrough } from './folder.ts'
import type { Tally } from './tally.ts'
import { addTally, createTally } from './tally.ts'

export interface Wish {
  readonly count: number
  readonly seed: number
  /** Relays beside each other. */
  readonly beside: number
  readonly coverage?: string
  readonly say?: (text: string) => void
}

/** A folder is given up after so many: reading all of it each time would take longer and longer. */
const mostInOneFolder = 25

export async function killRelays({ count, seed, beside, coverage, say }: Wish): Promise<Tally> {
  const tally = createTally()
  await compileOnce()
  const folders = Math.max(1, Math.ceil(count / mostInOneFolder))
  let next = 0
  const work = async () => {
    while (next < folders && tally.faults.length === 0) {
      const at = next++
      const ends = Math.floor(count / folders) + (at < count % folders ? 1 : 0)
      const name = `${seed} ${at}`
      const folder = mkdtempSync(join(tmpdir(), 'attune-crash-'))
      const own = createTally()
      const ground = groundOf(folder)
      const chance = createChance(seed * 1_000 + at)
      const rest = coverage === undefined ? {} : { coverage }
      await liveThrough({ ground, ends, chance, tally: own, name, ...rest })
      addTally(tally, own)
      if (own.faults.length === 0) rmSync(folder, { recursive: true, force: true })
      else say?.(`Kept for a look: ${folder} (folder ${at} of seed ${seed})`)
      say?.(`${tally.ends} of ${count} kills`)
    }
  }
  await Promise.all(Array.from({ length: beside }, work))
  return tally
}

function groundOf(folder: string): Ground {
  const data = join(folder, 'data')
  return {
    data,
    start: ({ onSpawn, isOpen = true, ...options } = {}) =>
      startRelay(
        [...(isOpen ? ['--open'] : []), '--port', '0', '--data', data],
        environmentOf(options),
        onSpawn === undefined ? {} : { onSpawn },
      ),
    ended: () => undefined,
  }
}

/** Compiled once for all of them: a relay that starts in half the time is ended twice as often. */
const compiled = join(tmpdir(), 'attune-crash-compiled')

/** Only who ends by itself leaves behind what it has compiled. */
export async function compileOnce(): Promise<void> {
  await runRelay(['--help'], environmentOf({}))
}

export function environmentOf({ coverage, daysAhead = 0 }: StartOptions): Record<string, string> {
  const ahead = `const now = Date.now; Date.now = () => now() + ${String(daysAhead * 86_400_000)}`
  return {
    NODE_COMPILE_CACHE: compiled,
    ...(coverage !== undefined && { NODE_V8_COVERAGE: coverage }),
    // The relay has no flag for it: nobody but a test should be able to turn its weeks.
    ...(daysAhead > 0 && {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}`,
    }),
  }
}
