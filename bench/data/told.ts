/**
 * The seeded ten years as plain sayings, the same ones for every peer: what was said in the open, and what
 * was sealed and opened together. Nothing here knows how anybody keeps them.
 */
import type { DatedHistory } from '../../app/src/session/look-around/dated-history.ts'
import { datedHistory } from '../../app/src/session/look-around/dated-history.ts'
import type { Day } from '../../app/src/domain/calendar-day.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import type { Answer } from '../../app/src/content/practices/practice.ts'
import { generateHistory } from '../../tools/history/generate.ts'

/** The last day of the history: the clock of every device in the bench stands here. */
export const today: Day = dayOf(2026, 11, 22)

export type Told =
  | {
      readonly as: 'entry'
      readonly by: 0 | 1
      readonly day: Day
      readonly kind: string
      readonly body: Readonly<Record<string, unknown>>
    }
  | {
      readonly as: 'reveal'
      readonly day: Day
      readonly practice: string
      readonly step: string
      readonly round: string
      readonly answers: readonly [Answer, Answer]
    }

export interface ToldYears {
  readonly bond: DatedHistory['bond']
  readonly startDay: Day
  readonly names: readonly [string, string]
  /** In the order of the days. */
  readonly all: readonly Told[]
  /** What it is as JSON, nothing left out and nothing repeated. */
  readonly jsonBytes: number
  readonly entries: number
}

/** A saying is one entry; what was opened together is one of each person. */
const entriesOf = ({ as }: Told) => (as === 'entry' ? 1 : 2)

/** The newest part of the history that makes `entries` entries, or all of it where there are fewer. */
export function tellYears(
  entries: number,
  members: readonly [string, string],
  seed = 1,
): ToldYears {
  const bond = { kind: 'partners', stage: 'long-term' } as const
  const history = generateHistory({ seed, language: 'en', length: 'ten-years', bond })
  const dated = datedHistory(history, today, members)
  const all = newest(entries, inOrder(dated, members))
  return {
    bond: dated.bond,
    startDay: dated.startDay,
    names: [dated.people[0].name, dated.people[1].name],
    all,
    jsonBytes: Buffer.byteLength(JSON.stringify(all)),
    entries: all.reduce((sum, one) => sum + entriesOf(one), 0),
  }
}

function inOrder(
  { entries, reveals }: DatedHistory,
  [me]: readonly [string, string],
): readonly Told[] {
  const opened = reveals.map(({ day, practice, step, round, answers }): Told => {
    const [mine, theirs] = [...answers.values()].map((answer) => answer ?? {})
    return { as: 'reveal', day, practice, step, round, answers: [mine ?? {}, theirs ?? {}] }
  })
  const said = entries.map(({ by, ...one }): Told => {
    return { as: 'entry', by: by === me ? 0 : 1, ...one }
  })
  // What was opened comes before what was said to it.
  return [...opened, ...said].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function newest(most: number, all: readonly Told[]): readonly Told[] {
  let left = most
  const from = all.findLastIndex((one) => (left -= entriesOf(one)) < 0)
  return all.slice(from + 1)
}
