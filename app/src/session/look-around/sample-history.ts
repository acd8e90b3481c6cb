/**
 * A made-up history of two people as plain data: what the sample space, the screens and the bench
 * are filled with. It knows no date, so that it never looks old: days are counted back from today,
 * and the name of a round says `@12` for the day twelve days ago, `#0` and `#1` for the two people.
 */
import type { Bond } from '../../content/bond.ts'
import type { Answer } from '../../content/practices/practice.ts'

export interface SampleHistory {
  readonly format: 1
  /** The one who looks around first. */
  readonly people: readonly [SamplePerson, SamplePerson]
  readonly bond: Bond
  /** The first day was this many days before today. */
  readonly days: number
  /** In the order of their clocks. */
  readonly entries: readonly SampleEntry[]
  readonly reveals: readonly SampleReveal[]
  /** What only the one who looks around can see. */
  readonly own: readonly SampleEntry[]
}

export interface SamplePerson {
  readonly name: string
}

export interface SampleEntry {
  readonly by: 0 | 1
  /** Days before today. */
  readonly ago: number
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface SampleReveal {
  readonly practice: string
  readonly step: string
  readonly round: string
  readonly ago: number
  /** In the order of the people. */
  readonly answers: readonly [Answer | null, Answer | null]
}
