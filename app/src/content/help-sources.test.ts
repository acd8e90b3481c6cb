/** By which a number is in the directory at all: what was read of it, and how new that was. */
import { describe, expect, it } from 'vitest'
import { helpElsewhere } from './help-directory.ts'
import type { CountryHelp } from './help-directory.ts'
import type { HelpEntryId } from './help-lines.ts'
import { helpByCountry } from './help-lines.ts'
import { helpSources } from './help-sources.ts'

const directory: Readonly<Record<string, CountryHelp>> = helpByCountry

/** When each was looked up, by its id. */
const lookedUp = new Map<string, string>([
  ...Object.entries(directory).flatMap(([code, { emergency, lines }]) => [
    [`${code.toLowerCase()}-emergency`, emergency.verifiedOn] as const,
    ...lines.map(({ id, verifiedOn }) => [id, verifiedOn] as const),
  ]),
  ['elsewhere', helpElsewhere.verifiedOn],
])

/**
 * No source of theirs says that it is younger than three years, but those who run them, or their
 * government, have a page that says it today. Whoever finds a newer one takes the name out here.
 */
const undated: readonly HelpEntryId[] = [
  'au-lifeline',
  'elsewhere',
  'fi-nollalinja',
  'gb-domestic-abuse',
  'ie-womens-aid',
  'nl-veilig-thuis',
  'no-vo-linjen',
  'nz-womens-refuge',
]

const threeYears = 3 * 366

describe.each(Object.entries(helpSources))('the sources of %s', (id, sources) => {
  const on = lookedUp.get(id) ?? ''

  it('are of an entry, which was looked up on a day that there was', () => {
    expect(new Date(`${on}T00:00:00Z`).toISOString().slice(0, 10)).toBe(on)
  })

  it('are pages, once each, none from after that day', () => {
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length)
    for (const { url, date } of sources) {
      expect(url).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]+\/\S*$/)
      if (date === null) continue
      expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      expect(beginOf(date)).toBeLessThanOrEqual(Date.parse(on))
    }
  })

  it('are new enough, or named as those that do not say so', () => {
    const isNew = sources.some(
      ({ date }) =>
        date !== null && Date.parse(on) - beginOf(date) <= threeYears * 24 * 60 * 60 * 1000,
    )
    expect((undated as readonly string[]).includes(id)).toBe(!isNew)
  })
})

it.each(undated)('%s is said twice, and by those whose it is', (id) => {
  const sources = helpSources[id]
  expect(sources.length).toBeGreaterThan(1)
  expect(sources.some(({ isOwn }) => isOwn === true)).toBe(true)
})

it('are there for every number', () => {
  expect(Object.keys(helpSources).toSorted()).toEqual([...lookedUp.keys()].toSorted())
})

/** As early as it can be meant: a year alone begins in January. */
function beginOf(date: string): number {
  return Date.parse(date.padEnd(10, '-01-01').slice(0, 10))
}
