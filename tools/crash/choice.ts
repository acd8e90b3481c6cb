/** Disks that a power cut could leave: the most, the least, and any between by chance. */
import type { Chance } from '../history/chance.ts'
import type { Change, Choice } from './disk.ts'

/** As the program saw it: what a kill leaves. */
export const everything: Choice = {
  names: (changes) => changes,
  changes: (changes) => changes,
  mapped: () => null,
}

/** The least that a disk may hold. */
export const onlySynced: Choice = { names: () => [], changes: () => [], mapped: () => null }

const ways = ['nothing', 'all', 'beginning', 'some', 'torn', 'clinging'] as const

/** One way for the whole disk, then chance for each change. */
export function chosenBy(chance: Chance): Choice {
  const way = chance.pick(ways)
  const areNamesInOrder = chance.happens(0.5)
  const keep = <T>(all: readonly T[], isInOrder: boolean): readonly T[] => {
    if (way === 'nothing' || way === 'all') return way === 'all' ? all : []
    if (isInOrder) return all.slice(0, chance.below(all.length + 1))
    return all.filter(() => chance.happens(0.5))
  }
  return {
    // Clinging: what is new is there, and nothing that was taken away has gone.
    names: (changes) =>
      way === 'clinging'
        ? changes.filter(({ isRemoval }) => !isRemoval)
        : keep(changes, areNamesInOrder),
    changes: (changes) => {
      if (way === 'clinging') return changes.filter((change) => !('length' in change))
      const kept = keep(changes, way === 'beginning')
      return way === 'torn' ? kept.flatMap((change) => torn(change, chance)) : kept
    },
    mapped: (bytes) => {
      const left = chance.below(3)
      return left === 0 ? null : left === 1 ? Buffer.alloc(bytes.length) : noise(bytes, chance)
    },
  }
}

/** A disk writes whole sectors, in whatever order. */
function torn(change: Change, chance: Chance): readonly Change[] {
  if ('length' in change || chance.happens(0.3)) return [change]
  const sector = chance.pick([512, 4_096])
  const pieces: Change[] = []
  const { at, bytes } = change
  for (let from = at; from < at + bytes.length;) {
    const to = Math.min(at + bytes.length, (Math.floor(from / sector) + 1) * sector)
    if (chance.happens(0.5)) pieces.push({ at: from, bytes: bytes.subarray(from - at, to - at) })
    from = to
  }
  return pieces
}

function noise(bytes: Buffer, chance: Chance): Buffer {
  return Buffer.from(bytes.map(() => chance.below(256)))
}
