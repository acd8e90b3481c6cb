import { describe, expect, test } from 'vitest'
import { ambientFindings } from './ambient.ts'
import { functionLengthFindings } from './function-length.ts'
import { htmlSinkFindings } from './html-sinks.ts'
import { lengthFindings } from './length.ts'
import { machinePathFindings } from './machine-paths.ts'
import type { Check } from './check.ts'
import { styleNameFindings } from './style-names.ts'
import { unfinishedFindings } from './unfinished.ts'

// Put together from halves, so that the checks do not find them in this file.
const join = (...halves: string[]) => halves.join('')
const mark = join('TO', 'DO')
const skip = join('test.', 'skip')
const only = join('describe.concurrent.', 'only')
const home = join('/', 'home')
const temporary = join('/', 'tmp')
const windows = join('C:', '\\Users\\')

const found: [string, Check, path: string, text: string][] = [
  ['a long file', lengthFindings, 'app/src/domain/a.ts', 'x\n'.repeat(401)],
  ['a long stylesheet', lengthFindings, 'app/src/ui/a.css', 'x\n'.repeat(401)],
  ['a long function', functionLengthFindings, 'app/src/ui/a.tsx', functionOf(51)],
  ['a mark for later', unfinishedFindings, 'docs/a.md', `line\n${mark}: later`],
  ['a sleeping test', unfinishedFindings, 'app/src/domain/a.test.ts', `${skip}('x')`],
  ['a lonely suite', unfinishedFindings, 'e2e/a.e2e.ts', `${only}('x')`],
  ['markup from text', htmlSinkFindings, 'app/src/ui/a.tsx', 'p.innerHTML = text'],
  ['markup in Preact', htmlSinkFindings, 'app/src/ui/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
  ['a home folder', machinePathFindings, 'README.md', `cd ${home}/ann/attune`],
  ['a temporary folder', machinePathFindings, 'e2e/a.e2e.ts', `const at = '${temporary}/x'`],
  ['a Windows folder', machinePathFindings, 'README.md', `${windows}ann`],
  ['the clock', ambientFindings, 'app/src/domain/a.ts', 'const now = Date.now()'],
  ['the clock, by another name', ambientFindings, 'app/src/sync/a.ts', 'const now = new Date()'],
  ['dice', ambientFindings, 'app/src/session/a.ts', 'const dice = Math.random'],
  ['keys from nowhere', ambientFindings, 'app/src/crypto/a.ts', 'crypto.getRandomValues(bytes)'],
  [
    'chance beside its source',
    ambientFindings,
    'app/src/crypto/random.ts',
    'getRandomValues(bytes)',
  ],
]

const fine: [string, Check, path: string, text: string][] = [
  ['a file of 400 lines', lengthFindings, 'app/src/domain/a.ts', 'x\n'.repeat(400)],
  ['a function of 50 lines', functionLengthFindings, 'app/src/ui/a.tsx', functionOf(50)],
  ['a factory of many', functionLengthFindings, 'relay/src/a.ts', factoryOf(9)],
  ['a long test', lengthFindings, 'app/src/domain/a.test.ts', 'x\n'.repeat(500)],
  ['a long deck', lengthFindings, 'app/src/content/deck.ts', 'x\n'.repeat(500)],
  ['a Spanish “todo”', unfinishedFindings, 'app/src/content/es.ts', `const all = 'todo'`],
  ['a word in a comment', htmlSinkFindings, 'app/src/ui/a.tsx', '// never innerHTML\nx()'],
  ['an address with such a part', machinePathFindings, 'README.md', 'https://example.org/home/x'],
  ['a folder of the container', machinePathFindings, 'deploy/compose.yaml', '/var/lib/attune'],
  ['a given day', ambientFindings, 'app/src/domain/a.ts', 'new Date(Date.UTC(2026, 0, 1))'],
  ['the clock at the root', ambientFindings, 'app/src/main.tsx', 'Date.now()'],
  ['the clock in a test', ambientFindings, 'app/src/sync/a.test.ts', 'Date.now()'],
  ['the source of chance', ambientFindings, 'app/src/crypto/secure-random.ts', 'getRandomValues'],
  ['the clock in prose', ambientFindings, 'app/src/sync/a.ts', '/**\n * Not Date.now().\n */'],
]

const css = (rules: string) => `@layer rooms {\n  ${rules}\n}`
const today = { path: 'app/src/ui/today/today.css', text: css('.card {\n    gap: 1rem;\n  }') }

describe('own checks', () => {
  test.each(found)('find %s', (_name, check, path, text) => {
    expect(check([{ path, text }])).toEqual([expect.stringContaining(`${path}:`)])
  })

  test.each(fine)('let %s pass', (_name, check, path, text) => {
    expect(check([{ path, text }])).toEqual([])
  })
})

describe('classes of one name', () => {
  const beside = (rules: string) =>
    styleNameFindings([today, { path: 'app/src/ui/cards/cards.css', text: css(rules) }])

  test.each(['.card {\n    color: red;\n  }', '.deck,\n  .card {\n  }'])(
    'are found: %j',
    (rules) => {
      expect(beside(rules)).toEqual([expect.stringMatching(/cards\.css:\d+ {2}\.card/)])
    },
  )

  test.each([
    '.deck {\n    .card {\n    }\n  }',
    '.deck .card {\n  }',
    '.deck:not(.old, .card) {\n  }',
    '/* .card { */\n  .drawn {\n  }',
    '@media print {\n    .card {\n    }\n  }',
  ])('may be added to inside: %j', (rules) => {
    expect(beside(rules)).toEqual([])
  })
})

function functionOf(lines: number): string {
  return `const f = () => {\n${'  f()\n'.repeat(lines - 2)}}\n`
}

function factoryOf(methods: number): string {
  const method = `    m() {\n${'      f()\n'.repeat(8)}    },\n`
  return `function create() {\n  return {\n${method.repeat(methods)}  }\n}`
}
