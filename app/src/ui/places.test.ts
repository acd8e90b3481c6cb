import { describe, expect, it } from 'vitest'
import { textToDay } from '../domain/calendar-day.ts'
import type { Place } from './places.ts'
import { pathToPlace, placeToPath } from './places.ts'

const day = textToDay('2026-11-22')
if (day === null) throw new Error('a day that exists')

const places: Place[] = [
  { at: 'home' },
  { at: 'start', step: 0 },
  { at: 'join', step: 0 },
  { at: 'invite' },
  { at: 'code' },
  { at: 'question', day },
  { at: 'help' },
  { at: 'me' },
]

describe('places', () => {
  it.each(places)('$at has an address that leads back to it', (place) => {
    expect(pathToPlace(placeToPath(place))).toEqual(place)
  })

  it('are the same with a slash at the end', () => {
    expect(pathToPlace('/me/')).toEqual({ at: 'me' })
    expect(pathToPlace('/question/2026-11-22/')).toEqual({ at: 'question', day })
  })

  it.each([
    '/nothing',
    '/start/again',
    '/question',
    '/question/',
    '/question/2026-02-30',
    '/question/tomorrow',
    '/__proto__',
    '/constructor',
    '//evil.example',
  ])('%s is nowhere', (path) => {
    expect(pathToPlace(path)).toEqual({ at: 'not-found' })
  })
})
