/** A relay that reorders, leaves out, forks and goes back; and what else it may say of its stream. */
import { equalBytes } from '../../wire/src/bytes.ts'
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { createRenewal } from '../../app/src/crypto/roster.ts'
import { after, anotherDevice, without } from '../../app/src/crypto/roster-moves.testing.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import type { SeenHead } from '../../app/src/sync/entry-content.ts'
import type { Stage } from '../../app/src/sync/stage.testing.ts'
import { addEntry, note } from '../../app/src/sync/stage.testing.ts'
import type { Attack, Seen } from './attack.ts'
import type { Scene, Victim } from './scene.ts'
import {
  aMinute,
  createScene,
  noticedBy,
  offer,
  offerRecord,
  openVictim,
  quiet,
  reads,
  textsOf,
  tookAll,
  write,
} from './scene.ts'
import { threatModel, sundr } from './sources.ts'

export const streamAttacks: readonly Attack[] = [
  {
    name: 'an entry is withheld that another has seen',
    ...{ threat: 'T3', source: sundr },
    async run(world) {
      const scene = await createScene(world, 3)
      const { stage, noor, sam, lee } = scene
      const victim = await openVictim(scene, noor)
      const lees = addEntry(stage, lee, note('only for Sam'))
      const sams = addEntry(stage, sam, note('an answer'), { seen: [seenOf(stage, lee)] })
      for (const { bytes } of world.pick([sams], [lees, sams])) await offer(scene, 'entry', bytes)
      return unnoticed(scene, victim)
    },
  },
  {
    name: 'entries of two people are told in another order than they were said',
    ...{ threat: 'T3', source: threatModel },
    async run(world) {
      const scene = await createScene(world, 3)
      const { stage, noor, sam, lee } = scene
      const victim = await openVictim(scene, noor)
      const lees = addEntry(stage, lee, note('a question'))
      const sams = addEntry(stage, sam, note('an answer'), { seen: [seenOf(stage, lee)] })
      for (const { bytes } of world.pick([sams, lees], [lees, sams]))
        await offer(scene, 'entry', bytes)
      return unnoticed(scene, victim)
    },
  },
  {
    name: 'a member says one thing to one person and another to the next (equivocation)',
    ...{ threat: 'T6', source: sundr },
    async run(world) {
      const scene = await createScene(world, 3)
      const { stage, noor, sam, lee } = scene
      const victim = await openVictim(scene, noor)
      // To Lee Sam says something else under the same number; what Lee has seen is in Lee's words.
      const toLee: Stage = { ...stage, items: [], heads: new Map() }
      addEntry(toLee, sam, note('yes'))
      const toNoor = addEntry(stage, sam, note('no'))
      const seen = seenOf(world.pick(toLee, stage), sam)
      const lees = addEntry(stage, lee, note('hello'), { seen: [seen] })
      for (const { bytes } of [toNoor, lees]) await offer(scene, 'entry', bytes)
      return unnoticed(scene, victim)
    },
  },
  {
    name: 'places in the stream that jump',
    ...{ threat: 'T3', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const gap = { size: 0 }
      const victim = await openVictim(scene, noor, {
        bend: (told) =>
          told.kind === 'items'
            ? {
                ...told,
                items: told.items.map((one) => ({ ...one, cursor: one.cursor + gap.size })),
              }
            : told,
      })
      gap.size = world.pick(3, 0)
      const { cursor } = victim.log.state
      await offer(scene, 'entry', addEntry(stage, sam, note('words')).bytes)
      const seen = reads(victim, 'words')
      const taken = victim.log.state.cursor
      // It asks for what it lacks, from where it stands itself.
      victim.sync.push()
      await quiet()
      await aMinute(victim)
      const isAskedAgain = victim
        .asked()
        .filter((frame) => frame.kind === 'follow' && frame.after === cursor)
      const isNoticed = taken === cursor && isAskedAgain.length > 0
      return {
        ...seen,
        noticed: isNoticed ? ['nothing taken; asked again from its own place'] : [],
      }
    },
  },
  {
    name: 'history is told in another way after a while (edited)',
    ...{ threat: 'T6', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const start = scene.relay.items.length
      const other: Stage = { ...stage, items: [], heads: new Map() }
      const victim = await openVictim(scene, noor)
      const said = addEntry(stage, sam, note('I promise'))
      await offer(scene, 'entry', said.bytes)
      // With the help of the relay Sam's first entry becomes another, and is gone on from.
      const edited = addEntry(other, sam, note('I never did'))
      const goesOn = addEntry(world.pick(other, stage), sam, note('as I said'))
      const history = world.pick([edited, goesOn], [said, goesOn])
      await retell(scene, victim, start, async () => {
        for (const { bytes } of history) await offer(scene, 'entry', bytes)
      })
      return reads(victim, 'as I said')
    },
  },
  {
    name: 'the circle is told in another way after a while (roster fork)',
    ...{ threat: 'T2', source: sundr },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const { random, pick } = world
      const start = scene.relay.items.length
      const victim = await openVictim(scene, noor)
      const one = (await createRenewal(stage.space.roster, sam, random)).record
      const other = (await createRenewal(stage.space.roster, sam, random)).record
      const next = (await createRenewal(after(stage.space.roster, one), sam, random)).record
      await offerRecord(scene, one)
      await retell(scene, victim, start, async () => {
        for (const record of pick([other], [one, next])) await offerRecord(scene, record)
      })
      return believes(victim, after(stage.space.roster, pick(other, one)), pick(null, next))
    },
  },
  {
    name: 'the relay goes back to before a device was removed',
    ...{ threat: 'T3', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const { random, pick } = world
      const start = scene.relay.items.length
      // It takes nothing back either.
      const victim = await openVictim(scene, noor, {
        bend: (told, asked) =>
          asked?.kind === 'restore' ? { kind: 'error', ref: asked.ref, refusal: 'busy' } : told,
      })
      const tablet = anotherDevice(sam, random)
      const added = createAddDevice(stage.space.roster, tablet)
      const grown = after(stage.space.roster, added)
      const { record } = await without(grown, [tablet], sam, random)
      for (const made of [added, ...pick([record], [])]) await offerRecord(scene, made)
      await retell(scene, victim, start, () =>
        Promise.all([added, ...pick([], [record])].map((made) => offerRecord(scene, made))),
      )
      return believes(victim, grown, pick(null, record))
    },
  },
  {
    name: 'marks that say nothing true, to make a device drop its own',
    ...{ threat: 'T3', source: threatModel },
    isToBlock: true,
    async run(world) {
      const scene = await createScene(world)
      const isLying = { now: false }
      const victim = await openVictim(scene, scene.noor, {
        bend(told, asked) {
          if (!isLying.now || told.kind !== 'ok' || asked === null) return told
          const { ref } = told
          if (asked.kind === 'follow') return { kind: 'error', ref, refusal: 'other-history' }
          const mark = [asked.kind === 'stream-mark' ? asked.cursor : 0, world.random(32)]
          return asked.kind === 'stream-mark' ? { kind: 'ok', ref, value: mark } : told
        },
      })
      await write(victim, 'mine')
      isLying.now = world.pick(true, false)
      scene.relay.dropAll()
      await aMinute(victim)
      return { accepted: !textsOf(victim).includes('mine'), noticed: noticedBy(victim) }
    },
  },
]

/** What somebody has seen of another's log. */
function seenOf({ heads }: Stage, { device }: OwnKeys): SeenHead {
  const head = [...heads].find(([own]) => own.device.device === device.device)?.[1]
  if (!head) throw new Error('nothing was said')
  return { device: device.device, seq: head.seq, hash: head.hash.slice(0, 16) }
}

/** What was told is in; what an attack is after is that nobody notices. */
function unnoticed(scene: Scene, victim: Victim): Seen {
  const { noticed } = tookAll(scene, victim)
  return { accepted: noticed.length === 0, noticed }
}

/** The relay forgets what came behind `start`, tells something else, and its device comes in again. */
async function retell(
  { relay }: Scene,
  victim: Victim,
  start: number,
  tell: () => Promise<unknown>,
): Promise<void> {
  relay.up = false
  relay.goBack(start)
  relay.up = true
  await tell()
  await aMinute(victim)
}

/** Whether a device's circle is what the relay tells. */
function believes(
  victim: Victim,
  before: Parameters<typeof after>[0],
  next: RosterRecord | null,
): Seen {
  const told = next === null ? before : after(before, next)
  const { roster } = victim.log.state
  const accepted = roster !== null && equalBytes(roster.head, told.head)
  return { accepted, noticed: noticedBy(victim) }
}
