/**
 * Every request that an authenticated device may make, except following the stream, which is the
 * connection's own affair. Who asks is looked up in the roster each time, so that a device that
 * no longer belongs is refused at its next request.
 */
import { refuse } from '../outcome.ts'
import type { Caller, Relay } from '../relay.ts'
import { append } from './append.ts'
import { appendRoster } from './append-roster.ts'
import { ownDeposit, putDeposit, withdrawDeposit } from './deposits.ts'
import { blobState, dropBlob, getBlob, putBlob } from './blobs.ts'
import { closeInvite, listRequests, openInvite } from './invites.ts'
import { readRoster } from './read-roster.ts'
import { restore, streamMark } from './restore.ts'
import { getSegment, listSegments, putSegment, readItems, vouchSegments } from './segments.ts'
import type { Answer, Member, Request, RequestOf } from './request.ts'
import { memberOf } from './request.ts'
import { dropWay, ownToken, putWay } from './ways.ts'
import { putYes, yesResult, yesWeek } from './yes.ts'

export async function answerRequest(
  relay: Relay,
  caller: Caller,
  request: Request,
): Promise<Answer> {
  const from = await memberOf(relay, caller)
  if (from === null) return refuse('unknown-device')
  const answer = answers[request.kind] as (
    ...of: readonly [Relay, Member, Request]
  ) => Promise<Answer>
  return answer(relay, from, request)
}

const answers: {
  readonly [Kind in Request['kind']]: (
    relay: Relay,
    from: Member,
    request: RequestOf<Kind>,
  ) => Promise<Answer>
} = {
  append,
  'append-roster': appendRoster,
  restore,
  'stream-mark': streamMark,
  'put-deposit': putDeposit,
  'own-deposit': ownDeposit,
  'withdraw-deposit': withdrawDeposit,
  'open-invite': openInvite,
  'close-invite': closeInvite,
  'list-requests': listRequests,
  'own-token': ownToken,
  'put-way': putWay,
  'drop-way': dropWay,
  'read-roster': readRoster,
  'yes-week': yesWeek,
  'put-yes': putYes,
  'yes-result': yesResult,
  'put-blob': putBlob,
  'get-blob': getBlob,
  'blob-state': blobState,
  'drop-blob': dropBlob,
  'put-segment': putSegment,
  'vouch-segments': vouchSegments,
  'list-segments': listSegments,
  'get-segment': getSegment,
  'read-items': readItems,
}
