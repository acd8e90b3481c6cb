/** A private yes that is nowhere but in memory: no week ever turns in it. */
import { computed, signal } from '@preact/signals-core'
import { ok } from '../../crypto/result.ts'
import type { OverlapPhase } from '../../domain/overlap-phase.ts'
import type { PrivateYes } from '../attune.ts'

export function createMemoryYes(start: OverlapPhase): PrivateYes {
  const phase = signal(start)
  const go = (to: OverlapPhase) => {
    phase.value = to
    return done
  }
  return {
    yes: computed(() => {
      const step = { kind: 'overlap', step: 'yes', may: [], phase: phase.value } as const
      return [
        {
          practice: 'closeness',
          deck: 'closeness',
          view: { steps: [step], may: [], asks: [], done: true, waits: false },
        },
      ]
    }),
    openYes: async () => done,
    beginYes: async () =>
      go(phase.value.is === 'offered' && phase.value.by.length === 0 ? { is: 'asked' } : begun),
    async markYes(_, item, isYes) {
      if (phase.value.is !== 'begun') return done
      const others = phase.value.marks.filter((one) => one !== item)
      return go({ ...phase.value, marks: isYes ? [...others, item] : others })
    },
    putYesAway: async () => go({ is: 'offered', by: [] }),
  }
}

const begun = { is: 'begun', marks: [], matches: [] } as const
const done = ok(null)
