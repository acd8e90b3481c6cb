/** The one property of the short and the long test. */
import fc from 'fast-check'
import { begin, Command, move } from './devices-moves.testing.ts'
import { comeTogether, holds } from './devices-outcome.testing.ts'
import { createRelayHere, createWorld } from './devices-world.testing.ts'

export async function liveThrough({ numRuns, maxCommands }: Record<string, number>): Promise<void> {
  const { relay, close } = createRelayHere()
  let worlds = 0
  const size = { maxCommands: maxCommands ?? 1, size: 'max' } as const
  const commands = fc.commands([move.map((one) => new Command(one))], size)
  const property = fc.asyncProperty(commands, async (list) => {
    const world = await createWorld(relay, `world ${worlds++}`)
    await begin(world)
    await fc.asyncModelRun(() => ({ model: {}, real: world }), list)
    await comeTogether(world)
    await holds(world)
    for (const { sync } of world.devices) sync.close()
  })
  try {
    await fc.assert(property, { numRuns: numRuns ?? 1 })
  } finally {
    await close()
  }
}
