/**
 * The photos and voices of a space in an export: as files that any program opens, under names that say
 * nothing, and back from there to where they rested.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { ok } from '../../crypto/result.ts'
import type { Store, StoreResult } from '../../storage/store.ts'
import type { BlobRef } from '../../sync/blob-download.ts'
import { putFileAtRest, readFileAtRest } from '../../sync/blob-rest.ts'
import { keptMemories } from '../memory-list.ts'
import type { NamedMedium } from '../said-memory.ts'
import type { SpaceCopy } from './space-copy.ts'
import type { TarMember } from './tar.ts'

/** How much may still be taken along, and whether all was. */
export interface MediaRoom {
  bytes: number
  isWhole: boolean
}

interface MediaFile {
  readonly name: string
  readonly ref: BlobRef
  readonly isOwn: boolean
}

/** Newest first, as far as they rest on this device and there is room. */
export async function copyMedia(
  space: SpaceId,
  copy: SpaceCopy,
  store: Store,
  room: MediaRoom,
): Promise<readonly TarMember[]> {
  const members: TarMember[] = []
  for (const { name, ref } of mediaFiles(copy).toReversed()) {
    const bytes = ref.bytes <= room.bytes ? await readFileAtRest(space, store, ref) : null
    if (bytes === null) {
      room.isWhole = false
      continue
    }
    room.bytes -= bytes.length
    members.push({ name, bytes })
  }
  return members
}

export async function restoreMedia(
  space: SpaceId,
  copy: SpaceCopy,
  media: ReadonlyMap<string, Uint8Array>,
  store: Store,
): Promise<StoreResult> {
  for (const file of mediaFiles(copy)) {
    const content = media.get(file.name)
    const kept = content && (await putFileAtRest(space, store, file, content))
    if (kept?.ok === false) return kept
  }
  return ok(null)
}

/** As the readable page calls it. */
export function mediaName({ format }: Pick<NamedMedium, 'format'>, { blob }: BlobRef): string {
  const hex = [...idToBytes(blob)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `media/${hex}.${format}`
}

/** Each once, in the order in which they were kept. */
function mediaFiles({ log, own }: SpaceCopy): readonly MediaFile[] {
  const files = new Map<string, MediaFile>()
  for (const { by, media } of keptMemories(log.entries()).standing) {
    const isOwn = by === own.member.member
    for (const medium of media) {
      for (const ref of [medium.thumb, medium.whole]) {
        const name = ref && mediaName(medium, ref)
        if (ref !== null && name !== null) files.set(name, { name, ref, isOwn })
      }
    }
  }
  return [...files.values()]
}
