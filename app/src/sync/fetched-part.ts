/** One part of a segment, fetched from the relay, opened and compared with what is claimed of it. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { isBytes } from '@attune/wire/read.ts'
import type { ListedClaim, SegmentPart } from '@attune/wire/segment.ts'
import type { EpochKey } from '../crypto/secret.ts'
import { digestPart, openPart } from '../crypto/segment-box.ts'
import { unpackPart } from './kept-segments.ts'
import type { RelayLink } from './relay-link.ts'

/** As it comes to rest, and unfolded. */
export interface FetchedPart {
  readonly packed: Bytes
  readonly plain: Bytes
}

/** Null for what is not there, or is another than claimed. */
export async function fetchPart(
  ask: RelayLink['ask'],
  space: SpaceId,
  claim: ListedClaim,
  part: SegmentPart,
  epochKey: EpochKey | undefined,
): Promise<FetchedPart | null> {
  const { from, to } = claim
  const size = part === 'words' ? claim.wordsSize : claim.proofSize
  if (epochKey === undefined || size > limits.segmentPart) return null
  const pieces: Bytes[] = []
  for (let offset = 0; offset < size;) {
    const length = Math.min(size - offset, limits.segmentPiece)
    const answer = await ask({ kind: 'get-segment', from, part, offset, length })
    if (!answer.ok || !isBytes(answer.value, length)) return null
    pieces.push(answer.value)
    offset += length
  }
  const name = { space, from, to, part }
  const packed = openPart(name, concatBytes(...pieces), epochKey)
  const plain = await unpackPart(packed)
  if (packed === null || plain === null) return null
  return equalBytes(digestPart(name, plain, epochKey), claim[part]) ? { packed, plain } : null
}
