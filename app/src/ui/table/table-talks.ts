import type { BondKind } from '../../content/bond.ts'
import type { Practice, TurnsStep } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import type { Question } from '../../content/questions.ts'
import type { Day } from '../../domain/calendar-day.ts'

/** What people can talk about at the table: practices of turns that need nothing written before. */
export const tableTalks = ['dial', 'stories', 'equal-turns', 'hold-that-thought'] as const
export type TableTalk = (typeof tableTalks)[number]

export function talksFor(kind: BondKind): readonly TableTalk[] {
  return tableTalks.filter((id) => practiceOf(id).audience.includes(kind))
}

/** How long each turn is, and how many each person has. */
export function turnsOf(id: TableTalk): TurnsStep {
  return practiceOf(id).steps.find((step): step is TurnsStep => step.kind === 'turns') as TurnsStep
}

function practiceOf(id: TableTalk): Practice {
  return practices.find((one) => one.id === id) as Practice
}

/**
 * The same on two phones that do not speak to each other: by the day, by how deep, and by the how
 * manieth question it is. Everybody answers it before the next one comes.
 */
export function questionAt<Q extends Question>(
  deck: readonly Q[],
  kind: BondKind,
  { day, level, at }: { readonly day: Day; readonly level: number; readonly at: number },
): Q | null {
  const depth = Math.min(level, deepest(deck, kind))
  const deep = deck.filter((one) => one.depth === depth && one.bonds.includes(kind))
  return deep[(Number(day.slice(-2)) + at) % deep.length] ?? null
}

/** How deep questions for these people go. */
export function deepest(deck: readonly Question[], kind: BondKind): number {
  return Math.max(1, ...deck.flatMap(({ depth, bonds }) => (bonds.includes(kind) ? [depth] : [])))
}
