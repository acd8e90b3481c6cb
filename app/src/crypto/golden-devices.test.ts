/**
 * Own devices, coming back and granted history, made anew from the golden roster and compared byte
 * for byte with wire/vectors/devices.json. The file is never edited (`golden-vectors.test.ts`).
 */
import { encodeClientFrame, memberAuthMessage } from '@attune/wire/client-frame.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { Id, SpaceId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import {
  decodeRosterRecord,
  encodeRosterRecord,
  hashRosterRecord,
} from '@attune/wire/roster-record.ts'
import { routes } from '@attune/wire/routes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { expect, test } from 'vitest'
import keyVectors from '../../../wire/vectors/keys.json' with { type: 'json' }
import relayVectors from '../../../wire/vectors/relay.json' with { type: 'json' }
import rosterVectors from '../../../wire/vectors/roster.json' with { type: 'json' }
import { createDeviceKeys, createOwnKeys } from './create-keys.ts'
import { openEpochKey } from './epoch-key.ts'
import { sha256 } from './hash.ts'
import { createConsent } from './join-consent.ts'
import type { KeyPairs } from './keys.ts'
import { withRenewedKeys } from './keys.ts'
import type { Random } from './random.ts'
import { createSeededRandom } from './random.ts'
import { approveRecord, createAddMember, foldRoster } from './roster.ts'
import { createAddDevice, createRemoval } from './roster-devices.ts'
import { after } from './roster-moves.testing.ts'
import { reveal } from './secret.ts'
import { sign } from './signature.ts'
import { valueOf } from './space-fixture.testing.ts'

test('own devices, and coming back', async () => {
  const { ann, ben, space, roster, epochKeys } = await goldenRoster()
  const tablet = {
    member: ann.member,
    device: createDeviceKeys(createSeededRandom('golden: tablet')),
  }
  const added = createAddDevice(roster, tablet)
  const withTablet = after(roster, added)
  const removing = drawing('golden: removal')
  const gone = [ann.device.device]
  const removal = await createRemoval(withTablet, gone, tablet, removing.random)
  const alone = after(withTablet, removal.record)
  const annNow = { ...tablet, member: withRenewedKeys(tablet.member, [removal.renewed]) }
  // Ben has lost everything. Ann lets him back in, and lets him read what was written before.
  const back = createOwnKeys(createSeededRandom('golden: Ben again'))
  const codeNonce = createSeededRandom('golden: code of Ben again')(32)
  const consent = createConsent(space, bytesToId(new Uint8Array(16).fill(7)), back, codeNonce)
  const returning = drawing('golden: return')
  const history = new Map([...epochKeys, [alone.epoch, removal.epochKey]])
  const welcome = { history, replaced: ben.member.member }
  const made = valueOf(await createAddMember(alone, consent, annNow, returning.random, welcome))
  after(alone, made.record)
  const value = {
    format: 'attune wire 1',
    section: '3, 7',
    after:
      'the two records of roster.json: Ann’s tablet comes in, takes her phone out, and lets Ben come back',
    labels: Object.fromEntries(
      (['member-keys', 'history', 'auth-member'] as const).map((one) => [
        one,
        hex(labelBytes(one)),
      ]),
    ),
    tablet: keysToHex(tablet.device.device, tablet.device),
    addDevice: recordToHex(added),
    removal: {
      ...recordToHex(removal.record),
      draws:
        'in order: the member’s new sign and seal secrets, one HPKE ephemeral ikmE for each device that stays, the epoch key, then one ikmE for each wrap',
      drawn: removing.drawn,
      renewed: keysToHex(ann.member.member, removal.renewed),
      epochKey: hex(reveal(removal.epochKey)),
    },
    benAgain: {
      member: keysToHex(back.member.member, back.member),
      device: keysToHex(back.device.device, back.device),
    },
    return: {
      ...recordToHex(made.record),
      draws: 'in order: the ikmE of the grant, the epoch key, then one ikmE for each wrap',
      drawn: returning.drawn,
      epochKey: hex(reveal(made.epochKey)),
      history: [...history]
        .toSorted(([a], [b]) => a - b)
        .map(([epoch, key]) => [epoch, hex(reveal(key))]),
    },
    frames: frames(annNow.member, space, added),
    way: routes.way(wayId),
  }
  const text = `${JSON.stringify(value, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../wire/vectors/devices.json')
})

test('two present members sign for whoever comes back, in any order', async () => {
  const { ann, ben, roster } = await goldenRoster()
  const cem = createOwnKeys(createSeededRandom('golden: Cem'))
  const random = createSeededRandom('golden: order')
  const consent = createConsent(roster.space, bytesToId(random(16)), cem, random(32))
  const joined = valueOf(await createAddMember(roster, consent, ann, random)).record
  const three = after(roster, approveRecord(joined, ben.device))
  const again = createConsent(
    roster.space,
    bytesToId(random(16)),
    createOwnKeys(random),
    random(32),
  )
  const welcome = { history: new Map(), replaced: cem.member.member }
  const { record } = valueOf(await createAddMember(three, again, ben, random, welcome))
  const both = approveRecord(record, ann.device)
  expect(after(three, { ...both, signatures: both.signatures.toReversed() }).length).toBe(4)
})

const wayId = bytesToId<never>(new Uint8Array(16).fill(9))

/** What a device asks that is not in relay.json, in hex; and what it signs to come in by a member’s key. */
function frames(
  member: KeyPairs & { readonly member: Parameters<typeof memberAuthMessage>[4] },
  space: SpaceId,
  added: RosterRecord,
) {
  const { relay, challenge, host } = relayVectors
  const message = memberAuthMessage(bytes(relay), bytes(challenge), host, space, member.member)
  const signature = sign(member.signSecret, message)
  const asked: Record<string, ClientFrame> = {
    authMember: { kind: 'auth-member', ref: 1, space, member: member.member, signature },
    readRoster: { kind: 'read-roster', ref: 2, from: 3 },
    appendRoster: { kind: 'append-roster', ref: 3, record: encodeRosterRecord(added) },
    ownToken: { kind: 'own-token', ref: 4 },
    putWay: { kind: 'put-way', ref: 5, way: wayId, letter: Uint8Array.of(1, 2, 3) },
    dropWay: { kind: 'drop-way', ref: 6, way: wayId },
  }
  return {
    authMessage: hex(message),
    ...Object.fromEntries(
      Object.entries(asked).map(([name, frame]) => [name, hex(encodeClientFrame(frame))]),
    ),
  }
}

async function goldenRoster() {
  const ann = createOwnKeys(createSeededRandom('golden: Ann'))
  const ben = createOwnKeys(createSeededRandom('golden: Ben'))
  const space = bytesToId<SpaceId>(bytes(keyVectors.space))
  const chain = [rosterVectors.genesis.record, rosterVectors.addMember.record].map(bytes)
  const folded = foldRoster(space, chain)
  if (!folded.ok || folded.value === null) throw new Error('the golden roster does not hold')
  const roster: Roster = folded.value
  const epochKeys = new Map()
  for (const { body } of [rosterVectors.genesis, rosterVectors.addMember].map(readRecord)) {
    epochKeys.set(body.epoch?.number, valueOf(await openEpochKey(body, ann.member)))
  }
  return { ann, ben, space, roster, epochKeys }
}

/** Randomness that says afterwards what it gave. */
function drawing(seed: string): { readonly random: Random; readonly drawn: readonly string[] } {
  const source = createSeededRandom(seed)
  const drawn: string[] = []
  const random: Random = (length) => {
    const given = source(length)
    drawn.push(hex(given))
    return given
  }
  return { random, drawn }
}

function readRecord({ record }: { readonly record: string }): RosterRecord {
  const read = decodeRosterRecord(bytes(record))
  if (read === null) throw new Error('a golden record cannot be read')
  return read
}

function keysToHex(id: Id, pairs: KeyPairs) {
  return {
    id: hex(idToBytes(id)),
    signSecret: hex(reveal(pairs.signSecret)),
    sealSecret: hex(reveal(pairs.sealSecret)),
    sign: hex(pairs.sign),
    seal: hex(pairs.seal),
  }
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
