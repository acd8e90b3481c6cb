import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import { createConsent } from '../../app/src/crypto/join-consent.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import {
  acceptRecord,
  approveRecord,
  createAddMember,
  createLeave,
  createRenewal,
  createSpace,
} from '../../app/src/crypto/roster.ts'
import { keptItems } from '../../app/src/sync/kept-items.ts'
import { emptySpace, takeItems } from '../../app/src/sync/space-state.ts'
import { verifiedItems } from '../../app/src/sync/verified-items.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { InviteId } from '../../wire/src/ids.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { isRenewalDue } from '../../wire/src/roster.ts'
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import { openDatabase } from '../../relay/src/store/sqlite/open-database.ts'
import { createSqliteStore } from '../../relay/src/store/sqlite/sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'attune-agreement-'))
const database = openDatabase(join(folder, 'relay.db'))
if (!database.ok) throw new Error(database.error.kind)
const random = createSeededRandom('agreement')
const store = createSqliteStore(database.value, { now: () => 0, random })
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const people = Array.from({ length: 5 }, () => createOwnKeys(random))

/** What somebody does, member or not, knowing the roster as it was `behind` records ago. */
interface Move {
  readonly does: 'join' | 'leave' | 'renew' | 'repeat'
  readonly by: number
  readonly who: number
  readonly behind: number
  /** Of a new member's record: who does not sign it. */
  readonly missing: number
}

const move: fc.Arbitrary<Move> = fc.record({
  does: fc.constantFrom('join', 'join', 'join', 'leave', 'leave', 'renew', 'repeat'),
  by: fc.nat(people.length - 1),
  who: fc.nat(people.length - 1),
  behind: fc.constantFrom(0, 0, 0, 0, 1, 2),
  missing: fc.constantFrom(-1, -1, -1, -1, 0, 1),
})

test('relay and devices agree on every record, however people come, go and renew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
      const first = at(0)
      const made = await createSpace(first, random)
      const { space } = made.roster
      const genesis = encodeRosterRecord(made.record)
      await store.startSpace({ tokenHash: null, roster: made.roster, genesis })
      const chain = [made.roster]
      const sent = [genesis]
      for (const one of moves) {
        const roster = chain.at(-1) ?? made.roster
        const bytes =
          one.does === 'repeat'
            ? (sent[one.who % sent.length] ?? genesis)
            : encodeRosterRecord(await makeRecord(chain.at(-1 - one.behind) ?? roster, one))
        sent.push(bytes)
        const kept = await store.appendRoster(space, bytes)
        const accepted = acceptRecord(space, roster, bytes)
        expect(kept.ok && kept.value.isNew).toBe(accepted.ok)
        if (accepted.ok) chain.push(accepted.value.roster)
        expect(await store.roster(space)).toEqual(chain.at(-1))
        isSound(chain.at(-1) ?? made.roster)
      }
      const items = await store.readItems(space, 0)
      for (const checks of [verifiedItems, keptItems(new Map())]) {
        const { state } = await takeItems(emptySpace, space, first, items, checks)
        expect(state.roster).toEqual(chain.at(-1))
      }
    }),
  )
})

async function makeRecord(roster: Roster, { does, by, who, missing }: Move): Promise<RosterRecord> {
  const [author, other] = [at(by), at(who)]
  if (does === 'leave') return createLeave(roster, author.member.member, author.device)
  if (does === 'renew') return (await createRenewal(roster, author, random)).record
  const invite = bytesToId<InviteId>(random(16))
  const consent = createConsent(roster.space, invite, other, random(32))
  const proposed = await createAddMember(roster, consent, author, random)
  if (!proposed.ok) throw new Error(proposed.error.kind)
  const others = people.filter(
    ({ member, device }) =>
      device !== author.device && roster.members.some((one) => one.member === member.member),
  )
  return others
    .filter((_, index) => index !== missing)
    .reduce((record, { device }) => approveRecord(record, device), proposed.value.record)
}

/** Nobody is in twice or in two places, and a key is known to nobody who does not belong, or due. */
function isSound(roster: Roster): void {
  const { members, former, epochMembers } = roster
  const ids = [...members, ...former].map(({ member }) => member)
  expect(new Set(ids).size).toBe(ids.length)
  expect(epochMembers).toBeGreaterThanOrEqual(members.length)
  expect(isRenewalDue(roster)).toBe(epochMembers !== members.length)
}

function at(index: number): OwnKeys {
  const person = people[index]
  if (person === undefined) throw new Error('nobody')
  return person
}
