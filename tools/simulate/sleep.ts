/** Time that passes while nobody looks: hours, weeks, or years. */
import { act } from './acts.ts'
import type { World } from './world.ts'

const day = 86_400_000
const times = [3_600_000, day, day, 3 * day, 7 * day, 7 * day, 40 * day, 400 * day]

export async function sleep(world: World): Promise<void> {
  await sleepFor(world, world.chance.pick(times))
}

/** What is marked in one week is compared in the next, and told in the one after: everybody looks once in each. */
export async function sleepForWeeks(world: World): Promise<void> {
  for (let week = 0; week < 3; week++) await sleepFor(world, 7 * day)
}

async function sleepFor(world: World, time: number): Promise<void> {
  const { chance, timeline, network, relay } = world
  await world.step('everybody sleeps', 'everybody', () => {
    network.cutAll(() => chance.happens(0.7))
    timeline.sleep(time)
    // As `relay/src/main.ts` does every hour.
    void relay.store.forgetOld()
    for (const { attune } of world.devices.flatMap(({ tabs }) => tabs)) attune.wake()
  })
  await world.go(40_000, undefined, 200)
  for (const device of world.devices) await act(world, device, 'look')
}
