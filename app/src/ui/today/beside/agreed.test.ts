import { expect, it } from 'vitest'
import { checkIn } from '../../../content/practices/check-in.ts'
import type { ShownRound } from '../../../session/views.ts'
import {
  granted,
  happened,
  noor,
  opened,
  responded,
  shownAfter,
} from '../../evening-facts.testing.ts'
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

const forToday = (
  checkInToday: ShownRound,
  yesterday: ShownRound | null,
  waiting: ShownRound[] = [],
) => agreedForToday({ checkIn: checkInToday, waiting, me: noor }, yesterday)

it('keeps what is left of yesterday, and not what was done', () => {
  expect(forToday(open, agreed)).toHaveLength(1)
  expect(forToday(open, done)).toEqual([])
  expect(forToday(done, null)).toHaveLength(1)
  expect(forToday(open, null)).toEqual([])
})

it('says once what a row asks about already', () => {
  expect(forToday(open, agreed, [agreed])).toEqual([])
  // A row that asks for something else first says nothing of it.
  const silent = shownAfter(checkIn, [...opened, granted])
  expect(forToday(open, silent, [silent])).toHaveLength(1)
})
