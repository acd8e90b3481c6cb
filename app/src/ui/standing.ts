import type { ShownRound } from '../session/views.ts'
import type { RoundMark } from './kit/circles.tsx'

/** Where a question stands for the person who looks at it, in one word. */
export type Standing =
  'open' | 'told' | 'put-away' | 'sealed' | 'opening' | 'revealed' | 'done' | 'returned'

export function standingOf({ view }: ShownRound): Standing {
  const seal = view.steps.find((step) => step.kind === 'seal')
  if (seal === undefined) return 'done'
  switch (seal.phase.is) {
    case 'open':
      if (!view.may.includes('seal')) return 'put-away'
      return seal.phase.told.length > 0 ? 'told' : 'open'
    case 'revealed':
      return view.done ? 'done' : 'revealed'
    case 'later':
      return 'open'
    default:
      return seal.phase.is
  }
}

/** The same as a row's small picture. */
export function markOf(round: ShownRound): RoundMark {
  return marks[standingOf(round)] ?? 'open'
}

const marks: Partial<Record<Standing, RoundMark>> = {
  told: 'told',
  sealed: 'mine',
  returned: 'mine',
  opening: 'both',
  revealed: 'both',
  done: 'done',
}
