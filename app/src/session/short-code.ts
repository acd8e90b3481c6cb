/** The short code that two people compare, from the halves that each of their devices has said. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { JoinConsent } from '@attune/wire/roster-change.ts'
import { deviceById, memberById } from '@attune/wire/roster.ts'
import { isCommittedNonce, verificationCode } from '../crypto/verification-code.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { PlainSaying, Said } from './said.ts'
import { authorOf, joiningIn } from './space-terms.ts'

/** Five numbers from 0 to 63 once both halves are here and the joiner's is the one promised. */
export function shortCode(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
): readonly number[] | null {
  const joined = joinedLast(state)
  const inviter = joined && halfOf(said, joined, joined.inviter)
  const joiner = joined && halfOf(said, joined, joined.consent.card.member)
  if (joined === null || inviter === null || joiner === null) return null
  if (!isCommittedNonce(joined.consent.codeCommit, joiner)) return null
  return verificationCode(joined.hash, inviter, joiner)
}

type Kept = SpaceState['records'][number]

interface Joined extends Kept {
  readonly consent: JoinConsent
  readonly inviter: MemberId | null
}

/** The record that let the last one in, while both who have to compare the code are there. */
export function joinedLast(state: SpaceState): Joined | null {
  const { records, roster } = state
  const last = records.findLast(({ record }) => joiningIn(record) !== null)
  const consent = last && joiningIn(last.record)?.consent
  if (last === undefined || roster === null || !consent) return null
  const areHere =
    memberById(roster, consent.card.member) !== null &&
    deviceById(roster, last.record.body.author) !== null
  return areHere ? { ...last, consent, inviter: authorOf(state, last) } : null
}

/** The first that somebody has said. */
export function halfOf(
  said: readonly Said<PlainSaying>[],
  { hash }: Joined,
  author: MemberId | null,
): Bytes | null {
  for (const { by, what } of said) {
    if (by !== author || what.kind !== 'code.nonce') continue
    if (equalBytes(what.record, hash)) return what.nonce
  }
  return null
}
