/**
 * Verifying a run of one device's entries by one signature: each entry's hash is in the next, so
 * the last signature covers them all (wire-format.md §4). What comes after a break is refused.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryFrame } from '@attune/wire/entry-frame.ts'
import { entrySignatureMessage, hashEntry, noEntry } from '@attune/wire/entry-frame.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { sha256 } from './hash.ts'
import { verify } from './signature.ts'

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

export interface VerifiedRun {
  /** The hashes of the good entries, in order: the first `hashes.length` frames are good. */
  readonly hashes: readonly Bytes[]
  readonly head: LogHead
  /** Why the frame after the good ones is refused; null when all are good. */
  readonly fault: RunFault | null
}

type RunFault = 'wrong-author' | 'wrong-sequence' | 'wrong-link' | 'wrong-signature'

export function verifyRun(
  frames: readonly EntryFrame[],
  author: RunAuthor,
  after: LogHead,
): VerifiedRun {
  const { hashes, fault } = followLinks(frames, author, after)
  const good = countSigned(frames, hashes, author.sign)
  const last = hashes[good - 1]
  return {
    hashes: hashes.slice(0, good),
    head: last === undefined ? after : { seq: after.seq + good, hash: last },
    fault: good < hashes.length ? 'wrong-signature' : fault,
  }
}

function followLinks(frames: readonly EntryFrame[], author: RunAuthor, after: LogHead) {
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

function linkFault({ header }: EntryFrame, author: RunAuthor, head: LogHead): RunFault | null {
  const { space, member, device, seq, prev } = header
  if (space !== author.space || member !== author.member || device !== author.device) {
    return 'wrong-author'
  }
  if (seq !== head.seq + 1) return 'wrong-sequence'
  return equalBytes(prev, head.hash) ? null : 'wrong-link'
}

/** From the end: an honest run costs one signature, one bad entry at its end costs two. */
function countSigned(frames: readonly EntryFrame[], hashes: readonly Bytes[], key: Bytes): number {
  for (let count = hashes.length; count > 0; count -= 1) {
    const [frame, hash] = [frames[count - 1], hashes[count - 1]]
    if (frame === undefined || hash === undefined) continue
    if (verify(key, entrySignatureMessage(hash), frame.signature)) return count
  }
  return 0
}
