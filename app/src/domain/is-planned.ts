import type { Practice } from '../content/practices/practice.ts'

/** One's own alone, with a day to choose for it: each is by itself, and comes to mind on its day. */
export function isPlanned({ steps }: Practice): boolean {
  const isOwn = steps.every((step) => step.kind === 'write' && step.by === 'me')
  const [first] = steps
  return isOwn && first?.kind === 'write' && first.fields.some(({ kind }) => kind === 'when')
}
