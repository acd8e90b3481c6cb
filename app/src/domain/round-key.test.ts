import { expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays, dayOf } from './calendar-day.ts'
import { readRoundKey, toRoundKey } from './round-key.ts'

const day = fc
  .integer({ min: 0, max: 4_000_000 })
  .map((days) => addDays(dayOf(1, 1, 1), days % 3_652_000))
const practice = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'))
const rest = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary' }).map((text) => `/${text}`),
)

it('gives back what it was made of, whatever is in the rest', () => {
  fc.assert(
    fc.property(practice, day, rest, (name, of, more) => {
      const round = `${of}${more}`
      expect(readRoundKey(toRoundKey(name, round))).toEqual({ practice: name, round, day: of })
    }),
  )
})

it('is another for another round or practice', () => {
  fc.assert(
    fc.property(practice, day, rest, practice, day, rest, (...[p, d, r, q, e, s]) => {
      const isSame = p === q && d === e && r === s
      expect(toRoundKey(p, `${d}${r}`) === toRoundKey(q, `${e}${s}`)).toBe(isSame)
    }),
  )
})

it.each([
  '',
  '/',
  'check-in',
  'check-in/',
  '/2026-11-22',
  'check-in/2026-02-30',
  'check-in/2026-11-2',
  'check-in/2026-11-22x',
  'check-in/2026-11-221',
  'check-in/ 2026-11-22',
  'check-in/0000-01-01',
  'check-in//2026-11-22',
  'check-in/2026-11-22#step',
])('is none of ours: %j', (key) => {
  expect(readRoundKey(key)).toBeNull()
})

it('reads anything without falling over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (key) => {
      const parts = readRoundKey(key)
      expect(parts && toRoundKey(parts.practice, parts.round)).toBe(parts && key)
    }),
  )
})
