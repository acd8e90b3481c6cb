/** What this relay has lost and a member's device still has: in order, and only behind the last item. */
import { done } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function restore(
  { store, hints }: Relay,
  from: Member,
  { after, mark, items }: RequestOf<'restore'>,
): Promise<Answer> {
  const restored = await store.restore(from, { after, mark, items })
  if (!restored.ok) return restored
  hints.wake(from.space, restored.value.hasRecord ? 'roster' : 'items')
  return done(restored.value.last)
}

export async function streamMark(
  { store }: Relay,
  from: Member,
  { cursor }: RequestOf<'stream-mark'>,
): Promise<Answer> {
  const { last, mark } = await store.streamMark(from.space, cursor)
  return done([last, mark])
}
