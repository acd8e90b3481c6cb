/** Whether there is something to tell the relay of a space's files; asked before all of that is fetched. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store } from '../storage/store.ts'
import { blobRows } from './blob-rows.ts'

export async function hasBlobWork(
  space: SpaceId,
  store: Store,
  relay: Bytes | null,
): Promise<boolean> {
  const rows = blobRows(space)
  if ((await store.list(rows.todo)).length > 0) return true
  const before = await store.read(rows.relay)
  const isOther = relay !== null && !equalBytes(before, relay)
  return isOther && (await store.list(rows.files)).length > 0
}

/** The relay is the same and has lost something: what it has is looked at anew. */
export async function doubtBlobs(space: SpaceId, store: Store): Promise<void> {
  await store.transact([], () => [{ key: blobRows(space).relay, value: null }], 'relaxed')
}
