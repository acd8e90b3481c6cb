/**
 * Private yes. Every answer has one form whatever the other has done: a receipt of nothing, and a list
 * that may be empty. Nobody is woken, nothing reaches the stream.
 */
import { tickAt } from '@attune/wire/yes.ts'
import { done } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, Member, RequestOf } from './request.ts'

/** The week by this relay's clock: devices need not agree on theirs. */
export async function yesWeek({ now }: Relay): Promise<Answer> {
  return done(tickAt(now()))
}

export async function putYes(
  { store }: Relay,
  from: Member,
  { deck, tick, vector }: RequestOf<'put-yes'>,
): Promise<Answer> {
  return store.putYes(from.space, from.member, { deck, tick }, vector)
}

export async function yesResult(
  { store }: Relay,
  from: Member,
  { deck, tick }: RequestOf<'yes-result'>,
): Promise<Answer> {
  return store.yesResult(from.space, from.member, { deck, tick })
}
