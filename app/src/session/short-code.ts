/** The short code that two people compare, from the halves that each of their devices has said. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { deviceById, memberById } from '@attune/wire/roster.ts'
import { isCommittedNonce, verificationCode } from '../crypto/verification-code.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { PlainSaying, Said } from './said.ts'
import { authorOf } from './space-terms.ts'

/** Five numbers from 0 to 63 once both halves are here and the joiner's is the one promised. */
export function shortCode(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
): readonly number[] | null {
  const joined = joinedLast(state)
  const inviter = nonceOf(state, said, 'inviter')
  const joiner = nonceOf(state, said, 'joiner')
  if (joined === null || inviter === null || joiner === null) return null
  const { change } = joined.record.body
  if (change.kind !== 'add-member') return null
  if (!isCommittedNonce(change.consent.codeCommit, joiner)) return null
  return verificationCode(joined.hash, inviter, joiner)
}

type Joined = SpaceState['records'][number]

/** The record that let the last one in, while both who have to compare the code are there. */
export function joinedLast({ records, roster }: SpaceState): Joined | null {
  const joined = records.findLast(({ record }) => record.body.change.kind === 'add-member') ?? null
  const change = joined?.record.body.change
  if (joined === null || roster === null || change?.kind !== 'add-member') return null
  const areHere =
    memberById(roster, change.consent.card.member) !== null &&
    deviceById(roster, joined.record.body.author) !== null
  return areHere ? joined : null
}

export function hasHalf(
  said: readonly Said<PlainSaying>[],
  me: MemberId,
  { hash }: Joined,
): boolean {
  return said.some(
    ({ by, what }) => by === me && what.kind === 'code.nonce' && equalBytes(what.record, hash),
  )
}

export function nonceOf(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
  whose: 'inviter' | 'joiner',
): Bytes | null {
  const joined = joinedLast(state)
  if (joined?.record.body.change.kind !== 'add-member') return null
  const joiner = joined.record.body.change.consent.card.member
  const author = whose === 'joiner' ? joiner : authorOf(state, joined)
  for (const { by, what } of said) {
    if (by !== author || what.kind !== 'code.nonce') continue
    if (equalBytes(what.record, joined.hash)) return what.nonce
  }
  return null
}
