/** A seed, from its beginning to what came of it. */
import { act, anyAct } from './acts.ts'
import type { FaultKind } from './faults.ts'
import { gather } from './gather.ts'
import { inspect } from './inspect.ts'
import { judge } from './outcome.ts'
import type { Reached } from './reached.ts'
import { reachedIn } from './reached.ts'
import { judgeSealed } from './sealed.ts'
import { judgeSecrets } from './secrets.ts'
import type { Apart } from './settle.ts'
import { settle } from './settle.ts'
import { anyTrouble, keepAndDie, together } from './troubles.ts'
import type { World } from './world.ts'
import { createWorld } from './world.ts'

export interface Life {
  readonly seed: number
  readonly hash: string
  readonly steps: number
  readonly faults: ReadonlyMap<FaultKind, number>
  readonly days: number
  readonly devices: number
  readonly reached: Reached
  readonly people: number
  readonly apart: readonly Apart[]
  readonly lost: readonly string[]
  readonly diverged: readonly string[]
  readonly leaked: readonly string[]
  readonly stuck: readonly string[]
}

export async function live(
  seed: number,
  tell: ((line: string) => void) | null = null,
): Promise<Life> {
  const world = createWorld(seed, tell)
  const uncaught = (error: unknown) => void world.broken.push(String((error as Error).stack))
  process.on('unhandledRejection', uncaught)
  try {
    const { chance, faults } = world
    faults.isOn = chance.happens(0.25)
    await gather(world)
    world.relay.keepCopy()
    faults.isOn = true
    await trouble(world)
    const settled = await settle(world)
    for (const device of world.devices) world.secrecy.look(device)
    const outcome = judge(world, settled)
    const shut = await judgeSealed(world, settled)
    const copies = await Promise.all(world.kept.map(({ device, disk }) => inspect(device, disk)))
    await judgeSecrets(world, settled, copies)
    const { trace, timeline, devices, people, secrecy } = world
    return {
      ...{ seed, steps: trace.steps, hash: trace.hash(), faults: faults.counts, people },
      ...{ days: timeline.now / 86_400_000, devices: devices.length, ...outcome },
      reached: reachedIn(world, settled),
      lost: [...outcome.lost, ...shut.lost],
      ...{ leaked: secrecy.leaks, stuck: [...settled.restless, ...shut.stuck, ...world.broken] },
    }
  } finally {
    process.off('unhandledRejection', uncaught)
    world.close()
  }
}

async function trouble(world: World): Promise<void> {
  const { chance } = world
  const turns = chance.pick([20, 40, 80, 120])
  const rate = chance.pick([0.2, 0.4, 0.6])
  for (let turn = 0; turn < turns; turn++) {
    if (chance.happens(0.6)) await anyAct(world)
    world.isLate = turn > turns / 2
    if (chance.happens(rate)) await anyTrouble(world)
    if (chance.happens(0.08)) await together(world)
    if (chance.happens(0.05)) await keepAndDie(world)
    if (chance.happens(0.06)) await sleep(world)
    await world.go(chance.pick([50, 1_000, 10_000, 60_000]), undefined, chance.below(16))
  }
}

/** Nobody looks for hours, weeks, or years; or everybody looks once in some weeks. */
async function sleep(world: World): Promise<void> {
  const { chance, timeline, network, relay } = world
  const day = 86_400_000
  const time = chance.pick([3_600_000, day, day, 3 * day, 7 * day, 7 * day, 40 * day, 400 * day])
  for (let nights = time === 7 * day ? 3 : 1; nights > 0; nights--) {
    await world.step('everybody sleeps', 'everybody', () => {
      network.cutAll(() => chance.happens(0.7))
      timeline.sleep(time)
      // As `relay/src/main.ts` does every hour.
      void relay.store.forgetOld()
      for (const { attune } of world.devices.flatMap(({ tabs }) => tabs)) attune.wake()
    })
    await world.go(5_000)
    for (const device of world.devices) await act(world, device, 'look')
  }
}
