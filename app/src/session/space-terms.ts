/** How a space is meant, as far as its roster and what was said tell. */
import type { MemberId } from '@attune/wire/ids.ts'
import type { SpaceState } from '../sync/space-state.ts'
import { cardsIn } from './cards-in.ts'
import type { PlainSaying, Said } from './said.ts'

/** The first description of the newest epoch that was said by whoever began it. */
export function currentDescription(state: SpaceState, said: readonly Said<PlainSaying>[]) {
  const begun = begunOf(state)
  for (const { by, epoch, what } of said) {
    const theirs = by === authorOf(state, begun)
    if (theirs && epoch === state.roster?.epoch && what.kind === 'space.described') return what
  }
  return null
}

/** The record that began the epoch in use. */
export function begunOf({ records }: SpaceState): SpaceState['records'][number] | undefined {
  return records.at(-1)
}

/** Who made a record: also somebody who has left since. */
export function authorOf(
  { records }: SpaceState,
  begun: SpaceState['records'][number] | undefined,
): MemberId | null {
  const author = begun?.record.body.author
  return cardsIn(records).find(({ device }) => device.device === author)?.member ?? null
}
