/** How what an export holds stands to what is on this device now. */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { equalSecretBytes } from '../../crypto/hash.ts'
import type { MemberKeys } from '../../crypto/keys.ts'
import { reveal } from '../../crypto/secret.ts'
import type { StoredRecord } from '../../storage/store.ts'
import { spaceKeys } from '../../sync/space-keys.ts'
import type { Vault } from '../vault.ts'
import { missingRows } from './missing-rows.ts'
import type { SpaceCopy } from './space-copy.ts'
import { isMembers, listRows, openKeptSpace } from './space-copy.ts'

/**
 * `someone-elses`: the same space is on this device, as another member's. `unreadable`: not of a
 * space that this version could go on with. Neither is ever brought back.
 */
export type Standing = 'new-here' | 'same' | 'adds' | 'someone-elses' | 'unreadable'

export interface SpaceStanding {
  readonly standing: Standing
  /** What bringing it back writes, by keys within the space. */
  readonly rows: readonly StoredRecord[]
  /** What makes way and is kept beside: words may be among it that are nowhere else. */
  readonly aside: readonly StoredRecord[]
  /** If this row is gone, or has changed, by the time of writing, the rows no longer fit. */
  readonly guard: string | null
}

/** `copy` is `rows`, opened. */
export async function standingOf(
  space: SpaceId,
  rows: readonly StoredRecord[],
  copy: SpaceCopy | null,
  { vault }: { readonly vault: Vault },
): Promise<SpaceStanding> {
  if (copy === null || !isMembers(copy)) return refused('unreadable')
  const here = await listRows(vault.store, spaceKeys(space).root)
  const isInUse = vault.settings.spaces.includes(space)
  const mine = isInUse ? await openKeptSpace(space, here) : null
  if (mine === null) {
    // Never came to be, was given up, or can no longer be read: the export takes its place.
    const isGiven = (row: StoredRecord) =>
      rows.some(({ key, value }) => key === row.key && equalBytes(value, row.value))
    const aside = isInUse ? here.filter((row) => !isGiven(row)) : []
    return { standing: 'new-here', rows, aside, guard: null }
  }
  if (!isSamePerson(mine.own.member, copy.own.member)) return refused('someone-elses')
  const missing = await missingRows(space, { rows: here, copy: mine }, { rows, copy })
  const last = here.findLast(({ key }) => key.startsWith('stream/'))
  return {
    standing: missing.length === 0 ? 'same' : 'adds',
    rows: missing,
    aside: [],
    guard: last?.key ?? null,
  }
}

/**
 * By a private key that both have, of now or from before a device was removed. Everybody in a space knows the ids
 * and the key of the epoch, and could make a file with words that this person never said.
 */
function isSamePerson(mine: MemberKeys, theirs: MemberKeys): boolean {
  const secretsOf = (one: MemberKeys) =>
    [one, ...one.former].map(({ signSecret }) => reveal(signSecret))
  const known = secretsOf(mine)
  const isKnown = secretsOf(theirs).some((one) => known.some((two) => equalSecretBytes(one, two)))
  return isKnown && mine.member === theirs.member
}

/** Where the store too puts what it cannot read. */
export const setAside = 'set-aside/'

function refused(standing: Standing): SpaceStanding {
  return { standing, rows: [], aside: [], guard: null }
}
