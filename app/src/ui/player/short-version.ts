import type { Field, Practice } from '../../content/practices/practice.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { insteadOf } from '../written-by.ts'

/** Whoever asked for the short version of tonight's check-in is asked for its first field alone. */
export function shortVersion(
  fields: readonly Field[],
  { id }: Practice,
  { day }: ShownRound,
  space: Pick<SpaceView, 'instead' | 'me' | 'today'>,
): readonly Field[] | null {
  if (id !== 'check-in' || day !== space.today) return null
  return insteadOf(space)?.['instead'] === 'ten-minutes' ? fields.slice(0, 1) : null
}
