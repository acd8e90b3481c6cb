import type { SpaceView } from '../../session/views.ts'
import type { ForWhom } from '../../domain/list-items.ts'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import { isSafetyPassed } from './safety-gate.tsx'

/** For whom something is picked from a list. What needs a yes of both waits until somebody has looked at theirs. */
export function forWhom(attune: Pick<LazyAttune, 'round' | 'yes'>, { bond }: SpaceView): ForWhom {
  return { kind: bond.kind, isSafe: isSafetyPassed(attune), matches: matchesOf(attune) }
}

function matchesOf({ yes }: Pick<LazyAttune, 'yes'>): readonly string[] {
  const shown = yes.value?.find(({ practice }) => practice === 'closeness')
  const step = shown?.view.steps.find(({ kind }) => kind === 'overlap')
  return step?.kind === 'overlap' && step.phase.is === 'begun' ? step.phase.matches : []
}
