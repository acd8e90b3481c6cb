/** Spaces of one, two and three people for tests, the same at every run. Never for real keys. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import { createInvitation } from './invitation.ts'
import type { Invitation } from './invitation.ts'
import { createConsent } from './join-consent.ts'
import type { OwnKeys } from './keys.ts'
import { createMemberCard, createOwnKeys } from './create-keys.ts'
import type { Random } from './random.ts'
import { createSeededRandom } from './random.ts'
import type { Result } from './result.ts'
import { acceptRecord, approveRecord, createAddMember, createSpace } from './roster.ts'
import type { EpochKey } from './secret.ts'
import type { LogHead } from './entry-links.ts'

export interface FixtureSpace {
  readonly random: Random
  readonly people: readonly OwnKeys[]
  readonly roster: Roster
  readonly records: readonly RosterRecord[]
  readonly recordBytes: readonly Bytes[]
  readonly epochKey: EpochKey
  /** Of whoever joined last. */
  readonly invitation: Invitation
  readonly codeNonce: Bytes
}

/** `size` people, each invited by the first and approved by all. */
export async function createFixtureSpace(seed: string, size = 2): Promise<FixtureSpace> {
  const random = createSeededRandom(seed)
  const first = createOwnKeys(random)
  const made = await createSpace(first, random)
  let space: FixtureSpace = {
    random,
    people: [first],
    roster: made.roster,
    records: [made.record],
    recordBytes: [encodeRosterRecord(made.record)],
    epochKey: made.epochKey,
    invitation: createInvitation(
      made.roster.space,
      createMemberCard(made.roster.space, first),
      random,
    ),
    codeNonce: random(32),
  }
  while (space.people.length < size) space = await addPerson(space)
  return space
}

async function addPerson(before: FixtureSpace): Promise<FixtureSpace> {
  const { random, people, roster } = before
  const inviter = at(people, 0)
  const invitation = createInvitation(roster.space, createMemberCard(roster.space, inviter), random)
  const joiner = createOwnKeys(random)
  const codeNonce = random(32)
  const consent = createConsent(roster.space, invitation.invite, joiner, codeNonce)
  const made = valueOf(await createAddMember(roster, consent, inviter, random))
  const record = people
    .slice(1)
    .reduce((unsigned, person) => approveRecord(unsigned, person.device), made.record)
  const recordBytes = encodeRosterRecord(record)
  return {
    random,
    people: [...people, joiner],
    roster: valueOf(acceptRecord(roster.space, roster, recordBytes)).roster,
    records: [...before.records, record],
    recordBytes: [...before.recordBytes, recordBytes],
    epochKey: made.epochKey,
    invitation,
    codeNonce,
  }
}

export function headerAfter(head: LogHead, space: FixtureSpace, author: OwnKeys): EntryHeader {
  return {
    space: space.roster.space,
    epoch: space.roster.epoch,
    member: author.member.member,
    device: author.device.device,
    seq: head.seq + 1,
    prev: head.hash,
    lamport: head.seq + 1,
  }
}

export function valueOf<T, Kind extends string>(result: Result<T, Kind>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.error.kind}`)
  return result.value
}

export function at<T>(list: readonly T[], index: number): T {
  const item = list.at(index)
  if (item === undefined) throw new Error('the list is shorter')
  return item
}

/** A copy with one bit turned over. */
export function flipBit(bytes: Uint8Array, bit: number): Bytes {
  const copy = new Uint8Array(bytes)
  const place = Math.floor(bit / 8) % copy.length
  copy[place] = (copy[place] ?? 0) ^ (1 << (bit % 8))
  return copy
}
