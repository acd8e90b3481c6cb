/**
 * Releases that no relay takes back: a device keeps whatever it is told in its place in the stream, and what
 * was damaged on the way, or made up, was never told by one that keeps to the rules (wire-format.md §7).
 */
import { decodeRelease, isDepositFor } from '@attune/wire/deposit.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { checkDeposit } from '../crypto/deposit.ts'
import { peopleOf } from './epochs.ts'
import type { SpaceState } from './space-state.ts'

/** Dear: it looks at every signature. */
export function isMadeUp(state: SpaceState, { kind, bytes }: StreamItem): boolean {
  if (kind !== 'release') return false
  const deposits = decodeRelease(bytes)
  const place = deposits?.[0]?.body
  const { roster } = state
  if (!deposits || !place || !roster || place.space !== roster.space) return true
  const people = peopleOf(state, place.epoch)
  const isOfAll =
    deposits.length === people.length &&
    deposits.every((one, at) => one.body.member === people[at] && isDepositFor(people, one))
  return !isOfAll || deposits.some((deposit) => checkDeposit(deposit, place, roster) !== null)
}
