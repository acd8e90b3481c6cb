import { expect, it } from 'vitest'
import { beginWith } from './begin-with.ts'

const starters = ['Thank you for', 'I never knew']

it('begins an empty text', () => {
  expect(beginWith('Thank you for', ' \n', starters)).toBe('Thank you for ')
})

it('takes the place of a beginning that nobody went on with', () => {
  expect(beginWith('I never knew', 'Thank you for ', starters)).toBe('I never knew ')
  expect(beginWith('I never knew', 'Yes.\nThank you for ', starters)).toBe('Yes.\nI never knew ')
})

it('never takes what a person wrote', () => {
  expect(beginWith('I never knew', 'Thank you for the soup.', starters)).toBe(
    'Thank you for the soup.\nI never knew ',
  )
})
