/** A record of the roster is put before a device, which takes it into its roster or does not. */
import type { RosterRecord } from '../../wire/src/roster-record.ts'
import type { Attack, World } from './attack.ts'
import type { Scene } from './scene.ts'
import { createScene, offerRecord, openVictim, tookAll } from './scene.ts'

export interface RecordAttack extends Pick<Attack, 'name' | 'source'> {
  readonly threat?: Attack['threat']
  readonly size?: number
  /** All but the last hold, and only set the scene. */
  make(scene: Scene, world: World): Promise<readonly RosterRecord[]>
}

export function recordAttack({ make, size = 2, threat = 'T2', ...about }: RecordAttack): Attack {
  return {
    ...{ threat, ...about },
    async run(world) {
      const scene = await createScene(world, size)
      const victim = await openVictim(scene, scene.noor)
      const records = await make(scene, world)
      for (const record of records) await offerRecord(scene, record)
      const seen = tookAll(scene, victim)
      const { cursor } = victim.log.state
      if (cursor < scene.relay.items.length - 1) throw new Error('the scene does not hold')
      return seen
    },
  }
}
