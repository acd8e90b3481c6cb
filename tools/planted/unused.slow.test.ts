import { expect, test } from 'vitest'
import { bringOurs, runIn } from './run.ts'
import { withTree } from './tree.ts'

const knip = ['knip/bin/knip.js', '--no-progress', '--reporter', 'json'] as const
const ours = ['knip.json', 'package.json', 'app/package.json', 'wire/package.json']

test('unused code and packages are found', async () => {
  const tree = {
    'app/index.html': '<script type="module" src="/src/main.tsx"></script>',
    'app/src/main.tsx': `import { used } from './domain/a.ts'\nimport 'uqr'\nused()`,
    'app/src/domain/a.ts': 'export const used = () => 1\nexport const forgotten = 2',
    'app/src/domain/lonely.ts': 'export const lonely = 1',
    'wire/src/a.ts': 'export const unheard = 1',
    'relay/package.json': '{ "name": "@attune/relay" }',
    'relay/src/main.ts': 'export {}',
  }
  await withTree(tree, (folder) => {
    bringOurs(folder, ours)
    const { code, output } = runIn(folder, ...knip)
    expect(code).not.toBe(0)
    for (const name of ['forgotten', 'lonely.ts', 'unheard', '@noble/curves']) {
      expect(output).toContain(name)
    }
    expect(output).not.toContain('"uqr"')
    expect(output).not.toContain('"used"')
  })
})
