import { expect, it } from 'vitest'
import { tableEn } from '../../content/lists/table.en.ts'
import { linesFor } from './table-lines.ts'

const kinds = ['begin', 'listen', 'dial', 'end', 'away'] as const

it('says nothing of one phone between them to people who have one each', () => {
  const said = linesFor(kinds, 'each').map((id) => tableEn[id])
  expect(said.filter((line) => /the phone\b|other phones|go first/i.test(line))).toEqual([])
  expect(linesFor(kinds, 'one').map((id) => tableEn[id])).toContain(tableEn['pass-it-on'])
})

it('has a line for every moment, whichever phones there are', () => {
  for (const phones of ['one', 'each'] as const)
    for (const kind of kinds) expect(linesFor([kind], phones).length).toBeGreaterThan(0)
})
