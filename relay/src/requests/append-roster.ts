/** A roster record. Any member's device may bring one; its own signatures say who agreed. */
import { done } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function appendRoster(
  { store, hints }: Relay,
  from: Member,
  { record }: RequestOf<'append-roster'>,
): Promise<Answer> {
  const kept = await store.appendRoster(from.space, record)
  if (!kept.ok) return kept
  if (kept.value.isNew) hints.wake(from.space, 'roster')
  return done(null)
}
