/** Where this device keeps which letters of ways back in it has written, or dropped, at which relay. */
import type { WayId } from '@attune/wire/ids.ts'
import type { Store } from '../../storage/store.ts'
import { ownSpaceKeys } from '../../sync/space-keys.ts'

const rows = `${ownSpaceKeys.root}way/`

/**
 * With which of the member's keys this device wrote a letter last, and to which relay; the relay alone once it has
 * dropped it there.
 */
export function wrote(way: WayId): string {
  return rows + way
}

/** The relay is the same and has lost something: what was written there is written anew. */
export async function doubtWays(store: Store): Promise<void> {
  const kept = await store.list(rows)
  // Not deleted: that this device has written it is known nowhere else.
  const doubted = kept.map(({ key }) => ({ key, value: new Uint8Array() }))
  await store.transact([], () => doubted, 'strict')
}
