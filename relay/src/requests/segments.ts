/**
 * Stretches of the stream in sealed parts: devices put them together, devices vouch for them, and whoever
 * is in the space may fetch them instead of the items. The relay cannot read them.
 */
import { limits } from '@attune/wire/limits.ts'
import { itemsToCbor } from '@attune/wire/relay-frame.ts'
import { segmentListToCbor } from '@attune/wire/segment.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function putSegment(
  { store }: Relay,
  from: Member,
  request: RequestOf<'put-segment'>,
): Promise<Answer> {
  const { kind: _, ref: __, ...segment } = request
  const { wordsPart, proofPart } = segment
  const isPart = ({ length }: Uint8Array) => length > 0 && length <= limits.segmentPart
  const count = segment.to - segment.from
  if (count < 1 || count > limits.segmentItems || !isPart(wordsPart) || !isPart(proofPart))
    return refuse('bad-frame')
  return store.putSegment(from.space, from.member, segment)
}

export async function vouchSegments(
  { store }: Relay,
  author: Member,
  { from, to, signature }: RequestOf<'vouch-segments'>,
): Promise<Answer> {
  return from < to ? store.vouchSegments(author, { from, to, signature }) : refuse('bad-frame')
}

export async function listSegments(
  { store }: Relay,
  { space }: Member,
  { from }: RequestOf<'list-segments'>,
): Promise<Answer> {
  return done(segmentListToCbor(await store.segments(space, from)))
}

/** For a stretch that the asking device cannot read in segments. */
export async function readItems(
  { store }: Relay,
  { space }: Member,
  { after }: RequestOf<'read-items'>,
): Promise<Answer> {
  return done(itemsToCbor(await store.readItems(space, after)))
}

export async function getSegment(
  { store }: Relay,
  { space }: Member,
  { from, part, offset, length }: RequestOf<'get-segment'>,
): Promise<Answer> {
  const most = Math.min(length, limits.segmentPiece)
  const piece = await store.segmentPiece(space, { from, part, offset, length: most })
  return piece === null ? refuse('gone') : done(piece)
}
