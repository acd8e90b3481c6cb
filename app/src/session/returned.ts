/**
 * People who lost everything and came back to a space with new keys: what they wrote before is theirs
 * (wire-format.md §3 "return-member"). Everyone who was there has agreed to it.
 */
import type { MemberId } from '@attune/wire/ids.ts'
import type { Revealed } from '../sync/kept-reveals.ts'
import type { SpaceState } from '../sync/space-state.ts'

export type Returned = ReadonlyMap<MemberId, MemberId>

/** Who each of them is now, by who they were. */
export function returnedAs({ records }: Pick<SpaceState, 'records'>): Returned {
  const now = new Map<MemberId, MemberId>()
  for (const { record } of records) {
    const { change } = record.body
    if (change.kind !== 'return-member') continue
    const { member } = change.consent.card
    for (const [before, then] of now) if (then === change.replaced) now.set(before, member)
    now.set(change.replaced, member)
  }
  return now
}

/** Opened answers under the names of today. The lists are never changed, so each is made once. */
export function asToday(reveals: readonly Revealed[], returned: Returned): readonly Revealed[] {
  if (returned.size === 0) return reveals
  const known = renamed.get(reveals)
  if (known?.size === returned.size) return known.list
  const nowOf = (member: MemberId) => returned.get(member) ?? member
  const list = reveals.map((one) => ({
    ...one,
    members: one.members.map(nowOf),
    answers: new Map([...one.answers].map(([member, answer]) => [nowOf(member), answer])),
  }))
  renamed.set(reveals, { size: returned.size, list })
  return list
}

const renamed = new WeakMap<readonly Revealed[], { size: number; list: readonly Revealed[] }>()
