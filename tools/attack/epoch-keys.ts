/** New keys for a space that are not new, or not the members' alone. */
import { encodeRosterBody } from '../../wire/src/roster-record.ts'
import { createEpochKey, wrapEpochKey } from '../../app/src/crypto/epoch-key.ts'
import { createRenewal } from '../../app/src/crypto/roster.ts'
import { after, signed } from '../../app/src/crypto/roster-moves.testing.ts'
import { note } from '../../app/src/sync/stage.testing.ts'
import type { Attack } from './attack.ts'
import { recordAttack } from './offer-record.ts'
import { createScene, noticedBy, offerRecord, openVictim } from './scene.ts'
import { threatModel, passwordManagers } from './sources.ts'

export const keyAttacks: readonly Attack[] = [
  recordAttack({
    name: 'a wrap is exchanged under a record that was signed (a key of the relay’s)',
    source: passwordManagers,
    async make({ stage, sam }, { random, pick }) {
      const { roster } = stage.space
      const { record } = await createRenewal(roster, sam, random)
      const { body } = record
      if (!body.epoch) throw new Error('no epoch')
      const { number } = body.epoch
      const place = { space: roster.space, epoch: number, prev: roster.head }
      const wraps = await wrapEpochKey(createEpochKey(random), place, roster.members, random)
      const exchanged = { ...body, epoch: { number, wraps: pick(wraps, body.epoch.wraps) } }
      return [{ ...record, body: exchanged, bodyBytes: encodeRosterBody(exchanged) }]
    },
  }),
  {
    name: 'the wraps of an epoch before stand in the record of a new one',
    ...{ threat: 'T4', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const { roster } = stage.space
      const victim = await openVictim(scene, noor)
      const first = (await createRenewal(roster, sam, world.random)).record
      const next = (await createRenewal(after(roster, first), sam, world.random)).record
      const { epoch } = next.body
      if (!epoch || !first.body.epoch) throw new Error('no epoch')
      const wraps = world.pick(first.body.epoch.wraps, epoch.wraps)
      await offerRecord(scene, first)
      await offerRecord(scene, signed({ ...next.body, epoch: { ...epoch, wraps } }, [sam]))
      const accepted = victim.log.state.epochKeys.has(epoch.number)
      // What she writes would be under it: she is told that she cannot.
      const kept = await victim.log.append(note('mine'))
      return { accepted, noticed: [...noticedBy(victim), ...(kept.ok ? [] : [kept.error.kind])] }
    },
  },
]
