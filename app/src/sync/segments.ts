/** Reading back the segments into which this device folded a space's history. */
import { decodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryHeader } from '@attune/wire/entry-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeMap } from '../crypto/cbor-map.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { readContent } from './entry-content.ts'
import type { ItemRow } from './item-row.ts'
import type { EntryRow, Segment } from './segment-format.ts'
import type { ItemChecks, SpaceState } from './space-state.ts'
import { takeItems, withStretch } from './space-state.ts'

/**
 * The state after a segment of this device's own making: nothing in it is verified anew. Of one
 * that overlaps what is there already, which two tabs can make, the rest is taken.
 */
export async function takeSegment(
  before: SpaceState,
  space: SpaceId,
  own: OwnKeys,
  { from, rows }: Segment,
  checks: ItemChecks,
): Promise<SpaceState> {
  if (from > before.cursor + 1) return before
  let state = before
  let run: Parameters<typeof withStretch>[1][number][] = []
  for (const row of rows.slice(before.cursor + 1 - from)) {
    const one = 'kind' in row ? readRelease(row) : readEntryRow(row)
    if (one !== null) {
      run.push(one)
      continue
    }
    state = withStretch(state, run)
    run = []
    if (!('kind' in row)) return state
    const item = { cursor: state.cursor + 1, ...row }
    state = (await takeItems(state, space, own, [item], checks)).state
  }
  return withStretch(state, run)
}

function readRelease({ kind, bytes }: ItemRow) {
  return kind === 'release' ? decodeRelease(bytes) : null
}

function readEntryRow(row: EntryRow) {
  const header = decodeEntryHeader(row.headerBytes)
  const content = decodeMap(row.content)
  if (header === null || content === null) return null
  return { header, hash: row.hash, content: readContent(content)?.content ?? null }
}
