/**
 * Bringing an export back: each space in one strict transaction, and named in the settings only
 * after it is whole. Killed in between, the same import goes on where it stopped.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Random } from '../../crypto/random.ts'
import { fail } from '../../crypto/result.ts'
import type { RecordChange, Store, StoreResult } from '../../storage/store.ts'
import { spaceKeys } from '../../sync/space-keys.ts'
import type { Outcome, StorageFault } from '../faults.ts'
import { done } from '../outcome.ts'
import type { Vault } from '../vault.ts'
import type { OpenedExport } from './open-export.ts'
import { restoreMedia } from './media-copy.ts'
import { restoreOwn } from './own-copy.ts'
import { openSpaceCopy } from './space-copy.ts'
import type { SpaceStanding } from './standing.ts'
import { setAside, standingOf } from './standing.ts'

interface RestoreParts {
  readonly vault: Vault
  readonly random: Random
}

/** Looks anew at what is here: minutes may have gone by since the preview. */
export async function restoreExport(
  { spaces, own, media }: OpenedExport,
  parts: RestoreParts,
): Promise<Outcome<null, StorageFault>> {
  const { vault, random } = parts
  await vault.refresh()
  for (const { space, rows } of spaces) {
    const copy = await openSpaceCopy(space, rows)
    const standing = await standingOf(space, rows, copy, parts)
    const kept = await restoreSpace(space, standing, vault)
    if (!kept.ok) return fail(kept.error.kind)
    const isTaken = standing.standing !== 'someone-elses' && standing.standing !== 'unreadable'
    if (copy === null || !isTaken) continue
    const files = await restoreMedia(space, copy, media, vault.store)
    if (!files.ok) return fail(files.error.kind)
  }
  return own === null ? done : restoreOwn(own, vault.store, random)
}

async function restoreSpace(
  space: SpaceId,
  { standing, rows, aside, guard }: SpaceStanding,
  vault: Vault,
): Promise<StoreResult> {
  if (standing !== 'new-here' && standing !== 'adds') return done
  const { root } = spaceKeys(space)
  const puts = rows.map(({ key, value }) => ({ key: root + key, value }))
  const beside = aside.map(({ key, value }) => ({ key: root + setAside + key, value }))
  const kept =
    standing === 'adds'
      ? await addRows(vault.store, puts, guard === null ? null : root + guard)
      : await vault.store.transact([], () => [{ clear: root }, ...beside, ...puts], 'strict')
  return kept.ok && standing === 'new-here' ? enterSpace(space, vault) : kept
}

/** After those that are here: which one is in use stays as it is. */
function enterSpace(space: SpaceId, vault: Vault): Promise<StoreResult> {
  return vault.change((before) => ({ spaces: [...new Set([...before.spaces, space])] }))
}

/** What has come to be here in the meantime stays; where `guard` has gone, nothing is added. */
function addRows(
  store: Store,
  rows: readonly RecordChange[],
  guard: string | null,
): Promise<StoreResult> {
  const keys = rows.map(({ key }) => key)
  const guards = guard === null ? [] : [guard]
  return store.transact(
    [...guards, ...keys],
    (found) => {
      if (guard !== null && found[0] === null) return []
      return rows.filter((_, at) => found[at + guards.length] === null)
    },
    'strict',
  )
}
