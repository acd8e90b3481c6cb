/**
 * `npm run simulate -- --seeds N`: many small worlds, each from one number. `--seed S` lives through one and
 * tells of every step; `--from N` begins elsewhere; `--jobs N` uses so many processes; `--swift` has Node do the
 * curves instead of the app, which changes no byte and takes six tenths of the time; `--twice N` repeats so many;
 * `--uncounted` does not count what of the modules was run.
 */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Life } from './live.ts'
import type { Told } from './part.ts'
import { createReport } from './report.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    jobs: { type: 'string', default: '1' },
    seed: { type: 'string' },
    twice: { type: 'string', default: '5' },
    uncounted: { type: 'boolean', default: false },
    swift: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
})

const one = values.seed === undefined ? null : Number(values.seed)
const first = one ?? Number(values.from)
const end = first + (one === null ? Number(values.seeds) : 1)
/** So many first seeds are lived through twice. */
const twice = Number(values.twice)
/** What of the modules runs is counted in the first ones: that costs time, and later nothing new is run. */
const counted = values.uncounted ? 0 : 25
/** After so many a process is ended, with whatever it holds. */
const chunk = 200
/** Of the machine's own time: a world that takes longer goes round in circles. */
const patience = 600_000
const moment = 120_000

const report = createReport()
let next = first

await Promise.all(Array.from({ length: Number(values.jobs) }, goOn))
for (const line of report.lines()) console.log(line)
process.exit(report.isGood() ? 0 : 1)

async function goOn(): Promise<void> {
  while (next < end) {
    const from = next
    next = Math.min(end, from + (from < first + counted ? counted : chunk))
    await livePart(from, next)
  }
}

function livePart(from: number, until: number): Promise<void> {
  return new Promise((resolve) => {
    const isTelling = one !== null && !values.quiet
    const isCounting = from < first + counted
    const flags = [isTelling, values.swift, isCounting].map((is) => (is ? 1 : 0))
    const args = [from, until, first + twice, ...flags].map(String)
    const part = fork(join(import.meta.dirname, 'part.ts'), args, { serialization: 'advanced' })
    let living = from
    let timer = watch()
    // A machine that slept wakes with all its timers due: the part has a moment to say what it has done.
    function watch() {
      return setTimeout(() => {
        timer = setTimeout(() => part.kill('SIGKILL'), moment)
      }, patience)
    }
    part.on('message', (told: Told) => {
      if (told.is === 'covered') return report.cover(told.covered)
      clearTimeout(timer)
      timer = watch()
      living = told.life.seed + 1
      report.add(told.life, told.again)
      if (isBad(told.life)) tell(told.life)
    })
    part.on('exit', (code) => {
      clearTimeout(timer)
      if (code !== 0) {
        report.broke(living)
        console.log(`seed ${living}: its process ended; npm run simulate -- --seed ${living}`)
        if (living + 1 < until) return void livePart(living + 1, until).then(resolve)
      }
      resolve()
    })
  })
}

function isBad({ lost, diverged, leaked, stuck }: Life): boolean {
  return lost.length + diverged.length + leaked.length + stuck.length > 0
}

function tell({ seed, lost, diverged, leaked, stuck }: Life): void {
  console.log(`seed ${seed} (npm run simulate -- --seed ${seed}):`)
  for (const [name, all] of Object.entries({ lost, diverged, leaked, stuck })) {
    for (const what of [...new Set(all)].slice(0, 10)) console.log(`  ${name}: ${what}`)
  }
}
