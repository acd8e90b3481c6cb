/** Takes down what happens, day by day, and puts it into the order of its clocks. */
import type { Answer } from '../../app/src/content/practices/practice.ts'
import type {
  SampleEntry,
  SampleHistory,
  SampleReveal,
} from '../../app/src/session/look-around/sample-history.ts'

export type Person = 0 | 1
export const people = [0, 1] as const
export const otherThan = (person: Person): Person => (person === 0 ? 1 : 0)

export interface RoundName {
  readonly practice: string
  readonly step: string
  readonly round: string
}

export interface HistoryRecord {
  /** The last day; nothing is taken down that would happen after it. */
  readonly today: number
  say(day: number, by: Person, kind: string, body: object): void
  open(day: number, name: RoundName, answers: readonly [Answer, Answer]): void
  /** What only the one who looks around can see. */
  keep(day: number, kind: string, body: object): void
  finish(): Pick<SampleHistory, 'entries' | 'reveals' | 'own'>
}

/** Answers by field, those left out that were left empty. */
export function answerOf(fields: Readonly<{ [field: string]: string | undefined }>): Answer {
  const written = Object.entries(fields).filter(([, text]) => text !== undefined && text !== '')
  return Object.fromEntries(written) as Answer
}

/** The name of a day's round: relative, as sample-history.ts says. */
export function dayName({ today }: HistoryRecord, day: number): string {
  return `@${today - day}`
}

export function createRecord(today: number): HistoryRecord {
  const entries: SampleEntry[] = []
  const own: SampleEntry[] = []
  const reveals: SampleReveal[] = []
  const entry = (day: number, by: Person, kind: string, body: object): SampleEntry[] =>
    day > today ? [] : [{ by, ago: today - day, kind, body: { ...body } }]
  return {
    today,
    say: (day, by, kind, body) => void entries.push(...entry(day, by, kind, body)),
    keep: (day, kind, body) => void own.push(...entry(day, 0, kind, body)),
    open: (day, name, answers) => void reveals.push({ ...name, ago: today - day, answers }),
    // Sorting keeps the order of what was taken down on the same day.
    finish: () => ({ entries: inOrder(entries), reveals: inOrder(reveals), own: inOrder(own) }),
  }
}

function inOrder<T extends { readonly ago: number }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => b.ago - a.ago)
}
