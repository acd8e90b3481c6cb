/**
 * Where sealed files rest on this device: as the very pieces that travel, so that nothing readable
 * is kept. Outside of their space's root: what lists a space's rows must not read every photo.
 * Leaving a space clears this root too.
 */
import type { BlobId, SpaceId } from '@attune/wire/ids.ts'

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
    /** The id of the relay that has all that was sent. */
    relay: `${root}relay`,
    /** What the relay was told to drop: once is enough. */
    dropped: `${root}dropped/`,
    file: (blob: BlobId) => files + blob,
    pieces: (blob: BlobId) => `${root}piece/${blob}/`,
    piece: (blob: BlobId, place: number) =>
      `${root}piece/${blob}/${String(place).padStart(4, '0')}`,
    toSend: (blob: BlobId) => `${todo}send/${blob}`,
    toDrop: (blob: BlobId) => `${todo}drop/${blob}`,
    blobOf: (key: string) => key.slice(key.lastIndexOf('/') + 1) as BlobId,
  }
}
