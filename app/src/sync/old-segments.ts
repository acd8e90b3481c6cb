/**
 * A stretch of a space's history as it rested in format 1: any number of items in one record, each entry
 * with all that is needed to make its frame again. Only read: the next segments are made of it.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryHeader, encodeEntryFrame } from '@attune/wire/entry-frame.ts'
import { bytes, coded, count, list, record } from '@attune/wire/fields.ts'
import type { Field } from '@attune/wire/fields.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeMap } from '../crypto/cbor-map.ts'
import { remakeFrame } from '../crypto/encrypt-entry.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { inflate } from '../storage/deflate.ts'
import type { Store } from '../storage/store.ts'
import { readContent } from './entry-content.ts'
import type { ItemRow } from './item-row.ts'
import { itemFields } from './item-row.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { ItemChecks, SpaceState } from './space-state.ts'
import { takeItems, withStretch } from './space-state.ts'

export interface OldSegment {
  /** Where it rests. */
  readonly key: string
  /** Cursor of the first row; the others follow without gaps. */
  readonly from: number
  readonly rows: readonly OldRow[]
}

/** An item as it came, or an entry whose frame can be made again. */
type OldRow = ItemRow | EntryRow

interface EntryRow {
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

const oldRow: Field<OldRow> = {
  write: (one) => ('kind' in one ? itemFields.write(one) : entryFields.write(one)),
  read: (value) => itemFields.read(value) ?? entryFields.read(value),
}

export const [encodeOldRows, decodeOldRows] = coded(
  record<Omit<OldSegment, 'key'>>({ from: count, rows: list(oldRow) }),
)

const format = 1
const largest = 64 * 1_048_576

/** Without those of another format, and the damaged ones. */
export async function readOldSegments(
  store: Store,
  keys: SpaceKeys,
): Promise<readonly OldSegment[]> {
  const rows = await store.list(keys.segments)
  const read = rows.map(async ({ key, value }) => {
    const plain = value[0] === format ? await inflate(value.slice(1), largest) : null
    const segment = plain && decodeOldRows(plain)
    return segment && { ...segment, key }
  })
  return (await Promise.all(read)).filter((segment) => segment !== null)
}

/** Null where it holds no such item, or it cannot be made again. */
export function oldItem(
  { from, rows }: OldSegment,
  cursor: number,
  epochKeys: ReadonlyMap<number, EpochKey>,
): ItemRow | null {
  const one = rows[cursor - from]
  if (one === undefined || 'kind' in one) return one ?? null
  const header = decodeEntryHeader(one.headerBytes)
  const content = decodeMap(one.content)
  const key = header && epochKeys.get(header.epoch)
  const frame = header && content && key && remakeFrame(header, one, content, key)
  return frame ? { kind: 'entry', bytes: encodeEntryFrame(frame) } : null
}

/**
 * The state after a segment of this device's own making: nothing in it is verified anew. Of one
 * that overlaps what is there already, which two tabs can make, the rest is taken.
 */
export async function takeOldSegment(
  before: SpaceState,
  space: SpaceId,
  own: OwnKeys,
  { from, rows }: OldSegment,
  checks: ItemChecks,
): Promise<SpaceState> {
  if (from > before.cursor + 1) return before
  let state = before
  let run: Parameters<typeof withStretch>[1][number][] = []
  for (const row of rows.slice(before.cursor + 1 - from)) {
    const one = 'kind' in row ? readRelease(row) : readEntryRow(row)
    if (one !== null) {
      run.push(one)
      continue
    }
    state = withStretch(state, run)
    run = []
    if (!('kind' in row)) return state
    const item = { cursor: state.cursor + 1, ...row }
    state = (await takeItems(state, space, own, [item], checks)).state
  }
  return withStretch(state, run)
}

function readRelease(item: ItemRow) {
  return item.kind === 'release' ? decodeRelease(item.bytes) : null
}

function readEntryRow(row: EntryRow) {
  const header = decodeEntryHeader(row.headerBytes)
  const content = decodeMap(row.content)
  if (header === null || content === null) return null
  return { header, hash: row.hash, content: readContent(content)?.content ?? null }
}
