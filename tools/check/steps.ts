import { globSync } from 'node:fs'
import { makeSureOfBrowser } from '../browser.mjs'
import { buildApp } from '../build-app.mjs'
import { todayHere } from '../help-lines/entries.ts'
import { root } from '../pinned-node.mjs'
import { helpLinesStep } from './help-lines-step.ts'
import { ownChecks } from './own-checks.ts'
import { commandStep, findingsStep, runOnNode } from './step.ts'
import type { Step } from './step.ts'
import { vitestStep } from './vitest-step.ts'

/** What one run knows already need not be looked at again by the next. */
const cache = 'node_modules/.cache/attune'

export type Mode = 'fast' | 'all' | 'long'

/**
 * What a run does: one stage after another, and in a stage its lanes beside each other. Two lanes at
 * most, for two cores; browsers have the machine to themselves, because they are tested on time.
 */
export function stagesOf(mode: Mode): Step[][][] {
  if (mode === 'long') return [[[browser, build, ...longTests()]]]
  if (mode === 'fast')
    return [
      [
        [unitTests(['unit']), practices],
        [...source, build, distSize],
      ],
    ]
  return [
    [
      [unitTests(['unit', 'slow']), practices],
      [...source, browser, build],
    ],
    [[sizes, ...browserTests]],
  ]
}

// Every tsconfig but the base; a test counts them.
export const typeProjects = [
  'wire/tsconfig.json',
  'tsconfig.pure.json',
  'app/tsconfig.json',
  'app/tsconfig.src.json',
  'app/tsconfig.sw.json',
  'relay/tsconfig.json',
  'e2e/tsconfig.json',
  'tools/tsconfig.json',
  'bench/tsconfig.json',
]

const browser = findingsStep('a browser', () => {
  makeSureOfBrowser()
  return []
})

const source: Step[] = [
  commandStep('format', {
    args: [
      ...['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/prettier`],
    ],
  }),
  commandStep('lint', { args: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] }),
  { name: 'types', run: checkTypes },
  commandStep('layer rules', {
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', '.dependency-cruiser.cjs', 'wire', 'app', 'relay', 'e2e', 'tools', 'bench'],
    ],
  }),
  commandStep('unused code', { args: ['node_modules/knip/bin/knip.js', '--no-progress'] }),
  ...ownChecks(root),
  helpLinesStep(todayHere(process.env, new Date())),
]

/** From the tests that have just run; nothing runs twice. */
const practices = commandStep('practices', {
  args: ['tools/practices/main.ts', '--check', '--report', 'test-results/unit-tests.json'],
})

const build = findingsStep('build', () => [buildApp() ?? []].flat())
const distSize = commandStep('sizes', { args: ['tools/sizes.ts', '--no-browser'] })
const sizes = commandStep('sizes', { args: ['tools/sizes.ts'] })

const browserTests = [
  vitestStep('storage and views in a browser', ['browser']),
  vitestStep('browser tests', ['e2e']),
]

/** By itself the runner would leave one to an editor. */
const onBothCores = ['--maxWorkers', '2']

function unitTests(projects: string[]): Step {
  return vitestStep('unit tests', projects, { args: onBothCores })
}

function longTests(): Step[] {
  return [
    vitestStep('unit tests, 2,000 runs each', ['unit'], {
      env: { ATTUNE_RUNS: '2000' },
      args: [...onBothCores, '--testTimeout', '900000'],
      minutes: 20,
    }),
    ...ifThereIs(
      '{wire,app,relay,tools,bench}/**/*.long.test.ts',
      vitestStep('long tests', ['long'], { args: onBothCores, minutes: 20 }),
    ),
    vitestStep('every practice in a page', ['browser-long'], { minutes: 15 }),
    // Each sixth; all of them by `npm run mutants`.
    commandStep('mutants', { args: ['tools/mutants/main.ts', '--every', '6'], minutes: 20 }),
    ...ifThereIs(
      'e2e/long/**/*.e2e.ts',
      vitestStep('long browser tests', ['e2e-long'], { minutes: 35 }),
    ),
  ]
}

function ifThereIs(pattern: string, step: Step): Step[] {
  const [found] = globSync(pattern, { exclude: ['**/node_modules/**'] })
  return found === undefined ? [] : [step]
}

/** One check for each project, two at a time. */
async function checkTypes() {
  const waiting = [...typeProjects]
  const outcome = { passed: 0, failed: 0, output: '' }
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const args = [
        'node_modules/typescript/bin/tsc',
        ...['--noEmit', '--pretty', 'false', '-p', project],
        ...['--incremental', '--tsBuildInfoFile', `${cache}/types/${project}.tsbuildinfo`],
      ]
      const { code, output } = await runOnNode({ args })
      if (code === 0) outcome.passed += 1
      else outcome.failed += 1
      outcome.output += output
    }
  }
  await Promise.all([work(), work()])
  return outcome
}
