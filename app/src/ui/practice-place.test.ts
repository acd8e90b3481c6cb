import { expect, it } from 'vitest'
import type { RoundKey } from '../domain/round-key.ts'
import type { SpaceView } from '../session/views.ts'
import { placeOfPractice } from './practice-place.ts'

const space = {
  question: { practice: 'one-question', key: 'one-question/2026-11-22/q-own-hour' as RoundKey },
  checkIn: { practice: 'check-in', key: 'check-in/2026-11-22' as RoundKey },
  thanks: { practice: 'thanks-together', key: 'thanks-together/2026-11-22' as RoundKey },
} as SpaceView

it('leads to today’s round of what is done every day', () => {
  const { key } = space.question
  expect(placeOfPractice('one-question', space)).toEqual({ at: 'round', key })
  expect(placeOfPractice('check-in', space)).toEqual({ at: 'round', key: space.checkIn.key })
})

it('leads to a beginning of what is done at any time', () => {
  expect(placeOfPractice('thank-you', space)).toEqual({ at: 'begin', practice: 'thank-you' })
})
