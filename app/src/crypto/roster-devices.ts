/**
 * A person's own devices in a space (wire-format.md §3): one more, or some fewer. A device that goes
 * has seen the member's private keys, so these are made anew and given to each that stays, sealed to
 * it alone. Nobody can do either to anybody else.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import type { KeptDevice, RosterChange } from '@attune/wire/roster-change.ts'
import type { RosterBody, RosterRecord } from '@attune/wire/roster-record.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { memberById } from '@attune/wire/roster.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { certify, createDeviceCard, createKeyPairs, keyPairsOf } from './create-keys.ts'
import { openSealed, sealTo } from './hpke.ts'
import type { KeyPairs, OwnKeys } from './keys.ts'
import type { Random } from './random.ts'
import type { ProposedRecord } from './roster.ts'
import { createRecord, signRecord } from './roster.ts'
import { reveal } from './secret.ts'

/** This device comes in beside the member's others. It holds the member's keys, and needs nobody. */
export function createAddDevice(roster: Roster, own: OwnKeys): RosterRecord {
  const { space, length: index, head: prev } = roster
  const card = createDeviceCard(space, own)
  const change: RosterChange = { kind: 'add-device', member: own.member.member, card }
  return signRecord({ space, index, prev, author: card.device, change, epoch: null }, own.device)
}

export interface Removal extends ProposedRecord {
  /** The member's keys from this record on. */
  readonly renewed: KeyPairs
}

/** `devices` go: this member's, and not the one that this runs on. */
export async function createRemoval(
  roster: Roster,
  devices: readonly DeviceId[],
  own: OwnKeys,
  random: Random,
): Promise<Removal> {
  const { space, head: prev } = roster
  const renewed = createKeyPairs(random)
  const secrets = concatBytes(reveal(renewed.signSecret), reveal(renewed.sealSecret))
  const { member } = own.member
  const staying = (memberById(roster, member)?.devices ?? []).filter(
    ({ device }) => !devices.includes(device),
  )
  const kept: KeptDevice[] = []
  for (const card of staying) {
    const { device } = card
    const sealed = await sealTo(card.seal, keysInfo(space, prev, device), secrets, random)
    kept.push({ device, cert: certify(space, { member, ...renewed }, card), ...sealed })
  }
  const { sign, seal } = renewed
  const change: RosterChange = { kind: 'remove-devices', devices, sign, seal, kept }
  return { ...(await createRecord(space, roster, change, own, random)), renewed }
}

/** The member's new keys, where an accepted record gives them to this device; else null. */
export async function openRenewedKeys(
  { space, prev, change }: Pick<RosterBody, 'space' | 'prev' | 'change'>,
  { device }: OwnKeys,
): Promise<KeyPairs | null> {
  if (change.kind !== 'remove-devices') return null
  const mine = change.kept.find((one) => one.device === device.device)
  if (mine === undefined) return null
  const secrets = await openSealed(device.sealSecret, keysInfo(space, prev, device.device), mine)
  if (secrets?.length !== 64) return null
  const pairs = keyPairsOf(secrets.slice(0, 32), secrets.slice(32))
  // What everyone else will seal to and check by is what the record says.
  const isThose = equalBytes(pairs.sign, change.sign) && equalBytes(pairs.seal, change.seal)
  return isThose ? pairs : null
}

function keysInfo(space: SpaceId, prev: Bytes, device: DeviceId): Bytes {
  return concatBytes(labelBytes('member-keys'), idToBytes(space), prev, idToBytes(device))
}
