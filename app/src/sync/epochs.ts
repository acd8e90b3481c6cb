/**
 * Which record began an epoch, whom its key was for, and where this device stands in the roster.
 * Read from the chain alone; the relay's word about members counts for nothing.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'

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
