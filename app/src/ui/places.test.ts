import { describe, expect, it } from 'vitest'
import type { RoundKey } from '../domain/round-key.ts'
import type { Place } from './places.ts'
import { fivePlaces, oneOfFive, parentOf, pathToPlace, placeToPath } from './places.ts'

const places: Place[] = [
  { at: 'home' },
  { at: 'start', step: 0 },
  { at: 'join', step: 0 },
  { at: 'invite' },
  { at: 'code' },
  { at: 'round', key: 'one-question/2026-11-22/q-own-hour' as RoundKey },
  { at: 'round', key: 'check-in/2026-11-22' as RoundKey },
  { at: 'begin', practice: 'thank-you' },
  { at: 'card', card: 'begin-again' },
  { at: 'together' },
  { at: 'journal' },
  { at: 'breath' },
  { at: 'leave' },
  { at: 'export' },
  { at: 'help' },
  { at: 'purpose', part: '' },
  { at: 'purpose', part: 'check-in' },
  { at: 'cards', part: '' },
  { at: 'cards', part: 'print' },
  { at: 'ideas' },
  { at: 'topics' },
  { at: 'me' },
]

describe('places', () => {
  it.each(places)('$at has an address that leads back to it', (place) => {
    expect(pathToPlace(placeToPath(place))).toEqual(place)
  })

  it('are the same with a slash at the end', () => {
    expect(pathToPlace('/me/')).toEqual({ at: 'me' })
    expect(pathToPlace('/round/check-in/2026-11-22/')).toEqual({
      at: 'round',
      key: 'check-in/2026-11-22',
    })
  })

  it.each([
    '/nothing',
    '/start/again',
    '/round',
    '/round/',
    '/round/check-in/2026-02-30',
    '/round/check-in/tomorrow',
    '/begin/check-in',
    '/begin/nothing',
    '/learn/nothing',
    '/__proto__',
    '/constructor',
    '//evil.example',
  ])('%s is nowhere', (path) => {
    expect(pathToPlace(path)).toEqual({ at: 'not-found' })
  })
})

it('belong to one of the five, which belong to none', () => {
  expect(fivePlaces.map((at) => parentOf({ at }))).toEqual([null, null, null, null, null])
  const rooms = ['past', 'jar', 'space', 'leave', 'journal', 'spaces', 'export'] as const
  expect(rooms.map((at) => parentOf({ at }))).toEqual([
    ...['together', 'us', 'us', 'us'],
    ...['me', 'me', 'me'],
  ])
})

it('leads from what a practice rests on back to wherever that was asked', () => {
  expect(parentOf({ at: 'purpose', part: 'check-in' })).toBeNull()
  expect(parentOf({ at: 'purpose', part: '' })).toBe('learn')
})

it('begin and end in the same one of the five', () => {
  expect(parentOf({ at: 'begin', practice: 'small-win' })).toBe('home')
  expect(parentOf({ at: 'begin', practice: 'small-win', from: 'us' })).toBe('us')
  const round = { at: 'round', key: 'dial/2026-11-22/together' as RoundKey } as const
  expect([parentOf(round), parentOf({ ...round, from: 'together' })]).toEqual(['home', 'together'])
  expect(fivePlaces.map((at) => oneOfFive({ at }))).toEqual(fivePlaces)
  expect(oneOfFive({ at: 'jar' })).toBe('us')
  expect(oneOfFive({ at: 'start', step: 0 })).toBe('home')
})
