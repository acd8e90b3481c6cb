/**
 * Sealed files: a photo or a voice as bytes that the relay may keep (wire-format.md §10). A key of
 * its own for each; padded, then cut into pieces, each bound to the file's id, its place and whether
 * it is the last. Nothing of the content, no name and no kind, may stand outside. The same key, id and
 * content give the same bytes, so that a file that was cut off goes on where it was; a key is
 * therefore never used for a second file.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { BlobId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { sealedSize, tagLength } from './blob-size.ts'
import { emptySalt, hkdf } from './hash.ts'
import { unpad } from './padding.ts'
import type { Random } from './random.ts'
import { nonceLength, openBox, sealBox } from './sealed-box.ts'
import type { BlobKey } from './secret.ts'
import { createSecret, reveal } from './secret.ts'

export interface BlobName {
  readonly blob: BlobId
  readonly key: BlobKey
}

export function createBlobName(random: Random): BlobName {
  return { blob: bytesToId(random(16)), key: createSecret(random(32)) }
}

/** The pieces in their order; null when the file is too large for the relay. */
export function sealBlob(name: BlobName, content: Uint8Array): readonly Bytes[] | null {
  const { total, pieces: count } = sealedSize(content.length)
  if (total > limits.blob) return null
  const padded = new Uint8Array(total - count * tagLength)
  padded.set(content)
  padded[content.length] = 0x80
  const key = pieceKey(name)
  return Array.from({ length: count }, (_, place) => {
    const { nonce, associated } = bindingOf(name.blob, place, place === count - 1)
    return sealBox(key, nonce, associated, padded.subarray(place * room, (place + 1) * room))
  })
}

/** One piece, still padded. Null unless it is this file's, in this place, of `count`. */
export function openPiece(
  name: BlobName,
  place: number,
  count: number,
  piece: Bytes,
): Bytes | null {
  const { nonce, associated } = bindingOf(name.blob, place, place === count - 1)
  return openBox(pieceKey(name), nonce, associated, piece)
}

/** All pieces together. Null when they are not exactly what `sealBlob` made with this name. */
export function openBlob(name: BlobName, pieces: readonly Bytes[]): Bytes | null {
  const opened: Bytes[] = []
  for (const [place, piece] of pieces.entries()) {
    const bytes = openPiece(name, place, pieces.length, piece)
    if (bytes === null) return null
    opened.push(bytes)
  }
  return unpad(concatBytes(...opened))
}

const room = limits.blobPiece - tagLength

function pieceKey({ blob, key }: BlobName): Bytes {
  const info = concatBytes(labelBytes('blob-key'), idToBytes(blob))
  return hkdf(reveal(key), emptySalt, info, 32)
}

function bindingOf(blob: BlobId, place: number, isLast: boolean) {
  const at = new Uint8Array(9)
  new DataView(at.buffer).setUint32(4, place)
  at[8] = isLast ? 1 : 0
  const nonce = concatBytes(at, new Uint8Array(nonceLength - at.length))
  return { nonce, associated: concatBytes(labelBytes('blob'), idToBytes(blob), at) }
}
