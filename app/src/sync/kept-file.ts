/** What rests here of one sealed file: its pieces and what is known of it. Nothing of what is in it. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { coded, count, record } from '@attune/wire/fields.ts'
import type { BlobId } from '@attune/wire/ids.ts'
import type { StoreChange } from '../storage/store.ts'
import type { BlobRows } from './blob-rows.ts'

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
