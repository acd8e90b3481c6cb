/**
 * One test for each row of docs/practices.md: it registers itself under the row's name, and
 * `npm run practices` reads from the report what really ran. It plays whatever definition serves the
 * row, so that a row whose definition was swapped for another's fails.
 */
import { expect, it } from 'vitest'
import type { Field, Practice } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import { openWording } from '../../domain/wording/english-wording.ts'
import { labelsOf } from '../../domain/wording/marks.ts'
import type { Play, PlayStart } from './play.testing.ts'
import { createPlay } from './play.testing.ts'

export type Row = `P${number}`

export interface RowPlay {
  /** The definition that serves the row; of several, by its id. */
  readonly practice: Practice
  of(id: string): Practice
  start(start?: PlayStart): Play
}

/** What the session answers where a screen asks for what the engine does not offer. */
export const closed = { ok: false, error: { kind: 'closed' } } as const

/** What the row is for, done by people; and that what would make a toy of it is not there. */
export function practiceTest(row: Row, does: string, run: (row: RowPlay) => unknown): void {
  const ways = swap === 'neighbours' ? againstOthers : asItIs
  ways({ row, does, run })
}

interface RowTest {
  readonly row: Row
  readonly does: string
  readonly run: (row: RowPlay) => unknown
}

function asItIs({ row, does, run }: RowTest): void {
  it(`${row} ${does}`, async () => {
    await run(rowPlay(row, definitionsOf(row)))
  })
}

function againstOthers({ row, run }: RowTest): void {
  it.each(neighboursOf(row).map((other) => [`${row} with ${other}`, other] as const))(
    '%s',
    async (_, other) => {
      const play = async () => run(rowPlay(row, servingOf(other)))
      await expect(play()).rejects.toBeInstanceOf(Error)
    },
  )
}

function rowPlay(row: Row, serving: readonly Practice[]): RowPlay {
  const of = (id: string) => {
    const found = serving.find((one) => one.id === id)
    if (found === undefined) throw new Error(`${row} is not served by ${id}`)
    return found
  }
  const [practice] = serving
  if (practice === undefined) throw new Error(`no definition serves ${row}`)
  return { practice, of, start: (start) => createPlay(practice, start) }
}

/** A row that a place of the app serves, rather than a definition. */
export function placeTest(row: Row, does: string, run: () => unknown): void {
  it(`${row} ${does}`, async () => {
    await run()
  })
}

/** What the helper marks in a text, where somebody has switched it on and the field is a serious one. */
export function marksOf(text: string): readonly string[] {
  return labelsOf(text, openWording())
}

/** The fields in which help with words is there for whoever wants it. */
export function seriousIn(practice: Practice): readonly string[] {
  return fieldsOf(practice).flatMap(({ serious, id }) => (serious ? id : []))
}

export function fieldsOf({ steps }: Practice): readonly Field[] {
  return steps.flatMap((step) => ('fields' in step ? step.fields : []))
}

/**
 * `ATTUNE_SWAP=P54,P76` gives each of the two the other's definitions. `neighbours` holds each row's test
 * against the definitions of the next row that has others, and of those to which it is that.
 */
function definitionsOf(row: Row): readonly Practice[] {
  const [a, b] = swap.split(',')
  return servingOf(row === a ? b : row === b ? a : row)
}

function servingOf(row: string | undefined): readonly Practice[] {
  return all.filter(({ rows }) => rows.some((one) => one === row))
}

function neighboursOf(row: Row): readonly Row[] {
  const before = inOrder.filter((one) => nextTo(one) === row)
  return [...new Set([nextTo(row), ...before])].filter((one) => one !== undefined)
}

/** The next row, round and round, that another definition serves first. */
function nextTo(row: Row): Row | undefined {
  const [own] = servingOf(row)
  const behind = [...inOrder.slice(inOrder.indexOf(row) + 1), ...inOrder]
  return behind.find((one) => servingOf(one)[0] !== own)
}

const all: readonly Practice[] = practices
const inOrder = [...new Set(all.flatMap(({ rows }) => rows))].toSorted(
  (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
)
const { env } = (globalThis as unknown as { process: { env: Record<string, string | undefined> } })
  .process
const swap = env['ATTUNE_SWAP'] ?? ''
