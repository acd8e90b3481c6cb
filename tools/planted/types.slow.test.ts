import { describe, expect, test } from 'vitest'
import { bringOurs, linkPackages, runIn } from './run.ts'
import { withTree } from './tree.ts'

const ours = [
  'everywhere.d.ts',
  'tsconfig.base.json',
  'tsconfig.pure.json',
  'app/tsconfig.json',
  'app/assets.d.ts',
]
const projects = [...ours, 'app/tsconfig.src.json', 'app/tsconfig.sw.json', 'relay/tsconfig.json']

const planted: [string, project: string, path: string, text: string][] = [
  ['the page in domain', 'tsconfig.pure.json', 'app/src/domain/a.ts', 'document.title'],
  ['Node in wire', 'tsconfig.pure.json', 'wire/src/a.ts', 'process.exit()'],
  ['Node in the app', 'app/tsconfig.src.json', 'app/src/crypto/a.ts', 'Buffer.from("")'],
  ['the page in the worker', 'app/tsconfig.sw.json', 'app/src/sw.ts', 'document.title'],
  ['the page in the relay', 'relay/tsconfig.json', 'relay/src/a.ts', 'document.title'],
  ['a hole in an array', 'app/tsconfig.json', 'app/src/ui/a.ts', '[""][1].length'],
  ['an enum', 'app/tsconfig.json', 'app/src/ui/a.ts', 'export enum Kind { a }'],
]

describe('the type checker', () => {
  test.each(planted)('finds %s', async (_name, project, path, text) => {
    await withTree({ [path]: `${text}\nexport {}` }, (folder) => {
      bringOurs(folder, projects)
      linkPackages(folder)
      const { code, output } = runIn(folder, 'typescript/bin/tsc', '--noEmit', '-p', project)
      expect(output).toMatch(new RegExp(`^${path}\\(1,`, 'm'))
      expect(output.match(/error TS/g)).toHaveLength(1)
      expect(code).not.toBe(0)
    })
  })
})
