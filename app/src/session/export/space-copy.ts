/**
 * A space opened beside the store, from a copy of its rows: for telling what is in it, and for
 * trying out what an import would make of it. Nothing that happens to the copy reaches the disk.
 */
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../../crypto/keys.ts'
import { decodeOwnKeys } from '../../crypto/keys.ts'
import { checkName } from '../../domain/text.ts'
import type { Store, StoredRecord } from '../../storage/store.ts'
import { openAnswerBox } from '../../sync/answer-box.ts'
import type { Revealed } from '../../sync/kept-reveals.ts'
import { listRevealed, revealedOnce } from '../../sync/kept-reveals.ts'
import type { SealedRecord } from '../../sync/sealed-answers.ts'
import { unfoldedSize } from '../../sync/kept-segments.ts'
import { spaceKeys } from '../../sync/space-keys.ts'
import type { SpaceLog } from '../../sync/space-log.ts'
import { openSpaceLog } from '../../sync/space-log.ts'
import type { Drafts } from '../notes.ts'
import { openNotes } from '../notes.ts'
import type { SpaceRecord } from '../records.ts'
import { decodeSpaceRecord } from '../records.ts'
import { createRowsStore } from './rows-store.ts'

export interface SpaceCopy {
  readonly own: OwnKeys
  readonly record: SpaceRecord
  readonly log: SpaceLog
  readonly revealed: readonly Revealed[]
  readonly sealed: readonly SealedRecord[]
  readonly drafts: Drafts
  /** Of everyone who ever said one; this person's own is always there. */
  readonly names: ReadonlyMap<MemberId, string>
}

/** Everything under `prefix` as of one moment, with keys that begin after it. */
export async function listRows(store: Store, prefix: string): Promise<readonly StoredRecord[]> {
  const rows = await store.list(prefix)
  return rows.map(({ key, value }) => ({ key: key.slice(prefix.length), value }))
}

/** Null when the rows are not those of anybody's space. */
export async function openSpaceCopy(
  space: SpaceId,
  rows: readonly StoredRecord[],
): Promise<SpaceCopy | null> {
  // Rows that somebody else has made may be anything.
  return openKeptSpace(space, rows).catch(() => null)
}

/** The same for rows of this device's own: what fails in reading them does not say that they are none. */
export async function openKeptSpace(
  space: SpaceId,
  rows: readonly StoredRecord[],
): Promise<SpaceCopy | null> {
  const keys = spaceKeys(space)
  const store = createRowsStore(keys.root, rows)
  const own = decodeOwnKeys((await store.read(keys.ownKeys)) ?? new Uint8Array())
  const record = decodeSpaceRecord(await store.read(keys.record))
  return own && record && readCopy(space, own, record, store)
}

/** Whether its owner belongs to it. Whoever waits to be let in has no roster yet. */
export function isMembers({ own, record, log }: SpaceCopy): boolean {
  const { roster } = log.state
  if (roster === null) return record.joining !== null
  return roster.members.some(({ member }) => member === own.member.member)
}

/**
 * A few bytes may unfold into more than a device can hold: finds out piece by piece, before they
 * are unfolded all at once. False also for a piece that does not unfold: none of ours is so.
 */
export async function canUnfold(rows: readonly StoredRecord[]): Promise<boolean> {
  let left = mostUnfolded
  for (const { key, value } of rows) {
    if (!/^(segment|words|proof)\//.test(key)) continue
    const size = await unfoldedSize(value, left)
    if (size === null) return false
    left -= size
  }
  return true
}

/** Ten years need about 30 MB. */
const mostUnfolded = 256 * 1_048_576

async function readCopy(
  space: SpaceId,
  own: OwnKeys,
  record: SpaceRecord,
  store: Store,
): Promise<SpaceCopy> {
  const log = await openSpaceLog(space, own, store)
  const { drafts } = await openNotes(space, store)
  const revealed = revealedOnce(log.state.opened, await listRevealed(space, store))
  const { records: sealed } = await openAnswerBox(space, store)
  return { own, record, log, revealed, sealed, drafts, names: namesIn(log, own, record) }
}

function namesIn(log: SpaceLog, own: OwnKeys, record: SpaceRecord): ReadonlyMap<MemberId, string> {
  const names = new Map([[own.member.member, record.name]])
  for (const { header, content } of log.entries()) {
    if (content?.kind !== 'person.named') continue
    const { name } = content.body
    const checked = typeof name === 'string' ? checkName(name) : null
    if (checked?.ok === true) names.set(header.member, checked.value)
  }
  return names
}
