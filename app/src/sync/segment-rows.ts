/**
 * Making the rows of a segment from items: an entry without its padding and encryption, but only if
 * the very same bytes can be made again from what is kept.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import { decodeEntryFrame, encodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { encodeMap } from '../crypto/cbor-map.ts'
import { remakeFrame } from '../crypto/encrypt-entry.ts'
import { openEntry } from '../crypto/entry.ts'
import { sha256 } from '../crypto/hash.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { EntryRow, Segment } from './segment-format.ts'

type EpochKeys = ReadonlyMap<number, EpochKey>

/** `items` follow each other without gaps and have been taken in before. */
export function itemsToSegment(items: readonly StreamItem[], epochKeys: EpochKeys): Segment {
  return {
    from: items[0]?.cursor ?? 0,
    rows: items.map((item) => entryRow(item, epochKeys) ?? item),
  }
}

/** Null when this device cannot open the entry, or could not make its frame again. */
function entryRow({ kind, bytes }: StreamItem, epochKeys: EpochKeys): EntryRow | null {
  const frame = kind === 'entry' ? decodeEntryFrame(bytes) : null
  const epochKey = frame && epochKeys.get(frame.header.epoch)
  const opened = frame && epochKey && openEntry(frame, epochKey)
  if (frame === null || !epochKey || opened?.ok !== true) return null
  const remade = remakeFrame(frame.header, frame, opened.value, epochKey)
  if (remade === null || !equalBytes(encodeEntryFrame(remade), bytes)) return null
  const { headerBytes, nonce, signature } = frame
  const hash = hashEntry(frame, sha256)
  return { headerBytes, hash, nonce, signature, content: encodeMap(opened.value) }
}
