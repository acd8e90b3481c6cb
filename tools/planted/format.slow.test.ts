import { expect, test } from 'vitest'
import { bringOurs, runIn } from './run.ts'
import { withTree } from './tree.ts'

test('a semicolon is found', async () => {
  await withTree({ 'app/a.ts': 'const a = 1;\n', 'app/b.ts': 'const b = 1\n' }, (folder) => {
    bringOurs(folder, ['.prettierrc.json', '.prettierignore'])
    const { code, output } = runIn(folder, 'prettier/bin/prettier.cjs', '--check', '.')
    expect(code).toBe(1)
    expect(output).toContain('app/a.ts')
    expect(output).not.toContain('app/b.ts')
  })
})
