/**
 * Folding the tail of a space's stream into a segment, and reading segments back. An item's raw
 * bytes may go only after the segment has proven that it makes the very same bytes again.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import {
  decodeEntryFrame,
  decodeEntryHeader,
  encodeEntryFrame,
  hashEntry,
} from '@attune/wire/entry-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { decodeMap, encodeMap } from '../crypto/cbor-map.ts'
import { openEntry, remakeFrame } from '../crypto/entry.ts'
import { sha256 } from '../crypto/hash.ts'
import type { MemberKeys } from '../crypto/keys.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { Segment, SegmentRow } from './segment-format.ts'
import { readContent } from './entry-content.ts'
import type { ItemChecks, SpaceState } from './space-state.ts'
import { takeItems, withEntries } from './space-state.ts'

type EpochKeys = ReadonlyMap<number, EpochKey>

/** `items` follow each other without gaps and have been taken in before. */
export function itemsToSegment(items: readonly StreamItem[], epochKeys: EpochKeys): Segment {
  return {
    from: items[0]?.cursor ?? 0,
    rows: items.map((item) => entryRow(item, epochKeys) ?? { is: 'raw', ...item }),
  }
}

/**
 * The state after a segment of this device's own making: nothing in it is verified anew. Of one
 * that overlaps what is there already, which two tabs can make, the rest is taken.
 */
export async function takeSegment(
  before: SpaceState,
  space: SpaceId,
  own: MemberKeys,
  { from, rows }: Segment,
  checks: ItemChecks,
): Promise<SpaceState> {
  if (from > before.cursor + 1) return before
  let state = before
  let run: Parameters<typeof withEntries>[1][number][] = []
  for (const row of rows.slice(before.cursor + 1 - from)) {
    const entry = row.is === 'entry' ? readEntryRow(row) : null
    if (entry !== null) {
      run.push(entry)
      continue
    }
    state = withEntries(state, run)
    run = []
    if (row.is === 'entry') return state
    const item = { cursor: state.cursor + 1, kind: row.kind, bytes: row.bytes }
    state = (await takeItems(state, space, own, [item], checks)).state
  }
  return withEntries(state, run)
}

/** Null when this device cannot open the entry, or could not make its frame again. */
function entryRow({ kind, bytes }: StreamItem, epochKeys: EpochKeys): SegmentRow | null {
  const frame = kind === 'entry' ? decodeEntryFrame(bytes) : null
  const epochKey = frame && epochKeys.get(frame.header.epoch)
  const opened = frame && epochKey && openEntry(frame, epochKey)
  if (frame === null || !epochKey || opened?.ok !== true) return null
  const remade = remakeFrame(frame.header, frame, opened.value, epochKey)
  if (remade === null || !equalBytes(encodeEntryFrame(remade), bytes)) return null
  const { headerBytes, nonce, signature } = frame
  const hash = hashEntry(frame, sha256)
  return { is: 'entry', headerBytes, hash, nonce, signature, content: encodeMap(opened.value) }
}

function readEntryRow(row: Extract<SegmentRow, { is: 'entry' }>) {
  const header = decodeEntryHeader(row.headerBytes)
  const content = decodeMap(row.content)
  if (header === null || content === null) return null
  return { header, hash: row.hash, content: readContent(content)?.content ?? null }
}
