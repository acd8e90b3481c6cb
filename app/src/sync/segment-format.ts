/**
 * A stretch of a space's history at rest: many items in one compressed record instead of a row
 * each. An entry is kept without its padding and its encryption, but with all that is needed to
 * make its frame again to the byte; what this device cannot open is kept as it came.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { Field } from '@attune/wire/fields.ts'
import { bytes, coded, count, list, record } from '@attune/wire/fields.ts'
import { deflate, inflate } from '../storage/deflate.ts'
import type { ItemRow } from './item-row.ts'
import { itemFields } from './item-row.ts'

export interface Segment {
  /** Cursor of the first row; the others follow without gaps. */
  readonly from: number
  readonly rows: readonly SegmentRow[]
}

/** An item as it came, or an entry whose frame can be made again. */
export type SegmentRow = ItemRow | EntryRow

export interface EntryRow {
  readonly headerBytes: Bytes
  readonly hash: Bytes
  readonly nonce: Bytes
  readonly signature: Bytes
  /** The entry's content as it was encrypted, without padding. */
  readonly content: Bytes
}

const entryFields = record<EntryRow>({
  ...{ headerBytes: bytes(), hash: bytes(32), nonce: bytes(24), signature: bytes(64) },
  content: bytes(),
})

const row: Field<SegmentRow> = {
  write: (one) => ('kind' in one ? itemFields.write(one) : entryFields.write(one)),
  read: (value) => itemFields.read(value) ?? entryFields.read(value),
}

const [encodeRows, decodeRows] = coded(record<Segment>({ from: count, rows: list(row) }))

/** The first byte of a segment. A newer app may write another; an older one then leaves it alone. */
const format = 1
const largest = 64 * 1_048_576

export async function encodeSegment(segment: Segment): Promise<Bytes> {
  return concatBytes(Uint8Array.of(format), await deflate(encodeRows(segment)))
}

/** Null for another format or a damaged record. */
export async function decodeSegment(packed: Bytes): Promise<Segment | null> {
  if (packed[0] !== format) return null
  const plain = await inflate(packed.slice(1), largest)
  return plain && decodeRows(plain)
}

/** How many bytes it unfolds to; null for more than `most`, or where it does not unfold at all. */
export async function unfoldedSize(packed: Bytes, most: number): Promise<number | null> {
  if (packed[0] !== format) return 0
  return (await inflate(packed.slice(1), most))?.length ?? null
}
