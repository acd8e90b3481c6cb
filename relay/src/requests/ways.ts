/** Letters that bring their owners back, and the token for the own space that they lead to. */
import { limits } from '@attune/wire/limits.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import { createStartToken, tokenHash } from '../start-link.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function ownToken({ store, random }: Relay, from: Member): Promise<Answer> {
  const token = createStartToken(random)
  const added = await store.addOwnToken(from.space, from.member, tokenHash(token))
  return added.ok ? done(token) : added
}

export async function putWay(
  { store }: Relay,
  from: Member,
  { way, letter }: RequestOf<'put-way'>,
): Promise<Answer> {
  if (letter.length === 0 || letter.length > limits.memberLetter) return refuse('bad-frame')
  return store.putWay(from.space, way, letter)
}

export async function dropWay(
  { store }: Relay,
  from: Member,
  { way }: RequestOf<'drop-way'>,
): Promise<Answer> {
  return store.dropWay(from.space, way)
}
