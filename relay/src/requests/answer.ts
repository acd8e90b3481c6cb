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
import type { Answer, Request } from './request.ts'
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
  switch (request.kind) {
    case 'append':
      return append(relay, from, request)
    case 'append-roster':
      return appendRoster(relay, from, request)
    case 'restore':
      return restore(relay, from, request)
    case 'stream-mark':
      return streamMark(relay, from, request)
    case 'put-deposit':
      return putDeposit(relay, from, request)
    case 'own-deposit':
      return ownDeposit(relay, from, request)
    case 'withdraw-deposit':
      return withdrawDeposit(relay, from, request)
    case 'open-invite':
      return openInvite(relay, from, request)
    case 'close-invite':
      return closeInvite(relay, from, request)
    case 'list-requests':
      return listRequests(relay, from, request)
    case 'own-token':
      return ownToken(relay, from)
    case 'put-way':
      return putWay(relay, from, request)
    case 'drop-way':
      return dropWay(relay, from, request)
    case 'read-roster':
      return readRoster(relay, from, request)
    case 'yes-week':
      return yesWeek(relay)
    case 'put-yes':
      return putYes(relay, from, request)
    case 'yes-result':
      return yesResult(relay, from, request)
    case 'put-blob':
      return putBlob(relay, from, request)
    case 'get-blob':
      return getBlob(relay, from, request)
    case 'blob-state':
      return blobState(relay, from, request)
    case 'drop-blob':
      return dropBlob(relay, from, request)
  }
}
