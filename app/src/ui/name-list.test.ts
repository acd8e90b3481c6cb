import { expect, it } from 'vitest'
import { nameList } from './name-list.ts'

it('joins names as each language does', () => {
  expect(nameList(['Sam'], 'en')).toEqual(['Sam'])
  expect(nameList(['Sam', 'Kim'], 'en')).toEqual(['Sam', ' and ', 'Kim'])
  expect(nameList(['Sam', 'Kim', 'Ines'], 'en').join('')).toBe('Sam, Kim and Ines')
  expect(nameList(['Sam', 'Inés'], 'es')).toEqual(['Sam', ' e ', 'Inés'])
})

it('is empty for nobody', () => {
  expect(nameList([], 'en')).toEqual([])
})
