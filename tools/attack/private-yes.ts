/** A relay that would learn, or make people believe, what nobody has said yes to. */
import type { DeckId } from '../../wire/src/ids.ts'
import { idToBytes } from '../../wire/src/ids.ts'
import { yesPlaces } from '../../wire/src/yes.ts'
import { createVector, createMatchKey, deckIdOf } from '../../app/src/crypto/private-yes.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createMemoryDisk, createMemoryStore } from '../../app/src/storage/memory-store.ts'
import { carryYes } from '../../app/src/sync/yes-carrier.ts'
import { openYesBox, withMark } from '../../app/src/sync/yes-box.ts'
import type { Attack } from './attack.ts'
import type { Bend } from './bent-relay.ts'
import type { Scene } from './scene.ts'
import { createScene, openVictim, quiet } from './scene.ts'
import { privateYes } from './sources.ts'

const deck = { name: 'closeness', items: ['hands', 'hug', 'dance', 'blanket'], since: 2 }
const [hug, dance] = [1, 2]
const firstWeek = 2969

/** Somebody's phone with what they have marked; every visit is a connection of its own. */
async function openMarked(scene: Scene, own: OwnKeys, marks: readonly number[], bend?: Bend) {
  const disk = createMemoryDisk()
  const { space } = scene.stage.space.roster
  const box = await openYesBox(space, createMemoryStore(disk))
  for (const item of marks) {
    await box.update(deck.name, deck.since, (old) => withMark(old, item))
  }
  return {
    box,
    async visit() {
      const victim = await openVictim(scene, own, {
        disk,
        ...(bend && { bend }),
        carryYes: (talk) =>
          carryYes({ ...talk, box, random: victimRandom, today: dayOf(2026, 11, 22) }, deck),
      })
      await quiet(20)
      victim.sync.close()
      await quiet(4)
    },
    matches: () => box.matches.get(deck.name)?.items ?? [],
    vectors: () =>
      (scene.relay.asked.get(own.device.device) ?? []).flatMap((frame) =>
        frame.kind === 'put-yes' ? [frame] : [],
      ),
  }

  function victimRandom(length: number) {
    return scene.stage.space.random(length)
  }
}

export const yesAttacks: readonly Attack[] = [
  {
    name: 'the relay claims a match for everything',
    ...{ threat: 'T5', source: privateYes },
    async run(world) {
      const { pick } = world
      const scene = await createScene(world)
      const everything = Array.from({ length: yesPlaces }, (_, place) => place)
      const noor = await openMarked(scene, scene.noor, pick([hug], [hug, dance]), (told, asked) =>
        told.kind === 'ok' && asked?.kind === 'yes-result'
          ? { ...told, value: pick(everything, told.value) }
          : told,
      )
      const sam = await openMarked(scene, scene.sam, [hug, dance])
      for (const one of [noor, sam]) await one.visit()
      scene.relay.week = firstWeek + 1
      await noor.visit()
      const matches = noor.matches()
      const isAside = matches.join() === `${hug}`
      return {
        accepted: matches.includes(dance),
        noticed: isAside ? ['set aside: what she has not marked'] : [],
      }
    },
  },
  {
    name: 'the relay compares with a vector of last week',
    ...{ threat: 'T5', source: privateYes },
    run: (world) => comparesWith(world, 'week'),
  },
  {
    name: 'the relay compares with a vector of another deck',
    ...{ threat: 'T5', source: privateYes },
    run: (world) => comparesWith(world, 'deck'),
  },
  {
    name: 'the relay turns its clock back for a second vector of a week',
    ...{ threat: 'T5', source: privateYes },
    async run(world) {
      const scene = await createScene(world)
      const noor = await openMarked(scene, scene.noor, [hug])
      await noor.visit()
      await noor.box.update(deck.name, deck.since, (old) => withMark(old, dance))
      scene.relay.week = firstWeek + world.pick(-1, 1)
      await noor.visit()
      const ticks = new Set(noor.vectors().map(({ tick }) => tick))
      const accepted = ticks.size > 1
      return { accepted, noticed: accepted ? [] : ['no vector for a week before the last one'] }
    },
  },
]

/** Sam's marks of elsewhere, in the place of what he has put this week. */
async function comparesWith(world: Parameters<Attack['run']>[0], other: 'week' | 'deck') {
  const scene = await createScene(world)
  const { epochKey } = scene.stage.space
  const noor = await openMarked(scene, scene.noor, [hug])
  await noor.visit()
  const id = deckIdOf(epochKey, deck.name)
  const elsewhere: DeckId = other === 'deck' ? deckIdOf(epochKey, 'another') : id
  const before = other === 'week' ? firstWeek - 1 : firstWeek
  const key = world.pick(
    createMatchKey(epochKey, elsewhere, before),
    createMatchKey(epochKey, id, firstWeek),
  )
  const vector = createVector(key, deck.items, [hug], world.random)
  const [mine] = noor.vectors()
  if (!mine || mine.deck !== id) throw new Error(`no vector of ${idToBytes(id).length} bytes`)
  scene.relay.vectors.get(`${id} ${firstWeek}`)?.set(scene.sam.member.member, vector)
  scene.relay.week = firstWeek + 1
  await noor.visit()
  const accepted = noor.matches().includes(hug)
  return { accepted, noticed: accepted ? [] : ['equal in no place: nothing comes up'] }
}
