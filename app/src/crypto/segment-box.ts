/**
 * A part of a segment on its way to the relay and back (wire-format.md §11): sealed for whoever holds the
 * epoch's key, padded, and named by a digest that tells nothing without that key. Compression is the
 * caller's, and no part of the digest: two browsers may compress in two ways.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { SegmentPart } from '@attune/wire/segment.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { padmeSize } from './blob-size.ts'
import { openNamed, sealNamed } from './committed-box.ts'
import { hkdf, sha256 } from './hash.ts'
import { numberBytes } from './number-bytes.ts'
import { unpad } from './padding.ts'
import type { Random } from './random.ts'
import type { EpochKey } from './secret.ts'
import { reveal } from './secret.ts'

/** Which part of which segment. */
export interface PartName {
  readonly space: SpaceId
  readonly from: number
  readonly to: number
  readonly part: SegmentPart
}

/** Of the plaintext: whoever has no key cannot try out what it may be. */
export function digestPart(name: PartName, plain: Bytes, epochKey: EpochKey): Bytes {
  return hkdf(reveal(epochKey), sha256(plain), nameBytes('segment-digest', name), 32)
}

export function sealPart(name: PartName, packed: Bytes, epochKey: EpochKey, random: Random): Bytes {
  const padded = new Uint8Array(padmeSize(packed.length + 1))
  padded.set(packed)
  padded[packed.length] = 0x80
  return sealNamed(reveal(epochKey), nameBytes('segment-key', name), padded, random)
}

/** Null for anything that was not sealed so. */
export function openPart(name: PartName, sealed: Bytes, epochKey: EpochKey): Bytes | null {
  const padded = openNamed(reveal(epochKey), nameBytes('segment-key', name), sealed)
  return padded && unpad(padded)
}

function nameBytes(
  label: 'segment-key' | 'segment-digest',
  { space, from, to, part }: PartName,
): Bytes {
  const kind = Uint8Array.of(part === 'words' ? 0 : 1)
  return concatBytes(labelBytes(label), idToBytes(space), numberBytes(from), numberBytes(to), kind)
}
