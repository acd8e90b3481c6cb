/**
 * Fetching one sealed file, piece by piece: what rests here already is not asked for again, and each
 * piece is checked before it is kept. Nothing is shown before all of it is what its author named.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import { limits } from '@attune/wire/limits.ts'
import type { BlobName } from '../crypto/blob.ts'
import { openPiece } from '../crypto/blob.ts'
import { sealedSize } from '../crypto/blob-size.ts'
import { sha256 } from '../crypto/hash.ts'
import { unpad } from '../crypto/padding.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Answer, Question } from './relay-link.ts'

/** What an entry says of a file. */
export interface BlobRef extends BlobName {
  /** Length of the content. */
  readonly bytes: number
  readonly hash: Bytes
}

export interface DownloadParts {
  ask(question: Question): Promise<Answer>
  readPiece(ref: BlobRef, place: number): Promise<Bytes | null>
  /** Keeping is a convenience: a full disk keeps nobody from looking. */
  keepPiece(ref: BlobRef, place: number, piece: Bytes): Promise<unknown>
}

/** `on-its-way`: its author's device has not sent all of it, or has taken it back. */
export type FileFault = 'on-its-way' | 'offline' | 'damaged'
export type Fetched =
  | { readonly ok: true; readonly value: Bytes }
  | { readonly ok: false; readonly error: { readonly kind: FileFault } }

export async function fetchBlob(parts: DownloadParts, ref: BlobRef): Promise<Fetched> {
  const { pieces: count } = sealedSize(ref.bytes)
  const opened: Bytes[] = []
  for (let width = 1; opened.length < count; width = Math.min(width * 2, limits.blobPieces)) {
    const places = Array.from({ length: Math.min(width, count - opened.length) })
    const from = opened.length
    const read = await Promise.all(places.map((_, at) => piece(parts, ref, from + at, count)))
    for (const one of read) {
      if (!one.ok) return one
      opened.push(one.value)
    }
  }
  const content = unpad(concatBytes(...opened))
  return content && isWhole(ref, content) ? ok(content) : fail('damaged')
}

export function isWhole(ref: BlobRef, content: Uint8Array): boolean {
  return content.length === ref.bytes && equalBytes(sha256(content), ref.hash)
}

async function piece(
  parts: DownloadParts,
  ref: BlobRef,
  place: number,
  count: number,
): Promise<Fetched> {
  const kept = await parts.readPiece(ref, place)
  const known = kept && openPiece(ref, place, count, kept)
  if (known !== null) return ok(known)
  const offset = place * limits.blobPiece
  const answer = await parts.ask({ kind: 'get-blob', blob: ref.blob, offset })
  if (!answer.ok) return fail(answer.error.kind === 'gone' ? 'on-its-way' : 'offline')
  const came = answer.value instanceof Uint8Array ? new Uint8Array(answer.value) : null
  const value = came && openPiece(ref, place, count, came)
  if (came === null || value === null) return fail('damaged')
  await parts.keepPiece(ref, place, came)
  return ok(value)
}
