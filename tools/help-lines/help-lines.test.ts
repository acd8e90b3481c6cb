import { describe, expect, it } from 'vitest'
import type { CountryHelp } from '../../app/src/content/help-directory.ts'
import { helpLinesStep } from '../check/help-lines-step.ts'
import { entries, entriesOf, mostDays, oldOnes, sayOld, todayHere } from './entries.ts'
import { tableOf } from './table.ts'

const two: Record<string, CountryHelp> = {
  ES: {
    emergency: { numbers: [{ number: '112' }], verifiedOn: '2026-11-26' },
    lines: [
      {
        ...{ id: 'es-016', kind: 'domestic-abuse', name: '016', hours: 'around-the-clock' },
        ...{ languages: ['es'], ways: [{ by: 'call', number: '016' }], verifiedOn: '2026-05-30' },
      },
    ],
  },
}
const all = entriesOf(two)
const idsOn = (day: string) => oldOnes(all, day).map(({ id }) => id)

describe('an entry', () => {
  it('is old once its sources were last read more than 180 days ago', () => {
    expect(mostDays).toBe(180)
    expect(idsOn('2026-11-26')).toEqual([])
    expect(idsOn('2026-11-27')).toEqual(['es-016'])
    expect(idsOn('2027-05-25')).toEqual(['es-016'])
    expect(idsOn('2027-05-26')).toEqual(['es-emergency', 'es-016', 'elsewhere'])
  })

  it('that is old is named, and nothing is said while none is', () => {
    expect(sayOld(all, '2026-11-26')).toBe('')
    expect(sayOld(all, '2026-11-27')).toMatch(/^1 of 3 entries .*180 days ago: es-016$/)
  })

  it('is one for each number, country by country, and the list elsewhere', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(tableOf('2026-11-26')).toMatch(/\n26 countries, 46 lines, .* 0 too long ago$/)
  })
})

describe('the day', () => {
  it('is the machine’s, or what a test of the clock says', () => {
    const now = new Date('2026-11-26T23:59:00Z')
    expect(todayHere({}, now)).toBe('2026-11-26')
    expect(todayHere({ ATTUNE_TODAY: '2028-01-01' }, now)).toBe('2028-01-01')
  })
})

describe('the step of npm test', () => {
  it('warns and does not fail: a clone stays green however old it is', async () => {
    const fresh = await helpLinesStep('2026-11-27').run()
    expect(fresh).toEqual({ passed: 1, failed: 0, output: '' })
    const old = await helpLinesStep('2028-01-01').run()
    expect(old).toMatchObject({ passed: 1, failed: 0 })
    expect(old.warning).toContain('us-988')
  })
})
