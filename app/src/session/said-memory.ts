/** What people keep together: a few words with photos or a voice. The files themselves are elsewhere. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { BlobId, Id } from '@attune/wire/ids.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { isBytes, isCount, readArray } from '@attune/wire/read.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { createSecret, reveal } from '../crypto/secret.ts'
import { cleanText } from '../domain/text.ts'
import type { BlobRef } from '../sync/blob-download.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { Reader } from './read-fields.ts'
import { oneOf, orElse, readBytes, readFields } from './read-fields.ts'

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
  const read = kind === 'memory.kept' ? readKept : kind === 'memory.taken' ? readTaken : null
  const found = read?.(body)
  return found ? ({ kind, ...found } as ReadMemory) : null
}

export function mediumToCbor(medium: NamedMedium): CborMap {
  const { whole, thumb, ...plain } = medium
  return { ...plain, whole: refToCbor(whole), thumb: thumb && refToCbor(thumb) }
}

function refToCbor({ blob, key, bytes, hash }: BlobRef): CborMap {
  return { blob: idToBytes(blob), key: reveal(key), bytes, hash }
}

const mostMedia = 20
const longestSide = 16_384

function readId<T extends Id>(value: CborValue | undefined): T | undefined {
  return isBytes(value, 16) ? bytesToId<T>(value) : undefined
}

const words: Reader<string> = (value) => (typeof value === 'string' ? cleanText(value) : undefined)

function upTo(most: number): Reader<number> {
  return (value) => (isCount(value) && value <= most ? value : undefined)
}

const readRef = readFields<BlobRef>({
  blob: readId<BlobId>,
  key: (value) => (isBytes(value, 32) ? createSecret(value) : undefined),
  bytes: upTo(limits.blob),
  hash: readBytes(32),
})

const readMedium = readFields<NamedMedium>({
  kind: oneOf(['photo', 'voice'] as const),
  format: oneOf(Object.keys(mediumTypes) as MediumFormat[]),
  alt: words,
  width: upTo(longestSide),
  height: upTo(longestSide),
  seconds: upTo(Infinity),
  whole: readRef,
  thumb: orElse(readRef, null),
})

function isAsItsKind({ kind, format }: NamedMedium): boolean {
  return mediumTypes[format].startsWith('image/') === (kind === 'photo')
}

const memory = readId<BlobId>
const readTaken = readFields({ memory })
const readKept = readFields({
  memory,
  text: words,
  media: (value) =>
    (readArray(value) ?? [])
      .slice(0, mostMedia)
      .flatMap((one) => readMedium(one) ?? [])
      .filter(isAsItsKind),
})
