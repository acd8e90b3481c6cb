/**
 * Sealed files: their owner sends and drops them, every member of the space may fetch what is whole.
 * The relay cannot read them and knows neither what they are nor where they belong.
 */
import { limits } from '@attune/wire/limits.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function putBlob(
  { store }: Relay,
  from: Member,
  pieces: RequestOf<'put-blob'>,
): Promise<Answer> {
  const { total, offset, bytes } = pieces
  if (!isInPlace(total, offset, bytes.length)) return refuse('bad-frame')
  return store.putBlob(from.space, from.member, pieces)
}

export async function getBlob(
  { store }: Relay,
  from: Member,
  { blob, offset }: RequestOf<'get-blob'>,
): Promise<Answer> {
  const piece = await store.blobPiece(from.space, blob, offset)
  return piece === null ? refuse('gone') : done(piece)
}

export async function blobState(
  { store }: Relay,
  from: Member,
  { blob }: RequestOf<'blob-state'>,
): Promise<Answer> {
  const state = await store.blobState(from.space, from.member, blob)
  return done(state && [state.received, state.total])
}

export async function dropBlob(
  { store }: Relay,
  from: Member,
  { blob }: RequestOf<'drop-blob'>,
): Promise<Answer> {
  return store.dropBlob(from.space, from.member, blob)
}

/** Whole pieces, but for the last of the file: a file of tiny ones would cost a row for each byte. */
function isInPlace(total: number, offset: number, length: number): boolean {
  const { blob, blobPiece, blobPieces } = limits
  if (total === 0 || total > blob || length === 0 || length > blobPiece * blobPieces) return false
  if (offset % blobPiece !== 0 || offset + length > total) return false
  return offset + length === total || length % blobPiece === 0
}
