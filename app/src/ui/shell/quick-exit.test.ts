import { expect, it } from 'vitest'
import { createShiftCount } from './quick-exit.ts'

const press = (keys: [key: string, at: number, isRepeat?: boolean][]) => {
  const count = createShiftCount()
  return keys.map(([key, at, isRepeat = false]) => count(key, at, isRepeat)).at(-1)
}

it('leaves at the third Shift', () => {
  expect(
    press([
      ['Shift', 0],
      ['Shift', 300],
    ]),
  ).toBe(false)
  expect(
    press([
      ['Shift', 0],
      ['Shift', 300],
      ['Shift', 600],
    ]),
  ).toBe(true)
})

it('stays when capitals are typed, when a key is held, and when they are far apart', () => {
  expect(
    press([
      ['Shift', 0],
      ['A', 50],
      ['Shift', 300],
      ['B', 350],
      ['Shift', 600],
    ]),
  ).toBe(false)
  expect(
    press([
      ['Shift', 0],
      ['Shift', 50, true],
      ['Shift', 90, true],
    ]),
  ).toBe(false)
  expect(
    press([
      ['Shift', 0],
      ['Shift', 1_900],
      ['Shift', 2_100],
    ]),
  ).toBe(false)
})
