/** Keeps answers that were opened on this device. Never one that was not verified by whoever calls. */
import { equalBytes } from '@attune/wire/bytes.ts'
import { coded } from '@attune/wire/fields.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { ok } from '../crypto/result.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import type { Revealed } from './kept-reveals.ts'
import { revealedFields } from './kept-reveals.ts'
import { spaceKeys } from './space-keys.ts'

/** Keeps what is new among `now`. */
export async function keepRevealed(
  space: SpaceId,
  store: Store,
  before: readonly Revealed[],
  now: readonly Revealed[],
): Promise<StoreResult> {
  const known = new Map(before.map((one) => [one.reveal, one]))
  const changes = now
    .filter((one) => !isKept(known.get(one.reveal), one))
    .map((one) => ({ key: spaceKeys(space).opened + one.reveal, value: encodeRevealed(one) }))
  if (changes.length === 0) return ok(null)
  return store.transact([], () => changes, 'relaxed')
}

/** What could not be opened at first may be open now. */
function isKept(kept: Revealed | undefined, now: Revealed): boolean {
  if (kept === undefined) return false
  return kept.answers === now.answers || equalBytes(encodeRevealed(kept), encodeRevealed(now))
}

const [encodeRevealed] = coded(revealedFields)
