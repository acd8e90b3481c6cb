import { mkdirSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import { filesOf } from './check/files.ts'
import { root } from './pinned-node.mjs'
import { withTree } from './planted/tree.ts'
import type { Tree } from './planted/tree.ts'

type Config = {
  forbidden: (NonNullable<IFlattenedRuleSet['forbidden']>[number] & { name: string })[]
  options: { enhancedResolveOptions: object }
}
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Config

const shipped = ['preact', '@preact/signals', '@preact/signals-core', 'ws']
const packages = [...shipped, '@noble/curves', 'vitest', 'cborg']

const clean: Tree = {
  'wire/package.json': '{ "name": "@attune/wire", "exports": { "./*": "./src/*" } }',
  'wire/src/ids.ts': 'export const id = 1',
  'wire/src/ids.test.ts': `import 'vitest'\nimport 'cborg'\nimport './ids.ts'`,
  'app/src/content/deck.ts': 'export const deck = 1',
  'app/src/domain/round.ts': `export { deck } from '../content/deck.ts'`,
  'app/src/crypto/seal.ts': `import '@noble/curves'\nexport { id } from '@attune/wire/ids.ts'`,
  'app/src/storage/store.ts': `import '../crypto/seal.ts'\nimport '../domain/round.ts'`,
  'app/src/storage/store.contract.ts': `import 'vitest'\nimport './store.ts'`,
  'app/src/storage/disk.testing.ts': `import 'node:fs'`,
  'app/src/storage/store.test.ts': `import './store.contract.ts'\nimport 'node:fs'`,
  'app/src/sync/outbox.ts': `import '../storage/store.ts'\nimport '@attune/wire/ids.ts'`,
  'app/src/session/open.ts': `import 'virtual:sample-history'\nimport '@preact/signals-core'\nimport '../sync/outbox.ts'\nimport '../content/deck.ts'`,
  'app/src/ui/kit/button.tsx': `import 'preact'`,
  'app/src/ui/words.ts': `import '../content/deck.ts'`,
  'app/src/ui/player/player.tsx': `import '../kit/button.tsx'\nimport '../words.ts'`,
  'app/src/ui/today/today.tsx': `import '../player/player.tsx'\nimport '../../session/open.ts'\nimport '@preact/signals'`,
  'app/src/ui/today/today.test.tsx': `import './today.tsx'\nimport '../../storage/store.ts'`,
  'app/src/ui/us/us.tsx': `import '../kit/button.tsx'`,
  'app/src/ui/rooms/later.ts': `import '../us/us.tsx'`,
  'app/src/ui/shell/shell.tsx': `import '../today/today.tsx'\nimport('../rooms/later.ts')`,
  'app/src/main.tsx': `import 'preact'\nimport './ui/shell/shell.tsx'\nimport './storage/store.ts'`,
  'app/src/sw.ts': `import 'virtual:assets'`,
  'app/vite-history.ts': `import 'node:fs'\nimport '../tools/history/generate.ts'`,
  'tools/history/generate.ts': 'export const history = 3',
  'e2e/people.ts': 'export const people = 2',
  'relay/src/main.ts': `import 'node:http'\nimport 'ws'\nimport '@attune/wire/ids.ts'`,
  ...Object.fromEntries(
    packages.flatMap((name) => [
      [`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "main.js" }`],
      [`node_modules/${name}/main.js`, ''],
    ]),
  ),
}

// For each rule, files that break it and nothing else.
const planted: Record<string, Tree> = {
  'no-cycles': {
    'app/src/domain/a.ts': `import type { B } from './b.ts'\nexport type A = B`,
    'app/src/domain/b.ts': `import type { A } from './a.ts'\nexport type B = A`,
  },
  'every-import-resolves': { 'app/src/domain/a.ts': `import './nowhere.ts'` },
  'wire-imports-only-below': { 'wire/src/a.ts': `import '../../app/src/content/deck.ts'` },
  'content-imports-only-below': { 'app/src/content/a.ts': `import '../domain/round.ts'` },
  'domain-imports-only-below': { 'app/src/domain/a.ts': `import '../crypto/seal.ts'` },
  'crypto-imports-only-below': { 'app/src/crypto/a.ts': `import '../domain/round.ts'` },
  'storage-imports-only-below': { 'app/src/storage/a.ts': `import '@attune/wire/ids.ts'` },
  'sync-imports-only-below': { 'app/src/sync/a.ts': `import '../content/deck.ts'` },
  'session-imports-only-below': { 'app/src/session/a.ts': `import '../ui/words.ts'` },
  'ui-imports-only-below': { 'app/src/ui/us/a.ts': `import type {} from '../../sync/outbox.ts'` },
  'media-imports-only-below': { 'app/src/media/a.ts': `import '../domain/round.ts'` },
  'media-imports-only-its-packages': { 'app/src/media/a.ts': `import 'ws'` },
  'ui-tests-stay-in-the-app': { 'app/src/ui/us/a.test.ts': `import '../../../../e2e/people.ts'` },
  'relay-imports-only-below': { 'relay/src/a.ts': `import '../../app/src/domain/round.ts'` },
  'wire-imports-only-its-packages': { 'wire/src/a.ts': `import 'ws'` },
  'content-imports-only-its-packages': { 'app/src/content/a.ts': `import 'preact'` },
  'domain-imports-only-its-packages': { 'app/src/domain/a.ts': `import 'ws'` },
  'crypto-imports-only-its-packages': { 'app/src/crypto/a.ts': `import 'ws'` },
  'storage-imports-only-its-packages': { 'app/src/storage/a.ts': `import '@noble/curves'` },
  'sync-imports-only-its-packages': { 'app/src/sync/a.ts': `import 'ws'` },
  'session-imports-only-its-packages': { 'app/src/session/a.ts': `import '@preact/signals'` },
  'ui-imports-only-its-packages': { 'app/src/ui/us/a.ts': `import 'ws'` },
  'relay-imports-only-its-packages': { 'relay/src/a.ts': `import 'preact'` },
  'main-imports-only-its-packages': { 'app/src/main.tsx': `import 'ws'` },
  'sw-imports-no-packages': { 'app/src/sw.ts': `import 'preact'` },
  'no-node-in-the-browser': { 'app/src/crypto/a.ts': `import 'node:crypto'` },
  'build-borrows-only-the-history': {
    'app/vite-a.ts': `import '../tools/sizes.ts'`,
    'tools/sizes.ts': '',
  },
  'only-the-build-borrows-tools': {
    'app/src/main.tsx': `import '../../tools/history/generate.ts'`,
  },
  'only-two-roots': { 'app/src/a.ts': `import './content/deck.ts'` },
  'nobody-imports-a-root': { 'e2e/a.ts': `import '../app/src/main.tsx'` },
  'features-are-strangers': { 'app/src/ui/us/a.ts': `import '../today/today.tsx'` },
  'player-knows-no-feature': { 'app/src/ui/player/a.ts': `import '../us/us.tsx'` },
  'kit-knows-no-feature': { 'app/src/ui/kit/a.ts': `import '../player/player.tsx'` },
  'shared-ui-files-know-no-feature': { 'app/src/ui/a.ts': `import './us/us.tsx'` },
  'nothing-that-ships-imports-tests': {
    'app/src/storage/a.ts': `import './disk.testing.ts'`,
  },
}

describe('layer rules', () => {
  test('pass a clean tree, every file of it seen', async () => {
    const { modules, violations } = await cruiseTree({})
    expect(violations).toEqual([])
    const ownFiles = Object.keys(clean).filter((path) => /^[^n].*\.tsx?$/.test(path))
    expect(modules).toEqual(expect.arrayContaining(ownFiles))
  })

  test('have a planted violation each', () => {
    expect(Object.keys(planted).toSorted()).toEqual(
      config.forbidden.map(({ name }) => name).toSorted(),
    )
  })

  test.each(Object.keys(planted))('%s goes red', async (rule) => {
    const { violations } = await cruiseTree(planted[rule] ?? {})
    expect([...new Set(violations)]).toEqual([rule])
  })

  test('the shell is nobody’s import', async () => {
    const { violations } = await cruiseTree({
      'app/src/ui/us/a.ts': `import '../shell/shell.tsx'`,
    })
    expect(violations).toContain('features-are-strangers')
  })

  // A cruiser that cannot read TypeScript reports "1 modules cruised" and no violation.
  test('see every file of the real tree', async () => {
    const modules = (await cruiseFolder(root)).modules.map(({ source }) => source)
    const files = filesOf(root).filter((path) => /^(app|relay|wire)\/src\/.*\.tsx?$/.test(path))
    expect(files.filter((path) => !modules.includes(path))).toEqual([])
  })
})

async function cruiseTree(extra: Tree) {
  return withTree({ ...clean, ...extra }, async (folder) => {
    mkdirSync(join(folder, 'node_modules', '@attune'))
    symlinkSync(join(folder, 'wire'), join(folder, 'node_modules', '@attune', 'wire'), 'junction')
    const { modules, summary } = await cruiseFolder(folder)
    return {
      modules: modules.map(({ source }) => source),
      violations: summary.violations.map(({ rule }) => rule.name),
    }
  })
}

async function cruiseFolder(baseDir: string): Promise<ICruiseResult> {
  const { enhancedResolveOptions, ...options } = config.options
  const { output } = await cruise(
    ['wire', 'app', 'relay', 'e2e'],
    { ...options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden } },
    enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text')
  return output
}
