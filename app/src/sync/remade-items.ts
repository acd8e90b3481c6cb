/**
 * A space's stream as it once came from the relay, to the byte, out of rows and segments: for giving
 * back what a relay has lost, and for the next segment. Ends where something is missing or cannot be
 * made again.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { ItemKind, StreamItem } from '@attune/wire/stream-item.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { Store } from '../storage/store.ts'
import type { ItemRow } from './item-row.ts'
import { listWords, unpackPart } from './kept-segments.ts'
import { readTail } from './kept-stream.ts'
import { decodeProof } from './segment-proof.ts'
import { decodeWords, forms } from './segment-words.ts'
import type { Pause } from './slices.ts'
import { inSlices } from './slices.ts'
import type { SpaceKeys } from './space-keys.ts'

type EpochKeys = ReadonlyMap<number, EpochKey>

export interface Remaking {
  /** By where a segment begins: what has been made of it, for whoever asks again. */
  readonly made: Map<number, readonly ItemRow[]>
  readonly pause?: Pause | undefined
}

/** What comes behind a cursor at which a segment may begin, and no more than so many. */
export async function remadeItems(
  store: Store,
  keys: SpaceKeys,
  space: SpaceId,
  epochKeys: EpochKeys,
  after = 0,
  most = Infinity,
  { made, pause }: Remaking = { made: new Map() },
): Promise<readonly StreamItem[]> {
  const tail = new Map((await readTail(store, keys)).map((item) => [item.cursor, item]))
  const words = await listWords(store, keys, after)
  const { oldItem, readOldSegments } = await import('./old-segments.ts')
  const old = await readOldSegments(store, keys)
  const items: StreamItem[] = []
  while (items.length < most) {
    const cursor = after + items.length + 1
    const item = tail.get(cursor) ?? (await remake(cursor))
    if (!item) break
    items.push({ ...item, cursor })
  }
  return items

  async function remake(cursor: number): Promise<ItemRow | null> {
    const row = words.findLast(({ from }) => from < cursor)
    if (row && !made.has(row.from)) made.set(row.from, await remakeRow(row.from, row.value))
    const found = row && made.get(row.from)?.[cursor - row.from - 1]
    if (found) return found
    return old.map((one) => oldItem(one, cursor, epochKeys)).find((one) => one !== null) ?? null
  }

  async function remakeRow(from: number, value: Parameters<typeof unpackPart>[0]) {
    const plain = await unpackPart(value)
    const proven = await unpackPart(await store.read(keys.proofAfter(from)))
    const [told, proof] = [plain && decodeWords(plain), proven && decodeProof(proven)]
    if (!told || !proof) return []
    const { remakingSegment } = await import('./remade-segment.ts')
    const epochKey = epochKeys.get(told.epoch)
    const work = remakingSegment({ space, words: told, proof, epochKey })
    const bytes = (await inSlices(work, pause)) ?? []
    return bytes.map((one, at) => ({ kind: kindOf(told.forms[at]), bytes: one }))
  }
}

function kindOf(form: number | undefined): ItemKind {
  if (form === forms.record) return 'roster'
  return form === forms.entry || form === forms.rawEntry ? 'entry' : 'release'
}
