import type { DeviceId, MemberId } from '@attune/wire/ids.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { PlainSaying, Said } from './said.ts'
import { gatheredIn } from './space-terms.ts'

/**
 * Who would like to begin a deck of private yes, since somebody last came in, and on which device of
 * theirs they said so last: that one has their marks.
 */
export function whoAgreed(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
  deck: string,
): ReadonlyMap<MemberId, DeviceId> {
  const since = gatheredIn(state)
  return new Map(
    said.flatMap(({ by, epoch, what, at }) =>
      what.kind === 'yes.agreed' && what.deck === deck && epoch >= since ? [[by, at.device]] : [],
    ),
  )
}
