/** What of the items kept here a stream does not have, which went on without them. */
import { equalBytes } from '@attune/wire/bytes.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { decodeRosterRecord, hashRosterRecord } from '@attune/wire/roster-record.ts'
import { sha256 } from '../crypto/hash.ts'
import type { SpaceState } from './space-state.ts'

/**
 * `theirs` has led to `state`. In the order of here; null where both have something else in the same
 * place.
 */
export function missingIn(
  state: SpaceState,
  theirs: readonly StreamItem[],
  ours: readonly StreamItem[],
): readonly StreamItem[] | null {
  const hashes = new Map(
    state.entries.flatMap(({ header, hash }) =>
      hash ? [[`${header.device} ${header.seq}`, hash] as const] : [],
    ),
  )
  // Those too that came after their time, and open nothing.
  const reveals = new Set(theirs.map(revealOf))
  const missing: StreamItem[] = []
  for (const item of ours) {
    const isThere = isSameThere(item)
    if (isThere === false) return null
    if (isThere === null) missing.push(item)
  }
  return missing

  /** Null where nothing is in its place; false for something else. */
  function isSameThere(item: StreamItem): boolean | null {
    switch (item.kind) {
      case 'roster': {
        const record = decodeRosterRecord(item.bytes)
        const known = record && state.records[record.body.index]
        return record && known ? equalBytes(hashRosterRecord(record, sha256), known.hash) : null
      }
      case 'entry': {
        const frame = decodeEntryFrame(item.bytes)
        const known = frame && hashes.get(`${frame.header.device} ${frame.header.seq}`)
        return frame && known ? equalBytes(hashEntry(frame, sha256), known) : null
      }
      case 'release': {
        // One release of a reveal is all there ever is; another of the same opens the same answers.
        const reveal = revealOf(item)
        if (reveals.has(reveal)) return true
        reveals.add(reveal)
        return null
      }
    }
  }
}

function revealOf({ kind, bytes }: StreamItem): RevealId | null {
  return kind === 'release' ? (decodeRelease(bytes)?.[0]?.body.reveal ?? null) : null
}
