import { expect, it } from 'vitest'
import { longIn } from './long.ts'

it('finds sentences that are hard to hear in one breath, as they stand', () => {
  const long = `Then ${'we went on and '.repeat(7)}home.`
  expect(longIn(`Short. ${long} Why?\n${long}`)).toEqual([long, long])
  expect(longIn('Short. And short again; and so on.')).toEqual([])
  expect(longIn('')).toEqual([])
})
