import type { ShownRound } from '../../session/views.ts'

/** Where a question stands for the person who looks at it, in one word. */
export type Standing =
  'open' | 'told' | 'put-away' | 'sealed' | 'opening' | 'revealed' | 'done' | 'returned'

export function standingOf({ view }: ShownRound): Standing {
  const seal = view.steps.find((step) => step.kind === 'seal')
  if (seal === undefined) return 'done'
  switch (seal.phase.is) {
    case 'open':
      if (view.done) return 'put-away'
      return seal.phase.told.length > 0 ? 'told' : 'open'
    case 'revealed':
      return view.done ? 'done' : 'revealed'
    default:
      return seal.phase.is
  }
}
