/** What is of one person alone, put before others; and what is of others, put into one's own space. */
import type { RelayNews } from '../../app/src/sync/mending.ts'
import { createFakeScheduler } from '../../app/src/sync/fake-scheduler.testing.ts'
import { createMemoryStore } from '../../app/src/storage/memory-store.ts'
import { readTail } from '../../app/src/sync/kept-stream.ts'
import { openOwnLog } from '../../app/src/sync/own-log.ts'
import { createOwnSync } from '../../app/src/sync/own-sync.ts'
import { createSmallRelay } from '../../app/src/sync/small-relay.testing.ts'
import { openSpaceLog } from '../../app/src/sync/space-log.ts'
import { ownSpaceKeys } from '../../app/src/sync/space-keys.ts'
import { addEntry, note } from '../../app/src/sync/stage.testing.ts'
import type { Attack, World } from './attack.ts'
import { createScene, offer, openVictim, quiet, reads } from './scene.ts'
import { threatModel } from './sources.ts'

const page = 'a page of the journal'

export const ownAttacks: readonly Attack[] = [
  {
    name: 'an entry of the own space is told in a shared one',
    ...{ threat: 'T7', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const victim = await openVictim(scene, sam)
      const own = await ownPages(world)
      const said = addEntry(stage, noor, note(page))
      await offer(scene, 'entry', world.pick(own.last, said).bytes)
      return reads(victim, page)
    },
  },
  {
    name: 'an entry of a shared space is told in the own one',
    ...{ threat: 'T7', source: threatModel },
    async run(world) {
      const { log, relay, news, last } = await ownOnline(world)
      const shared = await createScene(world)
      const said = addEntry(shared.stage, shared.noor, note('of us both'))
      relay.add('entry', world.pick(said, last).bytes)
      await quiet()
      const accepted = log.state.cursor === relay.items.length
      return { accepted, noticed: news.map((one) => `notice ${one}`) }
    },
  },
]

/** An own space as it is on one device, with a page in it. */
async function ownPages({ random }: World) {
  const store = createMemoryStore()
  const opened = await openOwnLog(store, random)
  if (!opened.ok) throw new Error(opened.error.kind)
  await opened.value.append({ kind: 'note', day: null, body: { text: page } })
  const items = await readTail(store, ownSpaceKeys)
  const last = items.at(-1)
  if (last?.kind !== 'entry') throw new Error('no page')
  return { own: opened.value, items, last }
}

/** The same on a device that has just come in: a relay has the beginning, and nothing else so far. */
async function ownOnline(world: World) {
  const { own, items, last } = await ownPages(world)
  const [genesis] = items
  if (!genesis) throw new Error('no beginning')
  const relay = createSmallRelay(world.seed)
  relay.addRecord(genesis.bytes)
  const store = createMemoryStore()
  const { random } = world
  const log = await openSpaceLog<'own'>(own.log.space, own.log.own, store, ownSpaceKeys)
  const news: RelayNews[] = []
  createOwnSync({
    ...{ log, store, random, scheduler: createFakeScheduler() },
    transport: relay.transport('own'),
    isRegistered: () => true,
    changed: () => undefined,
    knock: () => undefined,
    told: (one) => news.push(one),
    failed: ({ kind, cause }) => {
      throw new Error(kind, { cause })
    },
  })
  await quiet()
  return { log, relay, news, last }
}
