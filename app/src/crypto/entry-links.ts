/**
 * Following the links of one device's entries: author, number and the hash of the one before
 * (wire-format.md §4). Who wrote them is proven by `verifyRun` alone; links are enough only for
 * what this very device verified and kept.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryFrame } from '@attune/wire/entry-frame.ts'
import { hashEntry, noEntry } from '@attune/wire/entry-frame.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { sha256 } from './hash.ts'

/** Whose entries they must be, by the roster. */
export interface RunAuthor {
  readonly space: SpaceId
  readonly member: MemberId
  readonly device: DeviceId
  /** The device's public signing key. */
  readonly sign: Bytes
}

/** Where a device's log stands: `logStart`, or the last entry accepted from it. */
export interface LogHead {
  readonly seq: number
  readonly hash: Bytes
}

export const logStart: LogHead = { seq: 0, hash: noEntry }

export type LinkFault = 'wrong-author' | 'wrong-sequence' | 'wrong-link'

/** The hashes of the entries that follow each other, and why the one after them does not. */
export function followLinks(
  frames: readonly EntryFrame[],
  author: RunAuthor,
  after: LogHead,
): { readonly hashes: readonly Bytes[]; readonly fault: LinkFault | null } {
  const hashes: Bytes[] = []
  let head = after
  for (const frame of frames) {
    const fault = linkFault(frame, author, head)
    if (fault !== null) return { hashes, fault }
    const hash = hashEntry(frame, sha256)
    hashes.push(hash)
    head = { seq: head.seq + 1, hash }
  }
  return { hashes, fault: null }
}

function linkFault({ header }: EntryFrame, author: RunAuthor, head: LogHead): LinkFault | null {
  const { space, member, device, seq, prev } = header
  if (space !== author.space || member !== author.member || device !== author.device) {
    return 'wrong-author'
  }
  if (seq !== head.seq + 1) return 'wrong-sequence'
  return equalBytes(prev, head.hash) ? null : 'wrong-link'
}
