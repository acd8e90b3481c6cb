/** A private yes that is nowhere but in memory: no week ever turns in it. */
import { computed, signal } from '@preact/signals-core'
import { closeness } from '../../content/practices/closeness.ts'
import { viewRound } from '../../domain/round.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { PrivateYes } from '../attune.ts'

export interface MemoryYes {
  /** Who would like it. */
  readonly agreed: readonly string[]
  readonly marks: readonly string[]
  readonly matches: readonly string[]
  readonly isAway: boolean
}

export const nothingMarked: MemoryYes = { agreed: [], marks: [], matches: [], isAway: false }

/** `people`: read anew whenever it is shown; whoever looks comes first. */
export function createMemoryYes(
  people: () => readonly string[],
  today: () => Day,
  start: MemoryYes = nothingMarked,
): PrivateYes {
  const state = signal(start)
  const [{ id: step }] = closeness.steps
  const change = (make: (before: MemoryYes) => Partial<MemoryYes>) => {
    state.value = { ...state.value, ...make(state.value) }
    return done
  }
  return {
    yes: computed(() => {
      const members = people()
      const [me = ''] = members
      const { agreed, marks, matches, isAway } = state.value
      const view = viewRound(closeness, { me, members, today: today() }, [
        ...agreed.map((by) => ({ kind: 'agreed', step, by }) as const),
        { kind: 'marked', step, by: me, items: marks },
        { kind: 'matched', step, items: matches },
        ...(isAway ? [{ kind: 'put-away', step, by: me } as const] : []),
      ])
      return [{ deck: 'closeness', view }]
    }),
    openYes: async () => done,
    beginYes: async () =>
      change(({ agreed }) => ({ agreed: [...agreed, people()[0] ?? ''], isAway: false })),
    markYes: async (_, item, isYes) =>
      change(({ marks }) => ({
        marks: [...marks.filter((one) => one !== item), ...(isYes ? [item] : [])],
      })),
    putYesAway: async () => change(() => ({ marks: [], matches: [], isAway: true })),
  }
}

const done = { ok: true, value: null } as const
