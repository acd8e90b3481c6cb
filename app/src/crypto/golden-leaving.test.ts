/**
 * Leaving and renewing, made anew from the golden roster and compared byte for byte with
 * wire/vectors/leaving.json. The file is never edited (`golden-vectors.test.ts`).
 */
import { encodeRosterRecord, hashRosterRecord } from '@attune/wire/roster-record.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { expect, test } from 'vitest'
import keyVectors from '../../../wire/vectors/keys.json' with { type: 'json' }
import rosterVectors from '../../../wire/vectors/roster.json' with { type: 'json' }
import { createOwnKeys } from './create-keys.ts'
import { sha256 } from './hash.ts'
import type { Random } from './random.ts'
import { createSeededRandom } from './random.ts'
import { acceptRecord, createLeave, createRenewal, foldRoster } from './roster.ts'
import { reveal } from './secret.ts'
import { valueOf } from './space-fixture.testing.ts'

test('leaving', async () => {
  const ann = createOwnKeys(createSeededRandom('golden: Ann'))
  const ben = createOwnKeys(createSeededRandom('golden: Ben'))
  const space = bytesToId<SpaceId>(bytes(keyVectors.space))
  const chain = [rosterVectors.genesis.record, rosterVectors.addMember.record].map(bytes)
  const folded = foldRoster(space, chain)
  if (!folded.ok || folded.value === null) throw new Error('the golden roster does not hold')
  const leave = createLeave(folded.value, ben.member.member, ben.device)
  const alone = after(folded.value, leave)
  const drawn: string[] = []
  const source = createSeededRandom('golden: renew')
  const random: Random = (length) => {
    const given = source(length)
    drawn.push(hex(given))
    return given
  }
  const { record, epochKey } = await createRenewal(alone, ann, random)
  after(alone, record)
  const value = {
    format: 'attune wire 1',
    section: '3',
    after: 'the two records of roster.json: Ben leaves, then Ann renews',
    draws: 'in order: the epoch key, then one HPKE ephemeral ikmE for each wrap',
    leave: recordToHex(leave),
    renew: { ...recordToHex(record), epochKey: hex(reveal(epochKey)), drawn },
  }
  const text = `${JSON.stringify(value, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../wire/vectors/leaving.json')
})

function after(roster: Roster, record: RosterRecord): Roster {
  return valueOf(acceptRecord(roster.space, roster, encodeRosterRecord(record))).roster
}

function recordToHex(record: RosterRecord) {
  return {
    body: hex(record.bodyBytes),
    record: hex(encodeRosterRecord(record)),
    hash: hex(hashRosterRecord(record, sha256)),
  }
}

function bytes(text: string) {
  return Uint8Array.from(Buffer.from(text, 'hex'))
}

function hex(value: Uint8Array): string {
  return Buffer.from(value).toString('hex')
}
