import type { ShownRound } from '../../session/views.ts'
import type { RoundMark } from '../kit/circles.tsx'

/** Where a sealed round stands, as its row's small picture. */
export function markOf({ view }: ShownRound): RoundMark {
  const seal = view.steps.find((step) => step.kind === 'seal')
  switch (seal?.phase.is) {
    case 'sealed':
    case 'returned':
      return 'mine'
    case 'opening':
      return 'both'
    case 'revealed':
      return view.done ? 'done' : 'both'
    default:
      return seal?.phase.is === 'open' && seal.phase.told.length > 0 && !view.done ? 'told' : 'open'
  }
}
