/** The short code that two people compare, from the halves that each of their devices has said. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { JoinConsent } from '@attune/wire/roster-change.ts'
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
  if (!isCommittedNonce(joined.consent.codeCommit, joiner)) return null
  return verificationCode(joined.hash, inviter, joiner)
}

type Kept = SpaceState['records'][number]

interface Joined extends Kept {
  readonly consent: JoinConsent
}

/** The record that let the last one in, while both who have to compare the code are there. */
export function joinedLast({ records, roster }: SpaceState): Joined | null {
  const last = records.findLast(({ record }) => 'consent' in record.body.change)
  const change = last?.record.body.change
  if (last === undefined || roster === null || !change || !('consent' in change)) return null
  const { consent } = change
  const areHere =
    memberById(roster, consent.card.member) !== null &&
    deviceById(roster, last.record.body.author) !== null
  return areHere ? { ...last, consent } : null
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
  if (joined === null) return null
  const joiner = joined.consent.card.member
  const author = whose === 'joiner' ? joiner : authorOf(state, joined)
  for (const { by, what } of said) {
    if (by !== author || what.kind !== 'code.nonce') continue
    if (equalBytes(what.record, joined.hash)) return what.nonce
  }
  return null
}
