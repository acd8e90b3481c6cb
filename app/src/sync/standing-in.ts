/** Whether a person belongs to a space, as far as its roster is known here; the relay has no say. */
import type { MemberId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { MemberKeys } from '../crypto/keys.ts'

/** `outside`: not, or not yet, in the roster as it is known here. */
export function standingIn(
  { roster }: { readonly roster: Roster | null },
  { member }: Pick<MemberKeys, 'member'>,
): 'inside' | 'outside' | 'left' {
  const isMe = (one: { readonly member: MemberId }) => one.member === member
  if (roster?.members.some(isMe) === true) return 'inside'
  return roster?.former.some(isMe) === true ? 'left' : 'outside'
}
