import type { CountryHelp } from '../../app/src/content/help-directory.ts'
import type { HelpEntryId } from '../../app/src/content/help-lines.ts'
import { helpByCountry } from '../../app/src/content/help-lines.ts'
import { helpSources } from '../../app/src/content/help-sources.ts'
import { daysBetween, entries, oldOnes } from './entries.ts'

const countries: Readonly<Record<string, CountryHelp>> = helpByCountry

export function tableOf(today: string): string {
  const rows = Object.entries(countries).map(([code, { emergency, lines }]) => {
    const count = (kind: string) => String(lines.filter((line) => line.kind === kind).length)
    const ids = [`${code.toLowerCase()}-emergency`, ...lines.map(({ id }) => id)] as HelpEntryId[]
    const newest = ids.map((id) => newestOf(id) ?? 'no date').toSorted()[0] ?? ''
    return [
      code,
      emergency.numbers.map(({ number }) => number).join(' '),
      ...['crisis', 'domestic-abuse'].map(count),
      newest,
    ]
  })
  const head = ['', 'emergency', 'crisis', 'abuse', 'oldest of the newest sources']
  const lines = entries.length - rows.length - 1
  const oldest = Math.max(...entries.map(({ verifiedOn }) => daysBetween(verifiedOn, today)))
  return [
    ...[head, ...rows].map(([code = '', ...more]) =>
      [code.padEnd(4), ...more.map((one) => one.padEnd(13))].join(' ').trimEnd(),
    ),
    `\n${rows.length} countries, ${lines} lines, looked up ${oldest} days ago at most, ${oldOnes(entries, today).length} too long ago`,
  ].join('\n')
}

/** As exactly as the source says it; a year alone sorts before its days. */
function newestOf(id: HelpEntryId): string | null {
  return (
    helpSources[id]
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}
