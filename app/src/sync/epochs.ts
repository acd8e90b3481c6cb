/**
 * Which record began an epoch, whom its key was for, and where this device stands in the roster.
 * Read from the chain alone; the relay's word about members counts for nothing.
 */
import type { MemberId } from '@attune/wire/ids.ts'
import type { MemberKeys } from '../crypto/keys.ts'
import type { SpaceState } from './space-state.ts'

export function epochBegun({ records }: Pick<SpaceState, 'records'>, epoch: number | undefined) {
  return records.find(({ record }) => record.body.epoch?.number === epoch && epoch !== undefined)
}

/** Everyone whom the key of an epoch was wrapped for. */
export function peopleOf(
  state: Pick<SpaceState, 'records'>,
  epoch: number | undefined,
): readonly MemberId[] {
  const wraps = epochBegun(state, epoch)?.record.body.epoch?.wraps ?? []
  return wraps.map(({ member }) => member)
}

/** `outside`: not, or not yet, in the roster as it is known here. */
export function standingIn(
  { roster }: Pick<SpaceState, 'roster'>,
  { member }: Pick<MemberKeys, 'member'>,
): 'inside' | 'outside' | 'left' {
  const isMe = (one: { readonly member: MemberId }) => one.member === member
  if (roster?.members.some(isMe) === true) return 'inside'
  return roster?.former.some(isMe) === true ? 'left' : 'outside'
}
