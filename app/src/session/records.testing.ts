import type { SpaceRecord } from './records.ts'
import { freshRecord } from './records.ts'

/** A space in which nothing is under way. */
export const plainRecord: SpaceRecord = {
  name: '',
  bond: { kind: 'partners', stage: 'long-term' },
  keeper: 'someone-else',
  ...freshRecord,
}
