/**
 * A space's stream as it once came from the relay, to the byte, out of rows and segments: for giving
 * back what a relay has lost. Ends where something is missing or cannot be made again.
 */
import { encodeEntryFrame, decodeEntryHeader } from '@attune/wire/entry-frame.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { decodeMap } from '../crypto/cbor-map.ts'
import { remakeFrame } from '../crypto/encrypt-entry.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { Store } from '../storage/store.ts'
import { readSegments, readTail } from './kept-stream.ts'
import type { SegmentRow } from './segment-format.ts'
import type { SpaceKeys } from './space-keys.ts'

type EpochKeys = ReadonlyMap<number, EpochKey>

export async function remadeItems(
  store: Store,
  keys: SpaceKeys,
  epochKeys: EpochKeys,
): Promise<readonly StreamItem[]> {
  const tail = new Map((await readTail(store, keys)).map((item) => [item.cursor, item]))
  const segments = await readSegments(store, keys)
  const items: StreamItem[] = []
  for (;;) {
    const cursor = items.length + 1
    const item = tail.get(cursor) ?? remake(cursor)
    if (item === null) return items
    items.push(item)
  }

  function remake(cursor: number): StreamItem | null {
    for (const { from, rows } of segments) {
      const row = rows[cursor - from]
      const item = row && rowToItem(cursor, row, epochKeys)
      if (item) return item
    }
    return null
  }
}

function rowToItem(cursor: number, row: SegmentRow, epochKeys: EpochKeys): StreamItem | null {
  if ('kind' in row) return { cursor, ...row }
  const header = decodeEntryHeader(row.headerBytes)
  const content = decodeMap(row.content)
  const key = header && epochKeys.get(header.epoch)
  const frame = header && content && key && remakeFrame(header, row, content, key)
  return frame ? { cursor, kind: 'entry', bytes: encodeEntryFrame(frame) } : null
}
