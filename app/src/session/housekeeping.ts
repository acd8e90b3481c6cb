/**
 * What a device says in a space without being asked: the names and terms that a new epoch needs,
 * and its half of the short code, in the order that the code's safety hangs on (wire-format.md §6).
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { isCommittedNonce, verificationCode } from '../crypto/verification-code.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { SpaceState } from '../sync/space-state.ts'
import { cardsIn } from './cards-in.ts'
import type { SpaceRecord } from './records.ts'
import type { PlainSaying, Said, Saying } from './said.ts'

/** The next thing to say, or null when all has been said. `nonce` is this device's code half. */
export function nextSaying(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
  own: OwnKeys,
  record: SpaceRecord,
  nonce: Bytes,
  today: Day,
): Saying | null {
  const me = own.member.member
  const epoch = state.roster?.epoch ?? 0
  if (!state.epochKeys.has(epoch)) return null
  const hasSaid = (kind: PlainSaying['kind']) =>
    said.some((one) => one.by === me && one.epoch === epoch && one.what.kind === kind)
  const begun = begunOf(state)
  const iBegan = begun?.record.body.author === own.device.device
  if (iBegan && !hasSaid('space.described')) return description(said, record, today)
  if (!hasSaid('person.named')) return { kind: 'person.named', name: record.name }
  const joined = begun?.record.body.change.kind === 'add-member' ? begun : null
  if (joined === null || hasSaid('code.nonce')) return null
  const half = { kind: 'code.nonce', record: joined.hash, nonce } as const
  // The joiner's half only after the inviter's: before, whoever sits between could search for one.
  return iBegan || nonceOf(state, said, 'inviter') !== null ? half : null
}

/** Five numbers from 0 to 63 once both halves are here and the joiner's is the one promised. */
export function shortCode(
  state: SpaceState,
  said: readonly Said<PlainSaying>[],
): readonly number[] | null {
  const joined = begunOf(state)
  const inviter = nonceOf(state, said, 'inviter')
  const joiner = nonceOf(state, said, 'joiner')
  if (joined === undefined || inviter === null || joiner === null) return null
  const { change } = joined.record.body
  if (change.kind !== 'add-member') return null
  if (!isCommittedNonce(change.consent.codeCommit, joiner)) return null
  return verificationCode(joined.hash, inviter, joiner)
}

/** The first description of the newest epoch that was said by whoever began it. */
export function currentDescription(state: SpaceState, said: readonly Said<PlainSaying>[]) {
  const begun = begunOf(state)
  for (const { by, epoch, what } of said) {
    const theirs = by === authorOf(state, begun)
    if (theirs && epoch === state.roster?.epoch && what.kind === 'space.described') return what
  }
  return null
}

function description(said: readonly Said<PlainSaying>[], record: SpaceRecord, today: Day): Saying {
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
  said: readonly Said<PlainSaying>[],
  whose: 'inviter' | 'joiner',
): Bytes | null {
  const joined = begunOf(state)
  if (joined?.record.body.change.kind !== 'add-member') return null
  const joiner = joined.record.body.change.consent.card.member
  const author = whose === 'joiner' ? joiner : authorOf(state, joined)
  for (const { by, what } of said) {
    if (by !== author || what.kind !== 'code.nonce') continue
    if (equalBytes(what.record, joined.hash)) return what.nonce
  }
  return null
}

/** The record that began the epoch in use. */
function begunOf({ records }: SpaceState): SpaceState['records'][number] | undefined {
  return records.at(-1)
}

/** Who made a record: also somebody who has left since. */
function authorOf({ records }: SpaceState, begun: SpaceState['records'][number] | undefined) {
  const author = begun?.record.body.author
  return cardsIn(records).find(({ device }) => device.device === author)?.member ?? null
}
