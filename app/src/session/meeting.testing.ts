/** Two people's sessions over one small relay, with a clock and chance that repeat, for tests. */
import type { RelayKeeper } from '../content/bond.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { dayOf } from '../domain/calendar-day.ts'
import type { MemoryDisk } from '../storage/memory-store.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import type { Store } from '../storage/store.ts'
import { createFakeScheduler } from '../sync/fake-scheduler.testing.ts'
import type { SmallRelay } from '../sync/small-relay.testing.ts'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import type { Attune } from './attune.ts'
import { createQuiet, fetchAll, nextFetched } from './at-hand.testing.ts'
import type { SpaceView } from './views.ts'
import { createAttune } from './create-attune.ts'
import type { SessionParts } from './parts.ts'

const bond = { kind: 'partners', stage: 'new' } as const

await fetchAll()
const quiet = createQuiet(nextFetched)

/** Lets turns pass in which no other thread is at work and nothing is being fetched. */
export const settled = (turns = 12) => quiet(turns)

export type Phone = ReturnType<typeof openPhone>

export function openPhone(
  who: string,
  relay: Pick<SmallRelay, 'transport'>,
  {
    disk = createMemoryDisk(),
    wrap = (store) => store,
    ...parts
  }: Partial<SessionParts> & { disk?: MemoryDisk; wrap?: (store: Store) => Store } = {},
) {
  const scheduler = createFakeScheduler()
  let today = dayOf(2026, 11, 22)
  const attune: Attune = createAttune({
    openStore: async () => ({ ok: true, value: wrap(createMemoryStore(disk)) }),
    transport: relay.transport(who),
    scheduler,
    random: createSeededRandom(who),
    origin: 'https://relay.example',
    today: () => today,
    persist: async () => true,
    language: 'en',
    ...parts,
  })
  attune.wake()
  return {
    attune,
    disk,
    scheduler,
    setToday: (day: typeof today) => (today = day),
    /** A minute passes, in which everything that waits for a moment has one. */
    minute: async () => {
      for (let second = 0; second < 60; second += 5) {
        scheduler.pass(5_000)
        await settled(2)
      }
      await settled()
    },
  }
}

export function spaceOf({ attune }: Pick<Phone, 'attune'>): SpaceView {
  const view = attune.space.value
  if (view === null) throw new Error('no space')
  return view
}

export const phaseOf = (phone: Phone) => spaceOf(phone).question.view.steps[0]?.phase

export const startOf = (keeper: RelayKeeper) =>
  ({ name: 'Noor', bond, language: 'en', keeper, token: null }) as const

export async function meet(
  seed: string,
  keepers: readonly [RelayKeeper, RelayKeeper] = ['someone-else', 'someone-else'],
) {
  const relay = createSmallRelay(seed)
  const noor = openPhone(`${seed} Noor`, relay)
  const sam = openPhone(`${seed} Sam`, relay)
  await settled()
  await noor.attune.start(startOf(keepers[0]))
  await settled()
  await noor.attune.createInvitation()
  const link = spaceOf(noor).invitation?.link ?? ''
  await sam.attune.join(link, 'Sam', keepers[1])
  await settled()
  await sam.minute()
  return { relay, noor, sam, link, round: spaceOf(noor).question.key }
}
