import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safetyAnswers, weighSafety } from './safety.ts'

it('is clear only where every statement was answered with no', () => {
  const answer = fc.constantFrom(...safetyAnswers, null)
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
      const isAllNo = answers.length > 0 && answers.filter((one) => one !== 'no').length === 0
      expect(weighSafety(answers)).toBe(isAllNo ? 'clear' : 'careful')
    }),
  )
  expect(weighSafety([])).toBe('careful')
  expect(weighSafety(['no', 'no'])).toBe('clear')
  expect(weighSafety(['no', 'not-sure'])).toBe('careful')
  expect(weighSafety(['no', null])).toBe('careful')
})
