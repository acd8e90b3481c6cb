/** How often what goes wrong, and how often it has. */
import type { Chance } from '../history/chance.ts'

const ofNetwork = ['drop', 'duplicate', 'reorder', 'delay', 'wire flip', 'partition'] as const
const ofDevice = ['device crash', 'crash in a write', 'lost writes', 'torn write'] as const
const ofDisk = ['disk full', 'bit flip', 'second tab'] as const
const ofClock = ['clock jump', 'clock back', 'DST', 'relay clock'] as const
const ofRelay = ['relay down', 'relay process crash', 'relay restart', 'relay full'] as const
const ofHistory = ['relay rollback', 'relay wipe', 'hint lost', 'hint twice', 'hint late'] as const
const ofPeople = ['removal', 'leave', 'reveal race', 'yes race'] as const
export const faultKinds = [
  ...[...ofNetwork, ...ofDevice, ...ofDisk, ...ofClock],
  ...[...ofRelay, ...ofHistory, ...ofPeople],
] as const
export type FaultKind = (typeof faultKinds)[number]

export type FrameFault = Extract<
  FaultKind,
  'drop' | 'duplicate' | 'reorder' | 'delay' | 'wire flip'
>

export interface Faults {
  readonly counts: Map<FaultKind, number>
  /** Nothing goes wrong with a frame while this is off. */
  isOn: boolean
  count(kind: FaultKind): void
  /** What becomes of the frame at the head of so many. */
  ofFrame(waiting: number): FrameFault | null
}

export function createFaults(chance: Chance, rate: number): Faults {
  const counts = new Map<FaultKind, number>()
  const faults: Faults = {
    counts,
    isOn: false,
    count: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    ofFrame(waiting) {
      // Two at once are rare, and all that can be put in another order.
      if (!faults.isOn || !chance.happens(waiting > 1 ? 3 * rate : rate)) return null
      const kind = chance.pick(waiting > 1 ? [...frameFaults, ...inOrder] : frameFaults)
      faults.count(kind)
      return kind
    },
  }
  return faults
}

const frameFaults = ['drop', 'duplicate', 'delay', 'wire flip'] as const
const inOrder = Array.from({ length: 8 }, () => 'reorder' as const)
