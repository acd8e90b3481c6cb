import type { CountryHelp } from '../../app/src/content/help-directory.ts'
import type { HelpEntryId } from '../../app/src/content/help-lines.ts'
import { helpElsewhere } from '../../app/src/content/help-directory.ts'
import { helpByCountry } from '../../app/src/content/help-lines.ts'

/** After these an entry is old: somebody has to read its sources again. */
export const mostDays = 180

/** Everything that has sources of its own, and when they were last read. */
export interface Entry {
  readonly id: HelpEntryId
  readonly country: string | null
  readonly verifiedOn: string
}

export function entriesOf(countries: Readonly<Record<string, CountryHelp>>): readonly Entry[] {
  const inCountries = Object.entries(countries).flatMap(([country, { emergency, lines }]) => [
    { id: `${country.toLowerCase()}-emergency`, country, verifiedOn: emergency.verifiedOn },
    ...lines.map(({ id, verifiedOn }) => ({ id, country, verifiedOn })),
  ])
  const elsewhere = { id: 'elsewhere', country: null, verifiedOn: helpElsewhere.verifiedOn }
  // The directory's own type has proved that these ids are all that there are.
  return [...inCountries, elsewhere] as readonly Entry[]
}

export const entries = entriesOf(helpByCountry)

/** `today`: YYYY-MM-DD, by whoever asks. */
export function oldOnes(all: readonly Entry[], today: string): readonly Entry[] {
  return all.filter(({ verifiedOn }) => daysBetween(verifiedOn, today) > mostDays)
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** What `npm test` says and `npm run help-lines` fails with; nothing while none is old. */
export function sayOld(all: readonly Entry[], today: string): string {
  const old = oldOnes(all, today).map(({ id }) => id)
  if (old.length === 0) return ''
  return `${old.length} of ${all.length} entries of the help directory were looked up more than ${mostDays} days ago: ${old.join(', ')}`
}

/** The day, by this machine's clock or by what a test of the clock says. */
export function todayHere(env: NodeJS.ProcessEnv, now: Date): string {
  return env['ATTUNE_TODAY'] ?? now.toISOString().slice(0, 10)
}
