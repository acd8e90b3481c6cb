/**
 * Bringing this device into a space whose member keys it holds (wire-format.md §7 "newcomers"): reads
 * the chain of who belongs, checks it, and appends this device. The relay's word counts for nothing:
 * the chain must hold, and the member must be in it with these very keys.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { deviceById, memberById } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createAddDevice } from '../crypto/roster-devices.ts'
import { acceptRecord } from '../crypto/roster.ts'
import type { RosterTalk } from './roster-talk.ts'
import { talkOfRoster } from './roster-talk.ts'
import type { Scheduler } from './scheduler.ts'
import type { Transport } from './transport.ts'

/**
 * `not-a-member`: gone from there, or its keys have been renewed since. `too-many`: has as many devices
 * as one can have. `not-now`: try again.
 */
export type Entered = 'entered' | 'not-a-member' | 'too-many' | 'not-now'

/** Safe to repeat with the same keys: a device that is in already stays in. */
export function enterSpace(
  space: SpaceId,
  own: OwnKeys,
  transport: Transport,
  scheduler: Scheduler,
): Promise<Entered> {
  const talk: RosterTalk<Entered> = {
    space,
    who: own.member,
    known: null,
    append(roster) {
      if (deviceById(roster, own.device.device) !== null) return 'entered'
      const me = memberById(roster, own.member.member)
      if (me === null || !equalBytes(me.sign, own.member.sign)) return 'not-a-member'
      const record = createAddDevice(roster, own)
      const accepted = acceptRecord(space, roster, encodeRosterRecord(record))
      if (accepted.ok) return record
      return accepted.error.kind === 'too-many' ? 'too-many' : 'not-a-member'
    },
    answered: (how) =>
      how === 'ok' ? 'entered' : how === 'unknown-device' ? 'not-a-member' : 'not-now',
    lost: (why) =>
      why === 'unknown-device' || why === 'wrong-signature' ? 'not-a-member' : 'not-now',
  }
  return talkOfRoster(talk, transport, scheduler)
}
