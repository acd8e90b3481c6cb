/**
 * Where sealed files rest on this device: as the very pieces that travel, so that nothing readable
 * is kept. Outside of their space's root: what lists a space's rows must not read every photo.
 * Leaving a space clears this root too.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { coded, count, record } from '@attune/wire/fields.ts'
import type { BlobId, SpaceId } from '@attune/wire/ids.ts'
import type { StoreChange } from '../storage/store.ts'

export type BlobRows = ReturnType<typeof blobRows>

export function blobRows(space: SpaceId) {
  const root = `media/${space}/`
  const files = `${root}file/`
  const todo = `${root}todo/`
  return {
    root,
    files,
    /** What the relay is to hear: a file to take, or one to drop. */
    todo,
    file: (blob: BlobId) => files + blob,
    pieces: (blob: BlobId) => `${root}piece/${blob}/`,
    piece: (blob: BlobId, place: number) =>
      `${root}piece/${blob}/${String(place).padStart(4, '0')}`,
    toSend: (blob: BlobId) => `${todo}send/${blob}`,
    toDrop: (blob: BlobId) => `${todo}drop/${blob}`,
    blobOf: (key: string) => key.slice(key.lastIndexOf('/') + 1) as BlobId,
  }
}

/** What is known of a file that rests here, whole or in part. */
export interface KeptFile {
  /** With everything around it. */
  readonly total: number
  /** Greater than that of every file that was looked at before. */
  readonly used: number
}

export const [encodeKeptFile, decodeKeptFile] = coded(
  record<KeptFile>({ total: count, used: count }),
)

/** Everything of a file as it rests, but for what the relay is to hear. */
export function withoutFile(rows: BlobRows, blob: BlobId): readonly StoreChange[] {
  return [{ clear: rows.pieces(blob) }, { key: rows.file(blob), value: null }]
}

export function pieceRows(
  rows: BlobRows,
  blob: BlobId,
  pieces: readonly Bytes[],
): readonly StoreChange[] {
  return pieces.map((value, place) => ({ key: rows.piece(blob, place), value }))
}
