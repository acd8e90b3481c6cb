/** Records for tests of the roster's rules: honest ones, and what a hostile signer would send. */
import type { Roster } from '@attune/wire/roster.ts'
import type { RosterBody, RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeRosterBody, encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { createDeviceKeys } from './create-keys.ts'
import type { OwnKeys } from './keys.ts'
import { withRenewedKeys } from './keys.ts'
import type { Random } from './random.ts'
import { acceptRecord, approveRecord } from './roster.ts'
import { createAddDevice, createRemoval } from './roster-devices.ts'
import { valueOf } from './space-fixture.testing.ts'

/** A changed body, rightly signed by `signers`. */
export function signed(body: RosterBody, signers: readonly OwnKeys[]): RosterRecord {
  const unsigned: RosterRecord = { body, bodyBytes: encodeRosterBody(body), signatures: [] }
  return signers.reduce((record, { device }) => approveRecord(record, device), unsigned)
}

/** What a device says to a record: `ok`, or why not. */
export function judge(roster: Roster, record: RosterRecord): string {
  const step = acceptRecord(roster.space, roster, encodeRosterRecord(record))
  return step.ok ? 'ok' : step.error.kind
}

export function after(roster: Roster, record: RosterRecord): Roster {
  return valueOf(acceptRecord(roster.space, roster, encodeRosterRecord(record))).roster
}

/** Another device of the same person, which holds the member's keys. */
export function anotherDevice({ member }: OwnKeys, random: Random): OwnKeys {
  return { member, device: createDeviceKeys(random) }
}

export interface Grown {
  readonly roster: Roster
  readonly records: readonly RosterRecord[]
  readonly devices: readonly OwnKeys[]
}

/** `own` with as many more devices. */
export function withDevices(roster: Roster, own: OwnKeys, count: number, random: Random): Grown {
  let grown: Grown = { roster, records: [], devices: [own] }
  for (let at = 0; at < count; at++) {
    const device = anotherDevice(own, random)
    const record = createAddDevice(grown.roster, device)
    grown = {
      roster: after(grown.roster, record),
      records: [...grown.records, record],
      devices: [...grown.devices, device],
    }
  }
  return grown
}

/** `by` takes `gone` out; the member as it is from then on. */
export async function without(
  roster: Roster,
  gone: readonly OwnKeys[],
  by: OwnKeys,
  random: Random,
) {
  const ids = gone.map(({ device }) => device.device)
  const { record, epochKey, renewed } = await createRemoval(roster, ids, by, random)
  const member = withRenewedKeys(by.member, [renewed])
  return { roster: after(roster, record), record, epochKey, renewed, member }
}
