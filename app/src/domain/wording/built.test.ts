import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addFeeling, buildSteps, putBehind, wholeOf } from './built.ts'

it('is the author’s own words, their side first and what is wished for last', () => {
  const built = {
    wish: 'Could you ring at eight?',
    felt: ' I felt alone. ',
    side: 'I can imagine that it was late.',
    saw: '  ',
  }
  expect(wholeOf(built)).toBe(
    'I can imagine that it was late.\nI felt alone.\nCould you ring at eight?',
  )
  expect(wholeOf({})).toBe('')
})

it('adds nothing to what was written', () => {
  const words = fc.string()
  const letters = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(fc.tuple(words, words, words, words, words), (all) => {
      const built = Object.fromEntries(buildSteps.map((step, at) => [step, all[at] ?? '']))
      expect(all.map(letters).join('').length).toBeGreaterThanOrEqual(
        letters(wholeOf(built)).length,
      )
    }),
  )
})

it('sets a feeling behind the words, and a comma only between two of the list', () => {
  const all = ['sad', 'at ease']
  expect(addFeeling('', 'sad', all)).toBe('sad')
  expect(addFeeling('I felt ', 'sad', all)).toBe('I felt sad')
  expect(addFeeling('I felt sad', 'at ease', all)).toBe('I felt sad, at ease')
})

it('keeps what stood in the field', () => {
  expect(putBehind('', 'New.')).toBe('New.')
  expect(putBehind(' \n', 'New.')).toBe('New.')
  expect(putBehind('Old. \n', 'New.')).toBe('Old.\nNew.')
})
