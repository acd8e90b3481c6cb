import type { Chance } from './chance.ts'

export interface Draw<T> {
  /** Null when everything that fits was drawn too short a time ago. */
  next(day: number, isFit?: (item: T) => boolean): T | null
}

/** Draws in a shuffled order, so that nothing comes again while something else has waited longer. */
export function createDraw<T>(items: readonly T[], chance: Chance, restDays = 0): Draw<T> {
  const queue = chance.shuffle(items).map((item) => ({ item, last: -Infinity }))
  return {
    next(day, isFit = () => true) {
      const at = queue.findIndex(({ item, last }) => day - last >= restDays && isFit(item))
      const [drawn] = at < 0 ? [] : queue.splice(at, 1)
      if (drawn === undefined) return null
      drawn.last = day
      const half = Math.floor(queue.length / 2)
      queue.splice(half + chance.below(queue.length - half + 1), 0, drawn)
      return drawn.item
    },
  }
}
