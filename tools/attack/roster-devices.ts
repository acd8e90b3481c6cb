/** Devices that somebody would add to a person, or take from one; and what one that was removed still does. */
import type { SpaceId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { createDeviceCard, createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import { openEpochKey } from '../../app/src/crypto/epoch-key.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createAddDevice, createRemoval } from '../../app/src/crypto/roster-devices.ts'
import { createLeave, createRenewal } from '../../app/src/crypto/roster.ts'
import { after, anotherDevice, signed, without } from '../../app/src/crypto/roster-moves.testing.ts'
import { addEntry, note } from '../../app/src/sync/stage.testing.ts'
import type { Attack } from './attack.ts'
import { signatureOfAnything, smallSignKey } from './curve.ts'
import { recordAttack } from './offer-record.ts'
import { createScene, offer, offerRecord, openVictim, reads } from './scene.ts'
import { badInputs, threatModel, matrix, rfc8032 } from './sources.ts'

export const deviceAttacks: readonly Attack[] = [
  recordAttack({
    name: 'the relay adds a device to a person',
    source: matrix,
    async make({ stage, noor }, { random, pick }) {
      const eve = createOwnKeys(random)
      // The right name, and keys that are not that person's.
      const pretended = { ...eve.member, member: noor.member.member }
      return [createAddDevice(stage.space.roster, { ...eve, member: pick(pretended, noor.member) })]
    },
  }),
  recordAttack({
    name: 'a member certifies a device of another (whose key is whose)',
    source: matrix,
    async make({ stage, noor, sam }, { random, pick }) {
      const tablet = anotherDevice(noor, random)
      const by = pick({ ...sam.member, member: noor.member.member }, noor.member)
      return [addDevice(stage.space.roster, tablet, { member: by, device: tablet.device })]
    },
  }),
  recordAttack({
    name: 'a device with the certificate of another member’s (device and key mixed up)',
    source: matrix,
    async make({ stage, noor, sam }, { random, pick }) {
      const tablet = anotherDevice(sam, random)
      const { roster } = stage.space
      const card = createDeviceCard(roster.space, tablet)
      const member = pick(noor, sam).member.member
      const { body } = createAddDevice(roster, tablet)
      return [signed({ ...body, change: { kind: 'add-device', member, card } }, [tablet])]
    },
  }),
  recordAttack({
    name: 'a device certificate of another space',
    source: matrix,
    threat: 'T4',
    async make({ stage, sam }, { random, pick }) {
      const tablet = anotherDevice(sam, random)
      const { roster } = stage.space
      const elsewhere = { ...roster, space: bytesToId<SpaceId>(random(16)) }
      const { body } = createAddDevice(roster, tablet)
      const card = createDeviceCard(pick(elsewhere, roster).space, tablet)
      const change = { kind: 'add-device', member: sam.member.member, card } as const
      return [signed({ ...body, change }, [tablet])]
    },
  }),
  recordAttack({
    name: 'a certificate moved to other keys of the same name',
    source: matrix,
    async make({ stage, sam }, { random, pick }) {
      const [known, other] = [anotherDevice(sam, random), anotherDevice(sam, random)]
      const { roster } = stage.space
      const { cert } = createDeviceCard(roster.space, known)
      const renamed = { ...other, device: { ...other.device, device: known.device.device } }
      const tablet = pick(renamed, known)
      const card = { ...createDeviceCard(roster.space, tablet), cert }
      const { body } = createAddDevice(roster, tablet)
      const change = { kind: 'add-device', member: sam.member.member, card } as const
      return [signed({ ...body, change }, [tablet])]
    },
  }),
  recordAttack({
    name: 'a device under whose key anything verifies (small order)',
    source: rfc8032,
    async make({ stage, sam }, { random, pick }) {
      const tablet = anotherDevice(sam, random)
      const everyones = { ...tablet, device: { ...tablet.device, sign: smallSignKey } }
      const record = addDevice(stage.space.roster, pick(everyones, tablet))
      const [own] = record.signatures
      if (!own) throw new Error('not signed')
      const signature = pick(signatureOfAnything, own.signature)
      return [{ ...record, signatures: [{ ...own, signature }] }]
    },
  }),
  recordAttack({
    name: 'a member removes the device of another',
    source: threatModel,
    async make({ stage, noor, sam }, { random, pick }) {
      const tablet = anotherDevice(noor, random)
      const added = createAddDevice(stage.space.roster, tablet)
      const roster = after(stage.space.roster, added)
      const gone = [tablet.device.device]
      return [added, (await createRemoval(roster, gone, pick(sam, noor), random)).record]
    },
  }),
  recordAttack({
    name: 'a device that was removed comes back by the keys it has seen',
    source: badInputs,
    threat: 'T11',
    async make({ stage, sam }, { random, pick }) {
      const tablet = anotherDevice(sam, random)
      const added = createAddDevice(stage.space.roster, tablet)
      const grown = after(stage.space.roster, added)
      const { roster, record, member } = await without(grown, [tablet], sam, random)
      const again = anotherDevice({ ...sam, member: pick(sam.member, member) }, random)
      return [added, record, addDevice(roster, again)]
    },
  }),
  {
    name: 'a device that was removed goes on writing',
    threat: 'T11',
    source: badInputs,
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const { random, pick } = world
      const victim = await openVictim(scene, noor)
      const tablet = anotherDevice(sam, random)
      const added = createAddDevice(stage.space.roster, tablet)
      const { record } = await without(after(stage.space.roster, added), [tablet], sam, random)
      for (const one of pick([added, record], [added])) await offerRecord(scene, one)
      // Under the key that it has seen.
      await offer(scene, 'entry', addEntry(stage, tablet, note('still here')).bytes)
      return reads(victim, 'still here')
    },
  },
  {
    name: 'a device that was removed reads on',
    threat: 'T11',
    source: badInputs,
    async run(world) {
      const { stage, sam } = await createScene(world)
      const { random, pick } = world
      const tablet = anotherDevice(sam, random)
      const grown = after(stage.space.roster, createAddDevice(stage.space.roster, tablet))
      const { record, member } = await without(grown, [tablet], sam, random)
      // It has every record, and the keys from before; what it lacks are the renewed ones.
      return opensKey(record, pick(tablet, { ...sam, member }))
    },
  },
  {
    name: 'somebody who has left reads on',
    threat: 'T11',
    source: threatModel,
    async run(world) {
      const { stage, noor, sam } = await createScene(world)
      const leave = createLeave(stage.space.roster, sam.member.member, sam.device)
      const left = after(stage.space.roster, leave)
      const { record } = await createRenewal(left, noor, world.random)
      return opensKey(record, world.pick(sam, noor))
    },
  },
  {
    name: 'somebody who has left goes on writing, behind the new key',
    threat: 'T11',
    source: badInputs,
    async run(world) {
      const scene = await createScene(world, 3)
      const { stage, noor, sam, lee } = scene
      const victim = await openVictim(scene, noor)
      const leave = createLeave(stage.space.roster, sam.member.member, sam.device)
      const left = after(stage.space.roster, leave)
      const { record, epochKey } = await createRenewal(left, lee, world.random)
      for (const one of [leave, record]) await offerRecord(scene, one)
      // With a friend who tells the new key: what is not theirs is not theirs.
      const renewed = { ...stage.space, roster: after(left, record), epochKey }
      const { bytes } = addEntry({ ...stage, space: renewed }, world.pick(sam, lee), note('back'))
      await offer(scene, 'entry', bytes)
      return reads(victim, 'back')
    },
  },
]

async function opensKey({ body }: RosterRecord, { member }: OwnKeys) {
  const opened = await openEpochKey(body, member)
  const accepted = opened.ok && opened.value !== null
  const why = opened.ok ? 'no wrap for them' : opened.error.kind
  return { accepted, noticed: accepted ? [] : [why] }
}

/** `by` certifies it; the device signs for itself. */
function addDevice(roster: Roster, tablet: OwnKeys, by: OwnKeys = tablet): RosterRecord {
  const card = createDeviceCard(roster.space, by)
  const { body } = createAddDevice(roster, tablet)
  const member = tablet.member.member
  return signed({ ...body, change: { kind: 'add-device', member, card } }, [tablet])
}
