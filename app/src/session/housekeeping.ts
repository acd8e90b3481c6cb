/**
 * What a device says in a space without being asked: the names and terms that a new epoch needs,
 * and its half of the short code, in the order that the code's safety hangs on (wire-format.md §6).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import { deviceById, deviceEver, isRenewalDue, memberById } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { isCommittedNonce, verificationCode } from '../crypto/verification-code.ts'
import type { Day } from '../domain/calendar-day.ts'
import { epochBegun } from '../sync/epochs.ts'
import type { SpaceState } from '../sync/space-state.ts'
import type { SpaceRecord } from './records.ts'
import type { Said, Saying } from './said.ts'

/** The next thing to say, or null when all has been said. `nonce` is this device's code half. */
export function nextSaying(
  state: SpaceState,
  said: readonly Said[],
  own: OwnKeys,
  record: SpaceRecord,
  nonce: Bytes,
  today: Day,
): Saying | null {
  const me = own.member.member
  const { roster } = state
  if (roster === null || isRenewalDue(roster) || !state.epochKeys.has(roster.epoch)) return null
  const since = gatheredIn(state)
  const hasSaid = (kind: Saying['kind']) =>
    said.some((one) => one.by === me && one.epoch >= since && one.what.kind === kind)
  const iBegan = epochBegun(state, roster.epoch)?.record.body.author === own.device.device
  if (iBegan && currentDescription(state, said) === null) return description(said, record, today)
  if (!hasSaid('person.named')) return { kind: 'person.named', name: record.name }
  const joined = joinedLast(state)
  if (joined === null || hasHalf(said, me, joined)) return null
  const half = { kind: 'code.nonce', record: joined.hash, nonce } as const
  const iLetIn = joined.record.body.author === own.device.device
  // The joiner's half only after the inviter's: before, whoever sits between could search for one.
  return iLetIn || nonceOf(state, said, 'inviter') !== null ? half : null
}

/** Five numbers from 0 to 63 once both halves are here and the joiner's is the one promised. */
export function shortCode(state: SpaceState, said: readonly Said[]): readonly number[] | null {
  const joined = joinedLast(state)
  const inviter = nonceOf(state, said, 'inviter')
  const joiner = nonceOf(state, said, 'joiner')
  if (joined === null || inviter === null || joiner === null) return null
  const { change } = joined.record.body
  if (change.kind !== 'add-member') return null
  if (!isCommittedNonce(change.consent.codeCommit, joiner)) return null
  return verificationCode(joined.hash, inviter, joiner)
}

/**
 * The first description since somebody last came in, said by whoever began its epoch. Somebody's
 * leaving, and the new epoch after it, change nothing of what was said.
 */
export function currentDescription(state: SpaceState, said: readonly Said[]) {
  const since = gatheredIn(state)
  for (const { by, epoch, what } of said) {
    if (what.kind !== 'space.described' || epoch < since) continue
    if (by === authorOf(state, epochBegun(state, epoch))) return what
  }
  return null
}

type Begun = SpaceState['records'][number]

/** The epoch in which the people of this space last became more. */
function gatheredIn({ records }: SpaceState): number {
  const gathered = records.findLast(
    ({ record }) =>
      record.body.change.kind === 'genesis' || record.body.change.kind === 'add-member',
  )
  return gathered?.record.body.epoch?.number ?? 0
}

/** The record that let the last one in, while both who have to compare the code are there. */
function joinedLast({ records, roster }: SpaceState): Begun | null {
  const joined = records.findLast(({ record }) => record.body.change.kind === 'add-member') ?? null
  const change = joined?.record.body.change
  if (joined === null || roster === null || change?.kind !== 'add-member') return null
  const areHere =
    memberById(roster, change.consent.card.member) !== null &&
    deviceById(roster, joined.record.body.author) !== null
  return areHere ? joined : null
}

function hasHalf(said: readonly Said[], me: MemberId, { hash }: Begun): boolean {
  return said.some(
    ({ by, what }) => by === me && what.kind === 'code.nonce' && equalBytes(what.record, hash),
  )
}

function description(said: readonly Said[], record: SpaceRecord, today: Day): Saying {
  const before = said.flatMap(({ what }) => (what.kind === 'space.described' ? [what] : []))[0]
  return {
    kind: 'space.described',
    bond: record.bond,
    startDay: before?.startDay ?? today,
    strict: record.keeper !== 'someone-else' || record.invitation?.joinerStrict === true,
  }
}

function nonceOf(
  state: SpaceState,
  said: readonly Said[],
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

/** Who made a record; they may have left since. */
function authorOf({ roster }: SpaceState, begun: Begun | undefined): MemberId | null {
  if (roster === null || begun === undefined) return null
  return deviceEver(roster, begun.record.body.author)?.member ?? null
}
