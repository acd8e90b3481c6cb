/**
 * Verifying a run of one device's entries by one signature: each entry's hash is in the next, so
 * the last signature covers them all (wire-format.md §4). What comes after a break is refused.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { EntryFrame } from '@attune/wire/entry-frame.ts'
import { entrySignatureMessage } from '@attune/wire/entry-frame.ts'
import type { LinkFault, LogHead, RunAuthor } from './entry-links.ts'
import { followLinks } from './entry-links.ts'
import { verify } from './signature.ts'

export interface VerifiedRun {
  /** The hashes of the good entries, in order: the first `hashes.length` frames are good. */
  readonly hashes: readonly Bytes[]
  /** Why the frame after the good ones is refused; null when all are good. */
  readonly fault: RunFault | null
}

type RunFault = LinkFault | 'wrong-signature'

export function verifyRun(
  frames: readonly EntryFrame[],
  author: RunAuthor,
  after: LogHead,
): VerifiedRun {
  const { hashes, fault } = followLinks(frames, author, after)
  const good = countSigned(frames, hashes, author.sign)
  return {
    hashes: hashes.slice(0, good),
    fault: good < hashes.length ? 'wrong-signature' : fault,
  }
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
