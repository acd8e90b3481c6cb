/** What people keep together: a few words with photos or a voice. The files themselves are elsewhere. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { BlobId } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { isBytes, isCount } from '@attune/wire/read.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import { cleanText } from '../domain/text.ts'
import type { BlobRef } from '../sync/blob-download.ts'
import type { EntryContent } from '../sync/entry-content.ts'

export type MemorySaying =
  | {
      readonly kind: 'memory.kept'
      readonly memory: Bytes
      readonly text: string
      readonly media: readonly CborMap[]
    }
  | { readonly kind: 'memory.taken'; readonly memory: Bytes }

/** A photo or a voice, as an entry names it. */
export interface NamedMedium {
  readonly kind: 'photo' | 'voice'
  readonly format: MediumFormat
  /** What is to be seen or heard, in its author's words; may be empty. */
  readonly alt: string
  readonly width: number
  readonly height: number
  readonly seconds: number
  readonly whole: BlobRef
  /** Small, and there first. */
  readonly thumb: BlobRef | null
}

/** Nothing else is ever handed to a browser to show. */
export const mediumTypes = {
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  webm: 'audio/webm',
  mp4: 'audio/mp4',
} as const
export type MediumFormat = keyof typeof mediumTypes

export type ReadMemory =
  | {
      readonly kind: 'memory.kept'
      readonly memory: string
      readonly text: string
      readonly media: readonly NamedMedium[]
    }
  | { readonly kind: 'memory.taken'; readonly memory: string }

/** Null for what says nothing to this version. A medium that cannot be read leaves its words. */
export function readMemorySaying({ kind, body }: EntryContent): ReadMemory | null {
  const id = body['memory']
  if (!isBytes(id, 16)) return null
  const memory = bytesToId(id)
  if (kind === 'memory.taken') return { kind, memory }
  const { text, media } = body
  if (kind !== 'memory.kept' || typeof text !== 'string') return null
  const listed = Array.isArray(media) ? (media as readonly CborValue[]).slice(0, mostMedia) : []
  return {
    ...{ kind, memory, text: cleanText(text) },
    media: listed.flatMap((one) => readMedium(one) ?? []),
  }
}

export function mediumToCbor(medium: NamedMedium): CborMap {
  const { whole, thumb, ...plain } = medium
  return { ...plain, whole: refToCbor(whole), thumb: thumb && refToCbor(thumb) }
}

const mostMedia = 20
const longestSide = 16_384

function readMedium(value: CborValue): NamedMedium | null {
  if (!isCborMap(value)) return null
  const { kind, format, alt, width, height, seconds, whole, thumb } = value
  if (kind !== 'photo' && kind !== 'voice') return null
  if (typeof format !== 'string' || !Object.hasOwn(mediumTypes, format)) return null
  if (mediumTypes[format as MediumFormat].startsWith('image/') !== (kind === 'photo')) return null
  if (!isSide(width) || !isSide(height) || !isCount(seconds) || typeof alt !== 'string') return null
  const ref = readRef(whole)
  if (ref === null) return null
  return {
    ...{ kind, format: format as MediumFormat, alt: cleanText(alt), width, height, seconds },
    ...{ whole: ref, thumb: readRef(thumb) },
  }
}

function isSide(value: CborValue | undefined): value is number {
  return isCount(value) && value <= longestSide
}

function refToCbor({ blob, key, bytes, hash }: BlobRef): CborMap {
  return { blob: idToBytes(blob), key: reveal(key), bytes, hash }
}

function readRef(value: CborValue | undefined): BlobRef | null {
  if (!isCborMap(value)) return null
  const { blob, key, bytes, hash } = value
  if (!isBytes(blob, 16) || !isBytes(key, 32) || !isBytes(hash, 32)) return null
  if (!isCount(bytes) || bytes > limits.blob) return null
  return {
    blob: bytesToId<BlobId>(blob),
    key: createSecret(key),
    bytes,
    hash: new Uint8Array(hash),
  }
}
