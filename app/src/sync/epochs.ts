/**
 * Which record began an epoch, whom its key was for, and where this device stands in the roster.
 * Read from the chain alone; the relay's word about members counts for nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { MemberKeys } from '../crypto/keys.ts'

/** The chain as far as it is known here. */
interface Chain {
  readonly records: readonly { readonly record: RosterRecord; readonly hash: Bytes }[]
}

export function epochBegun({ records }: Chain, epoch: number | undefined) {
  return records.find(({ record }) => record.body.epoch?.number === epoch && epoch !== undefined)
}

/** Everyone whom the key of an epoch was wrapped for. */
export function peopleOf(state: Chain, epoch: number | undefined): readonly MemberId[] {
  const wraps = epochBegun(state, epoch)?.record.body.epoch?.wraps ?? []
  return wraps.map(({ member }) => member)
}

/** `outside`: not, or not yet, in the roster as it is known here. */
export function standingIn(
  { roster }: { readonly roster: Roster | null },
  { member }: Pick<MemberKeys, 'member'>,
): 'inside' | 'outside' | 'left' {
  const isMe = (one: { readonly member: MemberId }) => one.member === member
  if (roster?.members.some(isMe) === true) return 'inside'
  return roster?.former.some(isMe) === true ? 'left' : 'outside'
}
