/** The chain of who belongs, for a device that is about to join it and has nothing of it yet. */
import type { SpaceId } from '@attune/wire/ids.ts'
import { done } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, RequestOf } from './request.ts'

export async function readRoster(
  { store }: Relay,
  { space }: { readonly space: SpaceId },
  { from }: RequestOf<'read-roster'>,
): Promise<Answer> {
  return done(await store.rosterRecords(space, from))
}
