/** Which rows work, from the definitions and from tests that really ran; and the page that says so. */
import type { Row } from './rows.ts'
import { rows } from './rows.ts'

export interface Served {
  readonly row: Row
  readonly name: string
  /** Ids of definitions, in the order of the registry. */
  readonly definitions: readonly string[]
  readonly place: string | null
  readonly tests: readonly RanTest[]
}

export interface RanTest {
  /** `P54 is heard only when …` */
  readonly title: string
  readonly file: string
  readonly passed: boolean
}

interface Sources {
  readonly definitions: readonly { readonly id: string; readonly rows: readonly string[] }[]
  readonly places: Partial<Record<Row, string>>
  readonly tests: readonly RanTest[]
}

export function servedRows({ definitions, places, tests }: Sources): readonly Served[] {
  return (Object.keys(rows) as Row[]).map((row) => ({
    row,
    name: rows[row],
    definitions: definitions.filter((one) => one.rows.includes(row)).map(({ id }) => id),
    place: places[row] ?? null,
    tests: tests.filter(({ title }) => title.split(' ')[0] === row),
  }))
}

/** Something serves it, a test has done what it is for, and none has failed. */
export function isWorking({ definitions, place, tests }: Served): boolean {
  const isThere = definitions.length > 0 || place !== null
  return isThere && tests.length > 0 && tests.every(({ passed }) => passed)
}

export function lineOf(all: readonly Served[]): string {
  const working = all.filter(isWorking)
  const missing = all.filter((one) => !isWorking(one)).map(({ row }) => row)
  const rest = missing.length === 0 ? 'nothing' : missing.join(', ')
  return `${all.length} rows, ${working.length} working, missing: ${rest}`
}

/** `files`: where each definition stands, from the root. */
export function pageOf(all: readonly Served[], files: ReadonlyMap<string, string>): string {
  const working = all.filter(isWorking)
  return [
    '# Where each practice lives',
    'Written by `npm run practices`, from the definitions in `app/src/content/practices/` and from the tests that ran: a row is here once something serves it and a test has done what it is for. The engine is `app/src/domain/round.ts`, the player `app/src/ui/player/`; why there are so few kinds of steps: [decision 023](decisions/023-step-kinds.md).',
    `${working.length} of ${all.length} rows.`,
    [
      '| row | what it is | where it lives | its test |',
      '| --- | --- | --- | --- |',
      ...working.map((one) => rowOf(one, files)),
    ].join('\n'),
  ].join('\n\n')
}

function rowOf(
  { row, name, definitions, place, tests }: Served,
  files: ReadonlyMap<string, string>,
): string {
  const links = definitions.map((id) => `[\`${id}\`](../${files.get(id) ?? ''})`)
  const where = [...links, ...(place === null ? [] : [place])]
  const done = tests.map(({ title, file }) => `${title.slice(row.length + 1)} (\`${file}\`)`)
  return `| ${row} | ${name} | ${where.join(', ')} | ${done.join('; ')} |`
}
