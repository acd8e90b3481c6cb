import { expect, it } from 'vitest'
import { fits, readLine, readLines } from './lines.ts'

it('reads fields, empty ones too, and leaves blank lines out', () => {
  const lines = readLines('\n  2 | a | one | | two\n\n  three\n')
  expect(lines.map(({ fields }) => fields)).toEqual([['2', 'a', 'one', '', 'two'], ['three']])
})

it.each([
  ['told', { text: 'told', home: false, days: [0, 1, 5, 6, 200] }],
  ['~told', { text: 'told', home: true, days: [0, 1, 5, 6, 200] }],
  ['>5 told', { text: 'told', home: false, days: [6, 200] }],
  ['<6 told', { text: 'told', home: false, days: [0, 1, 5] }],
  ['~>1 <6 told < more', { text: 'told < more', home: true, days: [5] }],
])('reads the marks of %s', (line, { text, home, days }) => {
  const read = readLine(line)
  expect(read.fields).toEqual([text])
  expect([0, 1, 5, 6, 200].filter((day) => fits(read, day, true))).toEqual(days)
  expect([0, 1, 5, 6, 200].filter((day) => fits(read, day, false))).toEqual(home ? [] : days)
})
