/** How a space is meant, as far as its roster and what was said tell. */
import type { MemberId } from '@attune/wire/ids.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { deviceEver } from '@attune/wire/roster.ts'
import { epochBegun } from '../sync/epochs.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { PlainSaying, Said } from './said.ts'

/**
 * The first description since somebody last came in, said by whoever began its epoch. Somebody's
 * leaving, and the new epoch after it, change nothing of what was said.
 */
export function currentDescription(state: SpaceState, said: readonly Said<PlainSaying>[]) {
  const since = gatheredIn(state)
  for (const { by, epoch, what } of said) {
    if (what.kind !== 'space.described' || epoch < since) continue
    if (by === authorOf(state, epochBegun(state, epoch))) return what
  }
  return null
}

/** The epoch in which the people of this space last became more. */
export function gatheredIn({ records }: SpaceState): number {
  const gathered = records.findLast(
    ({ record }) => record.body.change.kind === 'genesis' || joiningIn(record) !== null,
  )
  return gathered?.record.body.epoch?.number ?? 0
}

/** What lets somebody in, new or come back. Null for every other record. */
export function joiningIn({ body: { change } }: RosterRecord) {
  return 'consent' in change ? change : null
}

/** Whether there may be something for the relay to compare: most people never begin. */
export function hasDecks(state: SpaceState, said: readonly Said<PlainSaying>[]): boolean {
  return state.roster?.members.length === 2 && said.some(({ what }) => what.kind === 'yes.agreed')
}

/** Who made a record; they may have left since. */
export function authorOf(
  { roster }: SpaceState,
  begun: Pick<SpaceState['records'][number], 'record'> | undefined,
): MemberId | null {
  if (roster === null || begun === undefined) return null
  return deviceEver(roster, begun.record.body.author)?.member ?? null
}
