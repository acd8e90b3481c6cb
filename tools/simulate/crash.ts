/** Power is cut under a device, or its page killed: what was not safe on its disk is gone. */
import type { Chance } from '../history/chance.ts'
import type { Device } from './device.ts'
import type { Faults } from './faults.ts'
import type { Timeline } from './timeline.ts'

export interface CrashParts {
  readonly chance: Chance
  readonly faults: Faults
  readonly timeline: Timeline
}

/** Its memory is gone; a little later it is there again. */
export function crash({ chance, faults, timeline }: CrashParts, device: Device): void {
  device.die()
  const { lost, torn } = device.disk.crash(chance)
  if (lost > 0) faults.count('lost writes')
  if (torn !== null) {
    faults.count('torn write')
    device.damaged.add(torn)
  }
  const run = () => void (device.tabs.length === 0 && device.open())
  timeline.after(chance.below(30_000), { kind: 'opens', who: device.name, run })
}
