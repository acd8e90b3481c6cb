/** A relay that says it has what it has not, or is not who it says. What it signs must be for this. */
import { concatBytes } from '../../wire/src/bytes.ts'
import { bytesToId, idToBytes } from '../../wire/src/ids.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { receiptMessage, depositReceiptMessage } from '../../wire/src/relay-frame.ts'
import type { AppendReceipt } from '../../wire/src/relay-frame.ts'
import { readReceipt, receiptToCbor } from '../../wire/src/relay-frame.ts'
import { labelBytes } from '../../wire/src/suite.ts'
import { sha256 } from '../../app/src/crypto/hash.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { after, anotherDevice, without } from '../../app/src/crypto/roster-moves.testing.ts'
import { sign } from '../../app/src/crypto/signature.ts'
import { createRelayKeys } from '../../app/src/sync/stage.testing.ts'
import { note } from '../../app/src/sync/stage.testing.ts'
import type { Attack, World } from './attack.ts'
import type { Bend } from './bent-relay.ts'
import type { Scene, Victim } from './scene.ts'
import {
  aMinute,
  createScene,
  noticedBy,
  offerRecord,
  openVictim,
  quiet,
  sealAnswerOf,
  write,
} from './scene.ts'
import { threatModel } from './sources.ts'

/** `first`: what it has signed for the entry before. */
type Change = (
  receipt: AppendReceipt,
  scene: Scene,
  world: World,
  first: AppendReceipt,
) => AppendReceipt

/** What the relay signs for a second entry is bent; whether it leaves the outbox for that. */
function receiptAttack(about: Pick<Attack, 'name' | 'source'>, change: Change): Attack {
  return {
    threat: 'T3',
    ...about,
    async run(world) {
      const scene = await createScene(world)
      const given: AppendReceipt[] = []
      const bend: Bend = (told, asked) => {
        const receipt =
          told.kind === 'ok' && asked?.kind === 'append' ? readReceipt(told.value) : null
        if (told.kind !== 'ok' || receipt === null) return told
        given.push(receipt)
        const bent = change(receipt, scene, world, given[0] ?? receipt)
        return given.length === 1 ? told : { ...told, value: receiptToCbor(bent) }
      }
      const victim = await openVictim(scene, scene.noor, { bend })
      for (const text of ['one', 'two']) await write(victim, text)
      return leftTheOutbox(victim)
    },
  }
}

/** It came back in the stream; only the receipt is still missing. */
function leftTheOutbox({ disk, log }: Victim) {
  const waiting = [...disk.records.keys()].filter((key) => key.includes('/outbox/')).length
  const isThere = log.state.entries.length === 2
  return { accepted: waiting === 0, noticed: isThere && waiting > 0 ? ['kept in the outbox'] : [] }
}

export const receiptAttacks: readonly Attack[] = [
  receiptAttack(
    { name: 'a receipt by another relay', source: threatModel },
    (receipt, { stage, noor }, { seed, pick }) => {
      const other = createRelayKeys(`${seed} other relay`)
      const [space, device] = [idToBytes(stage.space.roster.space), idToBytes(noor.device.device)]
      const message = receiptMessage(space, device, receipt.seq, receipt.hash)
      return { ...receipt, signature: pick(sign(other.secret, message), receipt.signature) }
    },
  ),
  receiptAttack(
    { name: 'a receipt for an entry before', source: threatModel },
    (receipt, _, { pick }, first) => pick(first, receipt),
  ),
  receiptAttack(
    { name: 'a receipt for another entry under this number', source: threatModel },
    (receipt, { relay, stage, noor }, { pick, random }) => {
      const [space, device] = [idToBytes(stage.space.roster.space), idToBytes(noor.device.device)]
      const hash = pick(random(32), receipt.hash)
      const message = receiptMessage(space, device, receipt.seq, hash)
      return { ...receipt, hash, signature: sign(relay.keys.secret, message) }
    },
  ),
  receiptAttack(
    { name: 'a receipt for another space', source: threatModel },
    (receipt, { relay, stage, noor }, { pick, random }) => {
      const space = pick(bytesToId<SpaceId>(random(16)), stage.space.roster.space)
      const device = idToBytes(noor.device.device)
      const message = receiptMessage(idToBytes(space), device, receipt.seq, receipt.hash)
      return { ...receipt, signature: sign(relay.keys.secret, message) }
    },
  ),
  {
    name: 'a receipt for another deposit',
    ...{ threat: 'T3', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { relay, stage } = scene
      const bend: Bend = (told, asked) => {
        if (told.kind !== 'ok' || asked?.kind !== 'put-deposit') return told
        const other = world.pick(world.random(32), sha256(asked.deposit))
        const message = depositReceiptMessage(idToBytes(stage.space.roster.space), other)
        return { ...told, value: sign(relay.keys.secret, message) }
      }
      const victim = await openVictim(scene, scene.noor, { bend })
      await sealAnswerOf(victim, 'an answer')
      const phase = victim.box.records[0]?.phase
      const puts = () => victim.asked().filter(({ kind }) => kind === 'put-deposit').length
      const before = puts()
      relay.dropAll()
      await aMinute(victim)
      const isAgain = phase === 'kept' && puts() > before
      return { accepted: phase === 'held', noticed: isAgain ? ['kept, and sent again'] : [] }
    },
  },
  {
    name: 'a relay under the name of another (id of one, key of the next)',
    ...{ threat: 'T3', source: 'Matrix 2022 (device-id and key mixed up)' },
    async run(world) {
      const scene = await createScene(world)
      const { key } = createRelayKeys(`${world.seed} other relay`)
      const id = sha256(concatBytes(labelBytes('relay-id'), key)).slice(0, 16)
      const victim = await openVictim(scene, scene.noor, {
        bend: (told) =>
          told.kind === 'hello' ? { ...told, relay: world.pick(id, told.relay) } : told,
      })
      return { accepted: victim.sync.link === 'in', noticed: noticedBy(victim) }
    },
  },
  {
    name: 'a relay that speaks an older version (downgrade)',
    ...{ threat: 'T3', source: 'ETH 2026, downgrade to old formats' },
    async run(world) {
      const scene = await createScene(world)
      const victim = await openVictim(scene, scene.noor, {
        bend: (told) =>
          told.kind === 'hello' ? { ...told, version: world.pick(0, told.version) } : told,
      })
      return { accepted: victim.sync.link === 'in', noticed: noticedBy(victim) }
    },
  },
  {
    name: 'the relay says of an entry that its epoch is over, to have it said twice',
    ...{ threat: 'T3', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam, relay } = scene
      const { random, pick } = world
      const victim = await openVictim(scene, noor)
      const tablet = anotherDevice(sam, random)
      const added = createAddDevice(stage.space.roster, tablet)
      const grown = after(stage.space.roster, added)
      const { record } = await without(grown, [tablet], sam, random)
      await offerRecord(scene, added)
      relay.stubborn = true
      await victim.log.append(note('once'))
      const [first] = victim.log.unsent
      victim.sync.push()
      await quiet()
      // Only what the roster says makes it so.
      for (const one of pick([], [record])) await offerRecord(scene, one)
      victim.sync.push()
      await quiet()
      const [now] = victim.log.unsent
      const isSame = first !== undefined && first.entry.hash.join() === now?.entry.hash.join()
      return { accepted: !isSame, noticed: isSame ? ['stays as it was sealed'] : [] }
    },
  },
]
