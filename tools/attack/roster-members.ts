/** A relay, or a member, that would have others believe that other people belong than they agreed to. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { encodeCbor } from '../../wire/src/cbor.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import { decodeArray } from '../../wire/src/read.ts'
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import { consentSignatureMessage, rosterSignatureMessage } from '../../wire/src/roster-record.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import { sha256 } from '../../app/src/crypto/hash.ts'
import { createConsent } from '../../app/src/crypto/join-consent.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import type { Random } from '../../app/src/crypto/random.ts'
import type { Welcome } from '../../app/src/crypto/roster.ts'
import { createAddMember, createLeave, createRenewal } from '../../app/src/crypto/roster.ts'
import { after, signed } from '../../app/src/crypto/roster-moves.testing.ts'
import { sign } from '../../app/src/crypto/signature.ts'
import { valueOf } from '../../app/src/crypto/space-fixture.testing.ts'
import type { Attack } from './attack.ts'
import { malleated, smallSealKey } from './curve.ts'
import { recordAttack } from './offer-record.ts'
import { elsewhere, peopleOf } from './people.ts'
import { badInputs, threatModel, matrix, passwordManagers, rfc7748, rfc8032 } from './sources.ts'

export const memberAttacks: readonly Attack[] = [
  recordAttack({
    name: 'the relay adds a member that it made up',
    source: matrix,
    async make({ stage, noor, sam }, { random, pick }) {
      const { body } = await letIn(stage.space.roster, noor, createOwnKeys(random), random)
      // It has no key of theirs: it signs in their names with one of its own.
      const eve = createOwnKeys(random)
      return [signed(body, pick([withIdOf(noor, eve), withIdOf(sam, eve)], [noor, sam]))]
    },
  }),
  recordAttack({
    name: 'a member adds somebody without the others',
    source: passwordManagers,
    async make({ stage, noor, sam }, { random, pick }) {
      const { body } = await letIn(stage.space.roster, sam, createOwnKeys(random), random)
      return [signed(body, pick([sam], [sam, noor]))]
    },
  }),
  recordAttack({
    name: 'a member signs for another who should agree',
    source: passwordManagers,
    async make({ stage, noor, sam }, { random, pick }) {
      const { body } = await letIn(stage.space.roster, sam, createOwnKeys(random), random)
      return [signed(body, [sam, pick(withIdOf(noor, sam), noor)])]
    },
  }),
  recordAttack({
    name: 'a member puts a stranger in the place of another',
    source: passwordManagers,
    size: 3,
    async make({ stage, noor, sam, lee }, { random, pick }) {
      const { roster } = stage.space
      const returning = { history: new Map(), replaced: lee.member.member }
      const { body } = await letIn(roster, sam, createOwnKeys(random), random, returning)
      return [signed(body, pick([sam, lee], [sam, noor]))]
    },
  }),
  recordAttack({
    name: 'somebody is put in without having asked (consent of another space)',
    source: threatModel,
    async make({ stage, noor, sam }, { random, pick }) {
      const kim = createOwnKeys(random)
      const { roster } = stage.space
      const { body } = await letIn(roster, sam, kim, random)
      if (!('consent' in body.change)) throw new Error('not a joining')
      const { invite } = body.change.consent
      const other = createConsent(bytesToId<SpaceId>(random(16)), invite, kim, random(32))
      const change = pick({ ...body.change, ...other }, body.change)
      return [signed({ ...body, change }, [sam, noor])]
    },
  }),
  recordAttack({
    name: 'keys are swapped under a consent that was signed',
    source: passwordManagers,
    async make({ stage, noor, sam }, { random, pick }) {
      const [kim, eve] = [createOwnKeys(random), createOwnKeys(random)]
      const { roster } = stage.space
      const { body } = await letIn(roster, sam, kim, random)
      const other = await letIn(roster, sam, eve, random)
      if (!('consent' in body.change) || !('consent' in other.body.change)) throw new Error('no')
      const { consentSignature } = body.change
      const change = { ...other.body.change, consentSignature }
      const swapped = { ...other.body, change }
      return [signed(pick(swapped, body), [sam, noor])]
    },
  }),
  recordAttack({
    name: 'somebody comes in with a key that everybody can open (small order)',
    source: rfc7748,
    async make({ stage, noor, sam }, { random, pick }) {
      const eve = createOwnKeys(random)
      const card = { ...eve, member: { ...eve.member, seal: pick(smallSealKey, eve.member.seal) } }
      const { roster } = stage.space
      const body = await joiningBody(roster, sam, card, random)
      return [signed(body, [sam, noor])]
    },
  }),
  recordAttack({
    name: 'the past is granted under a signature that was for none',
    source: threatModel,
    async make({ stage, noor, sam }, { random, pick }) {
      const { roster, epochKey } = stage.space
      const kim = createOwnKeys(random)
      const history = new Map([[roster.epoch, epochKey]])
      const granting = await letIn(roster, sam, kim, random, { history, replaced: null })
      const plain = await letIn(roster, sam, kim, random)
      const agreed = signed(pick(plain, granting).body, [noor]).signatures
      const record = signed(granting.body, [sam])
      return [{ ...record, signatures: [...record.signatures, ...agreed] }]
    },
  }),
  recordAttack({
    name: 'a member sends another away',
    source: threatModel,
    size: 3,
    async make({ stage, sam, lee }, { pick }) {
      return [createLeave(stage.space.roster, pick(lee, sam).member.member, sam.device)]
    },
  }),
  recordAttack({
    name: 'somebody who has left renews the key',
    source: badInputs,
    threat: 'T6',
    size: 3,
    async make({ stage, sam, lee }, { random, pick }) {
      const leave = createLeave(stage.space.roster, sam.member.member, sam.device)
      const left = after(stage.space.roster, leave)
      return [leave, (await createRenewal(left, pick(sam, lee), random)).record]
    },
  }),
  recordAttack({
    name: 'a new key is wrapped for the relay too',
    source: passwordManagers,
    async make({ stage, sam }, { random, pick }) {
      const { body } = (await createRenewal(stage.space.roster, sam, random)).record
      const [own, ...others] = body.epoch?.wraps ?? []
      if (!body.epoch || !own) throw new Error('no epoch')
      const forRelay = { ...own, member: createOwnKeys(random).member.member }
      const wraps = pick([own, ...others, forRelay], [own, ...others])
      return [signed({ ...body, epoch: { ...body.epoch, wraps } }, [sam])]
    },
  }),
  recordAttack({
    name: 'a new key is wrapped for the relay in the place of a member',
    source: passwordManagers,
    async make({ stage, sam }, { random, pick }) {
      const { body } = (await createRenewal(stage.space.roster, sam, random)).record
      if (!body.epoch) throw new Error('no epoch')
      const eve = createOwnKeys(random).member.member
      const wraps = body.epoch.wraps.map((one, at) => (at === 0 ? { ...one, member: eve } : one))
      const { epoch } = body
      return [signed({ ...body, epoch: { ...epoch, wraps: pick(wraps, epoch.wraps) } }, [sam])]
    },
  }),
  recordAttack({
    name: 'an epoch is counted twice (wrapped anew by the old number)',
    source: threatModel,
    threat: 'T4',
    async make({ stage, sam }, { random, pick }) {
      const { body } = (await createRenewal(stage.space.roster, sam, random)).record
      if (!body.epoch) throw new Error('no epoch')
      const { number } = body.epoch
      return [
        signed({ ...body, epoch: { ...body.epoch, number: pick(number - 1, number) } }, [sam]),
      ]
    },
  }),
  recordAttack({
    name: 'a record is told a second time',
    source: threatModel,
    threat: 'T4',
    async make({ stage, sam }, { random, pick }) {
      const { record } = await createRenewal(stage.space.roster, sam, random)
      const next = await createRenewal(after(stage.space.roster, record), sam, random)
      return [record, pick(record, next.record)]
    },
  }),
  recordAttack({
    name: 'a record of another space is spliced in',
    source: threatModel,
    threat: 'T4',
    async make({ stage, noor, sam }, world) {
      const { random, pick } = world
      // The same people in another space of theirs, by keys that a mistaken app used twice.
      const other = await peopleOf(world, 2, elsewhere)
      const { length, head } = stage.space.roster
      const there = { ...other.roster, members: stage.space.roster.members, length, head }
      const { record } = await createRenewal(pick(there, stage.space.roster), sam, random)
      return [signed(record.body, [sam === noor ? noor : sam])]
    },
  }),
  recordAttack({
    name: 'a signature for another kind of message stands under a record',
    source: matrix,
    threat: 'T4',
    async make({ stage, sam }, { random, pick }) {
      const { record } = await createRenewal(stage.space.roster, sam, random)
      const asConsent = consentSignatureMessage(record.bodyBytes, sha256)
      const asRecord = rosterSignatureMessage(record.bodyBytes, sha256)
      return [signedBy(sam, record, pick(asConsent, asRecord))]
    },
  }),
  recordAttack({
    name: 'a signature whose S is not canonical stands under a record',
    source: rfc8032,
    threat: 'T4',
    async make({ stage, sam }, { random, pick }) {
      const { record } = await createRenewal(stage.space.roster, sam, random)
      const [first] = record.signatures
      if (!first) throw new Error('not signed')
      const signature = pick(malleated(first.signature), first.signature)
      return [{ ...record, signatures: [{ ...first, signature }] }]
    },
  }),
  recordAttack({
    name: 'a record by an older suite (downgrade)',
    source: passwordManagers,
    threat: 'T4',
    async make({ stage, sam }, { random, pick }) {
      const { record } = await createRenewal(stage.space.roster, sam, random)
      const [version, suite, ...rest] = decodeArray(record.bodyBytes) ?? []
      const bodyBytes = encodeCbor([version ?? 0, pick(0, suite ?? 0), ...rest])
      const older = { ...record, bodyBytes }
      return [signedBy(sam, older, rosterSignatureMessage(bodyBytes, sha256))]
    },
  }),
]

/** Who lets `kim` in; signed by nobody else yet. */
async function letIn(
  roster: Roster,
  by: OwnKeys,
  kim: OwnKeys,
  random: Random,
  welcome?: Welcome,
): Promise<RosterRecord> {
  const consent = createConsent(roster.space, bytesToId(random(16)), kim, random(32))
  return valueOf(await createAddMember(roster, consent, by, random, welcome)).record
}

/** The same by an app that does not look at the card: the wraps are those for an ordinary one. */
async function joiningBody(roster: Roster, by: OwnKeys, kim: OwnKeys, random: Random) {
  const ordinary = { ...kim, member: { ...kim.member, seal: by.member.seal } }
  const { body } = await letIn(roster, by, ordinary, random)
  const consent = createConsent(roster.space, bytesToId(random(16)), kim, random(32))
  return { ...body, change: { kind: 'add-member', ...consent, history: null } as const }
}

/** `keys`, in the name of somebody else's device. */
function withIdOf({ device }: OwnKeys, keys: OwnKeys): OwnKeys {
  return { ...keys, device: { ...keys.device, device: device.device } }
}

function signedBy({ device }: OwnKeys, record: RosterRecord, message: Bytes): RosterRecord {
  const signature = sign(device.signSecret, message)
  return { ...record, signatures: [{ device: device.device, signature }] }
}
