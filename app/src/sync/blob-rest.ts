/**
 * Files as they rest, without the relay: read for a copy that somebody takes along, and put back from
 * one. The same name and content make the same pieces, so what comes back is what the relay has.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { sealBlob } from '../crypto/blob.ts'
import { sealedSize } from '../crypto/blob-size.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Store, StoreResult } from '../storage/store.ts'
import type { BlobRef } from './blob-download.ts'
import { fetchBlob, isWhole } from './blob-download.ts'
import { blobRows } from './blob-rows.ts'
import { encodeKeptFile, pieceRows } from './kept-file.ts'

/** Null unless all of it rests here. */
export async function readFileAtRest(
  space: SpaceId,
  store: Store,
  ref: BlobRef,
): Promise<Bytes | null> {
  const rows = blobRows(space)
  const fetched = await fetchBlob(
    {
      ask: async () => fail('offline'),
      readPiece: ({ blob }, place) => store.read(rows.piece(blob, place)),
      keepPiece: async () => undefined,
    },
    ref,
  )
  return fetched.ok ? fetched.value : null
}

/**
 * Puts a file back that is not here. `isOwn`: this person's device asks the relay for it, and sends
 * what the relay lacks. What is not the file that its entry names is left out.
 */
export async function putFileAtRest(
  space: SpaceId,
  store: Store,
  { ref, isOwn }: { readonly ref: BlobRef; readonly isOwn: boolean },
  content: Uint8Array,
): Promise<StoreResult> {
  const rows = blobRows(space)
  const isHere = (await readFileAtRest(space, store, ref)) !== null
  const pieces = isHere || !isWhole(ref, content) ? null : sealBlob(ref, content)
  if (pieces === null) return ok(null)
  const { total } = sealedSize(ref.bytes)
  return store.transact(
    [],
    () => [
      { key: rows.file(ref.blob), value: encodeKeptFile({ total, used: 0 }) },
      ...pieceRows(rows, ref.blob, pieces),
      ...(isOwn ? [{ key: rows.toSend(ref.blob), value: new Uint8Array() }] : []),
    ],
    'strict',
  )
}
