import { expect, test } from 'vitest'
import { root } from '../pinned-node.mjs'
import { filesOf } from './files.ts'
import { typeProjects } from './steps.ts'

test('every tsconfig but the base is checked', () => {
  const all = filesOf(root).filter((path) => /(^|\/)tsconfig[^/]*\.json$/.test(path))
  const checked = [...typeProjects, 'tsconfig.base.json']
  expect(all.toSorted()).toEqual(checked.toSorted())
})
