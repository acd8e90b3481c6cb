import { describe, expect, test } from 'vitest'
import { bringOurs, runIn } from './run.ts'
import { withTree } from './tree.ts'

const tsconfig = '{ "compilerOptions": { "strict": true, "noEmit": true, "jsx": "react-jsx" } }'
const planted: Record<string, [path: string, text: string]> = {
  'typescript(no-floating-promises)': ['app/src/a.ts', 'fetch("/")'],
  'typescript(no-misused-promises)': ['app/src/b.ts', 'if (fetch("/")) alert()'],
  'typescript(switch-exhaustiveness-check)': [
    'app/src/c.ts',
    'export const f = (k: "a" | "b") => { switch (k) { case "a": return 1 } return 2 }',
  ],
  'typescript(no-explicit-any)': ['app/src/d.ts', 'export const f = (x: any) => x'],
  'import(no-default-export)': ['app/src/e.ts', 'export default 1'],
  'eslint(no-console)': ['app/src/f.ts', 'console.log(1)'],
  'eslint(max-lines)': ['app/src/g.ts', `export const a = [\n${'  1,\n'.repeat(401)}]`],
  'jsx-a11y(alt-text)': ['app/src/i.tsx', 'export const I = () => <img src="x" />'],
  'unicorn(filename-case)': ['app/src/camelCase.ts', 'export const a = 1'],
}

describe('the linter', () => {
  test('finds every planted violation, with types at hand', async () => {
    const tree = Object.fromEntries(Object.values(planted))
    await withTree({ ...tree, 'app/tsconfig.json': tsconfig }, (folder) => {
      bringOurs(folder, ['.oxlintrc.json'])
      const { code, output } = runIn(folder, 'oxlint/bin/oxlint', '--format=json')
      const { diagnostics } = JSON.parse(output) as {
        diagnostics: { code: string; filename: string }[]
      }
      expect(code).not.toBe(0)
      for (const [rule, [path]] of Object.entries(planted)) {
        expect(diagnostics).toContainEqual(expect.objectContaining({ code: rule, filename: path }))
      }
    })
  })

  test('lets a clean file pass', async () => {
    const tree = { 'app/src/a.ts': 'export const a = 1\n', 'app/tsconfig.json': tsconfig }
    await withTree(tree, (folder) => {
      bringOurs(folder, ['.oxlintrc.json'])
      expect(runIn(folder, 'oxlint/bin/oxlint', '--deny-warnings')).toMatchObject({ code: 0 })
    })
  })
})
