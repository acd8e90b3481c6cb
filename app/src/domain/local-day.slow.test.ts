/// <reference types="node" />
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Day } from './calendar-day.ts'
import { daysBetween } from './calendar-day.ts'

/** What the shipped function says at these instants to a program that runs in this zone. */
function daysIn(zone: string, instants: readonly number[]): readonly Day[] {
  const module = new URL('calendar-day.ts', import.meta.url).href
  const script = `
    import { localDay } from ${JSON.stringify(module)}
    const instants = ${JSON.stringify(instants)}
    console.log(JSON.stringify(instants.map((at) => localDay(new Date(at)))))`
  const args = ['--input-type=module', '--no-warnings', '-e', script]
  const env = { ...process.env, TZ: zone }
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' })) as Day[]
}

const cases: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'Europe/Madrid': [
    ['the evening before midnight', '2026-11-22T22:59:59Z', '2026-11-22'],
    ['midnight', '2026-11-22T23:00:00Z', '2026-11-23'],
    ['the hour that is left out in spring', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['the end of a day of 23 hours', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['the hour that comes twice in autumn', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['its second time', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['the end of a day of 25 hours', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['a clock that was never set', '1970-01-01T00:30:00Z', '1970-01-01'],
    ['a clock far ahead', '2100-12-31T22:30:00Z', '2100-12-31'],
    ['a leap day', '2028-02-29T22:59:59Z', '2028-02-29'],
  ],
  'America/Asuncion': [['a day that begins at one', '2023-10-01T04:00:00Z', '2023-10-01']],
  'Australia/Lord_Howe': [['a shift of half an hour', '2026-04-04T15:15:00Z', '2026-04-05']],
  'Asia/Kathmandu': [['three quarters of an hour aside', '2026-11-22T18:15:00Z', '2026-11-23']],
  'Pacific/Kiritimati': [['the first to have it', '2026-11-22T10:00:00Z', '2026-11-23']],
  'Pacific/Pago_Pago': [['the last to have it', '2026-11-22T10:59:59Z', '2026-11-21']],
  'Pacific/Apia': [
    ['before a day that was skipped', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['after it', '2011-12-30T10:00:00Z', '2011-12-31'],
  ],
  'Asia/Tokyo': [
    ['the last evening of a year', '2026-12-31T14:59:59Z', '2026-12-31'],
    ['the first moment of the next', '2026-12-31T15:00:00Z', '2027-01-01'],
  ],
  'Pacific/Auckland': [['an evening before the flight', '2026-12-01T07:00:00Z', '2026-12-01']],
  'Pacific/Honolulu': [['the same day once more, after it', '2026-12-02T06:00:00Z', '2026-12-01']],
}

describe.each(Object.entries(cases))('a person’s own day in %s', (zone, moments) => {
  const days = daysIn(
    zone,
    moments.map(([, instant]) => Date.parse(instant)),
  )
  it.each(moments.map(([what, , day], at) => [what, days[at], day]))('%s', (_, is, day) => {
    expect(is).toBe(day)
  })
})

const hours = (count: number) =>
  Array.from({ length: count }, (_, hour) => Date.UTC(2026, 0, 1, hour))

it.each(['Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'])(
  'goes through a year in %s without a step back or a day left out',
  (zone) => {
    const days = daysIn(zone, hours(366 * 24))
    const steps = new Set(days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day)))
    expect([...steps].toSorted((a, b) => a - b)).toEqual([0, 1])
    expect(new Set(days).size).toBeGreaterThan(365)
  },
)

it('is never more than a day apart, or two for an hour, between the two ends of the world', () => {
  const instants = hours(72)
  const first = daysIn('Pacific/Kiritimati', instants)
  const last = daysIn('Pacific/Pago_Pago', instants)
  const apart = first.map((day, at) => daysBetween(last[at] ?? day, day))
  expect(new Set(apart)).toEqual(new Set([1, 2]))
})
