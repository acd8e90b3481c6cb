/**
 * A stretch of a space's history at rest: many items in one compressed record instead of a row
 * each. An entry is kept without its padding and its encryption, but with all that is needed to
 * make its frame again to the byte; what this device cannot open is kept as it came.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeArray, isBytes, isCount, readAll, readArray } from '@attune/wire/read.ts'
import type { ItemKind } from '@attune/wire/relay-frame.ts'
import { itemKinds } from '@attune/wire/relay-frame.ts'
import { deflate, inflate } from '../storage/deflate.ts'

export interface Segment {
  /** Cursor of the first row; the others follow without gaps. */
  readonly from: number
  readonly rows: readonly SegmentRow[]
}

export type SegmentRow =
  | { readonly is: 'raw'; readonly kind: ItemKind; readonly bytes: Bytes }
  | {
      readonly is: 'entry'
      readonly headerBytes: Bytes
      readonly hash: Bytes
      readonly nonce: Bytes
      readonly signature: Bytes
      /** The entry's content as it was encrypted, without padding. */
      readonly content: Bytes
    }

/** The first byte of a segment. A newer app may write another; an older one then leaves it alone. */
const format = 1
const largest = 64 * 1_048_576

export async function encodeSegment({ from, rows }: Segment): Promise<Bytes> {
  const packed = await deflate(encodeCbor([from, rows.map(rowToCbor)]))
  const bytes = new Uint8Array(1 + packed.length)
  bytes[0] = format
  bytes.set(packed, 1)
  return bytes
}

/** Null for another format or a damaged record. */
export async function decodeSegment(bytes: Bytes): Promise<Segment | null> {
  if (bytes[0] !== format) return null
  const plain = await inflate(bytes.slice(1), largest)
  const list = plain && decodeArray(plain, 2)
  if (list === null) return null
  const [from, rowList] = list
  const rows = readAll(readArray(rowList), readRow)
  return isCount(from) && rows !== null ? { from, rows } : null
}

/** How many bytes it unfolds to; null for more than `most`, or where it does not unfold at all. */
export async function unfoldedSize(bytes: Bytes, most: number): Promise<number | null> {
  if (bytes[0] !== format) return 0
  return (await inflate(bytes.slice(1), most))?.length ?? null
}

function rowToCbor(row: SegmentRow): CborValue {
  return row.is === 'raw'
    ? [itemKinds.indexOf(row.kind), row.bytes]
    : [row.headerBytes, row.hash, row.nonce, row.signature, row.content]
}

function readRow(value: CborValue): SegmentRow | null {
  const raw = readArray(value, 2)
  if (raw !== null) {
    const [kindNumber, bytes] = raw
    const kind = isCount(kindNumber) ? itemKinds[kindNumber] : undefined
    return kind !== undefined && isBytes(bytes) ? { is: 'raw', kind, bytes } : null
  }
  const [headerBytes, hash, nonce, signature, content] = readArray(value, 5) ?? []
  if (!isBytes(headerBytes) || !isBytes(hash, 32) || !isBytes(nonce, 24)) return null
  if (!isBytes(signature, 64) || !isBytes(content)) return null
  return { is: 'entry', headerBytes, hash, nonce, signature, content }
}
