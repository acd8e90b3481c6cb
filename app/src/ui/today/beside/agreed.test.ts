import { expect, it } from 'vitest'
import { checkIn } from '../../../content/practices/check-in.ts'
import { granted, happened, opened, responded, shownAfter } from '../../evening-facts.testing.ts'
import { agreedForToday, agreedIn } from './agreed.ts'

const open = shownAfter(checkIn, opened)
const agreed = shownAfter(checkIn, [...opened, responded, granted])
const done = shownAfter(checkIn, [...opened, responded, granted, happened])

it('says what was granted in the words in which it was granted', () => {
  expect(agreedIn(agreed)).toMatchObject([{ by: 'sam', text: 'Twenty minutes.', happened: false }])
  const plain = { ...granted, reply: 'yes', text: '' } as typeof granted
  expect(agreedIn(shownAfter(checkIn, [...opened, plain]))).toMatchObject([
    { text: 'Sit with me.' },
  ])
})

it('says nothing of what nobody granted', () => {
  const refused = { ...granted, reply: 'not-now' } as typeof granted
  expect(agreedIn(open)).toEqual([])
  expect(agreedIn(shownAfter(checkIn, [...opened, refused]))).toEqual([])
})

it('keeps what is left of yesterday, and not what was done', () => {
  expect(agreedForToday(open, agreed)).toHaveLength(1)
  expect(agreedForToday(open, done)).toEqual([])
  expect(agreedForToday(done, null)).toHaveLength(1)
  expect(agreedForToday(open, null)).toEqual([])
})
