/**
 * Telling the relay that this member has left a space. Holds a device's signing key and public
 * records, nothing that opens anything; decrypts nothing, and keeps nothing of what the relay sends.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { memberById } from '@attune/wire/roster.ts'
import { decodeRosterRecord, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { SigningDevice } from '../crypto/keys.ts'
import { createLeave, foldRoster } from '../crypto/roster.ts'
import type { RosterTalk } from './roster-talk.ts'
import { talkOfRoster } from './roster-talk.ts'
import type { Scheduler } from './scheduler.ts'
import type { Transport } from './transport.ts'

export interface Leaving {
  readonly space: SpaceId
  readonly member: MemberId
  readonly device: SigningDevice
  /** The roster so far, where it was known. */
  readonly records: readonly Bytes[]
}

/** `unknown`: it knows no such device; perhaps it was told before, perhaps it lost the space. */
export type Told = 'told' | 'unknown' | 'not-yet'

/**
 * What comes to nothing is simply tried another time. Where the relay tells another story of the
 * roster than the one kept here, e.g. it was restored from a backup: to leave, its own is good enough.
 */
export function tellLeaving(
  leaving: Leaving,
  transport: Transport,
  scheduler: Scheduler,
): Promise<Told> {
  const { space, member, device } = leaving
  const talk: RosterTalk<Told> = {
    ...{ space, who: device, known: knownRoster(leaving) },
    append: (roster) =>
      memberById(roster, member) === null ? 'not-yet' : createLeave(roster, member, device),
    answered: (how) => (how === 'ok' || how === 'unknown-device' ? 'told' : 'not-yet'),
    lost: (why) => (why === 'unknown-device' ? 'unknown' : 'not-yet'),
  }
  return talkOfRoster(talk, transport, scheduler)
}

/**
 * The roster as it was known here, with the leave behind it: enough for a relay that lost it all. Where devices were
 * taken out, without what is between: whoever still has their words has to come first, since these have a place
 * before that alone. Then it is only asked whether the leave is there.
 */
export function recordsOfLeaving(leaving: Leaving): RecordsOfLeaving {
  const { member, device, records } = leaving
  const roster = knownRoster(leaving)
  const isWhole = !records.some(takesOut)
  if (roster === null) return { records: [], isWhole }
  const leave = encodeRosterRecord(createLeave(roster, member, device))
  return { records: [...(isWhole ? records : records.slice(0, 1)), leave], isWhole }
}

interface RecordsOfLeaving {
  readonly records: readonly Bytes[]
  readonly isWhole: boolean
}

function takesOut(bytes: Bytes): boolean {
  const kind = decodeRosterRecord(bytes)?.body.change.kind
  return kind === 'remove-devices' || kind === 'return-member'
}

/** Null where this member is not in it. */
function knownRoster({ space, member, records }: Leaving): Roster | null {
  const folded = foldRoster(space, records)
  const roster = folded.ok ? folded.value : null
  return roster && memberById(roster, member) && roster
}
