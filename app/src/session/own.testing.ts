/** One person's own space over a store, for tests. */
import { createSeededRandom } from '../crypto/random.ts'
import type { Store } from '../storage/store.ts'
import { openOwnLog } from '../sync/own-log.ts'
import type { OpenOwnSpace } from './own-space.ts'
import { openOwnSpace } from './own-space.ts'

export async function openOwnOn(store: Store, seed: string): Promise<OpenOwnSpace> {
  const log = await openOwnLog(store, createSeededRandom(seed))
  if (!log.ok) throw new Error(log.error.kind)
  return openOwnSpace({ log: log.value, store })
}
