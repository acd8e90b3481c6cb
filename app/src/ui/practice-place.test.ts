import { expect, it } from 'vitest'
import type { SpaceView } from '../session/views.ts'
import { placeOfPractice } from './practice-place.ts'
import { createSampleAttune, dailyKey, questionKey } from './testing/sample-attune.ts'

const space = createSampleAttune({ space: {} }).space.value as SpaceView

it('leads to today’s round of what is done every day', () => {
  expect(placeOfPractice('one-question', space)).toEqual({ at: 'round', key: questionKey() })
  expect(placeOfPractice('check-in', space)).toEqual({ at: 'round', key: dailyKey('check-in') })
})

it('leads to a beginning of what is done at any time', () => {
  expect(placeOfPractice('thank-you', space)).toEqual({ at: 'begin', practice: 'thank-you' })
})
