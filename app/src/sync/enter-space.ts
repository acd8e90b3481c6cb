/**
 * Bringing this device into a space whose member keys it holds (wire-format.md §7 "newcomers"): reads
 * the chain of who belongs, checks it, and appends this device. The relay's word counts for nothing:
 * the chain must hold, and the member must be in it with these very keys.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { isBytes, readAll, readArray } from '@attune/wire/read.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById, memberById } from '@attune/wire/roster.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { createAddDevice } from '../crypto/roster-devices.ts'
import { acceptRecord } from '../crypto/roster.ts'
import type { RelayLink } from './relay-link.ts'
import { createRelayLink } from './relay-link.ts'
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
  return new Promise((resolve) => {
    const end = (how: Entered) => {
      // First of all: closing the link is heard as a loss.
      resolve(how)
      stopWaiting()
      link.close()
    }
    const stopWaiting = scheduler.after(patience, () => end('not-now'))
    const link: RelayLink = createRelayLink(space, own.member, transport, scheduler, {
      arrived: () =>
        void addThisDevice(space, own, link.ask).then(end, () => {
          end('not-now')
        }),
      left(why) {
        end(why === 'unknown-device' || why === 'wrong-signature' ? 'not-a-member' : 'not-now')
        return 'rest'
      },
      items: () => undefined,
      knock: () => undefined,
    })
  })
}

async function addThisDevice(
  space: SpaceId,
  own: OwnKeys,
  ask: RelayLink['ask'],
): Promise<Entered> {
  for (let tries = 0; tries < mostTries; tries++) {
    const roster = await readRoster(space, ask)
    if (roster === null) return 'not-now'
    if (deviceById(roster, own.device.device) !== null) return 'entered'
    const me = memberById(roster, own.member.member)
    if (me === null || !equalBytes(me.sign, own.member.sign)) return 'not-a-member'
    const record = encodeRosterRecord(createAddDevice(roster, own))
    const accepted = acceptRecord(space, roster, record)
    if (!accepted.ok) return accepted.error.kind === 'too-many' ? 'too-many' : 'not-a-member'
    const answer = await ask({ kind: 'append-roster', record })
    if (answer.ok) return 'entered'
    // Somebody else's record came first: read it, and try once more.
    if (answer.error.kind !== 'wrong-roster') return isOver(answer.error.kind)
  }
  return 'not-now'
}

function isOver(refusal: Refusal | 'offline'): Entered {
  return refusal === 'unknown-device' ? 'not-a-member' : 'not-now'
}

/** Null when it does not come whole, or does not hold. */
async function readRoster(space: SpaceId, ask: RelayLink['ask']): Promise<Roster | null> {
  let roster: Roster | null = null
  for (let from = 0; ; from = roster?.length ?? 0) {
    const answer = await ask({ kind: 'read-roster', from })
    const records = answer.ok ? readRecords(answer.value) : null
    if (records === null) return null
    if (records.length === 0) return roster
    for (const bytes of records) {
      const accepted = acceptRecord(space, roster, bytes)
      if (!accepted.ok) return null
      roster = accepted.value.roster
    }
  }
}

function readRecords(value: Parameters<typeof readArray>[0]): readonly Bytes[] | null {
  return readAll(readArray(value), (item) => (isBytes(item) ? item : null))
}

/** Milliseconds for all of it. */
const patience = 60_000
const mostTries = 5
