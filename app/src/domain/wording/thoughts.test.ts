import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'
import { chosenFor, thoughtsOn } from './thoughts.ts'

const text =
  'You never call. I felt sad. You idiot, you forgot it on purpose. Thank you for the soup.'
const mark = (label: string, words: string) => {
  const from = text.indexOf(words)
  return { label, from, to: from + words.length }
}
const labels = (of: ReturnType<typeof thoughtsOn>) => of.map(({ label }) => label)

it('says what is kind only where nothing stands that may hurt', () => {
  const kind = [mark('i_feel', 'I felt sad'), mark('appreciation', 'Thank you for the soup')]
  expect(labels(thoughtsOn(text, kind))).toEqual(['i_feel', 'appreciation'])
  const both = [...kind, mark('absolute', 'You never call')]
  expect(labels(thoughtsOn(text, both))).toEqual(['absolute'])
  // Waved away, it still stands there: praise beside it would be odd.
  const keys = thoughtsOn(text, both).map(({ key }) => key)
  expect(thoughtsOn(text, both, keys)).toEqual([])
})

it('speaks once of a place, with what says most about it, in the order of the text', () => {
  const marks = [
    mark('blame', 'You never call'),
    mark('absolute', 'never call'),
    mark('contempt', 'You idiot'),
    mark('mindreading', 'on purpose'),
    mark('blame', 'you forgot it'),
  ]
  const found = thoughtsOn(text, marks)
  expect(labels(found)).toEqual(['absolute', 'contempt', 'mindreading'])
  expect(found.map(({ words }) => words)).toEqual(['never call', 'You idiot', 'on purpose'])
  const [first] = found
  expect(labels(thoughtsOn(text, marks, [first?.key ?? '']))).toEqual([
    ...['contempt', 'blame', 'mindreading'],
  ])
})

it('chooses the same question for the same words', () => {
  const questions = ['a', 'b', 'c']
  expect(chosenFor('You never', questions)).toBe(chosenFor('You never', questions))
  const seen = new Set(['ab', 'ac', 'ad'].map((words) => chosenFor(words, questions)))
  expect(seen.size).toBe(3)
})

it('cuts a text into pieces that are the text, each of them short', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('No. ', 'word ', '\n', 'x'.repeat(700), '…')), (parts) => {
      const whole = parts.join('')
      const pieces = piecesOf(whole)
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole)
      for (const piece of pieces) {
        expect(piece.text.length).toBeLessThanOrEqual(600)
        expect(whole.slice(piece.from)).toMatch(piece.text.slice(0, 1))
      }
    }),
  )
  const two = 'One sentence. '.repeat(60)
  for (const { text: piece } of piecesOf(two)) expect(piece.trim()).toMatch(/\.$/)
})
