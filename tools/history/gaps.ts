/** What fills the gaps of templates: each list is gone through before anything comes again. */
import type { Chance } from './chance.ts'
import type { Slots } from './corpus-shape.ts'
import { createDraw } from './draw.ts'
import { readLines } from './lines.ts'

export interface Gaps {
  /** One text's gaps, or one chapter's: the same gap is filled with the same thing throughout. */
  open(): (gap: string) => string
}

export function createGaps(slots: Slots, chance: Chance): Gaps {
  const draws = new Map(
    Object.entries(slots).map(([slot, block]) => [slot, createDraw(readLines(block), chance)]),
  )
  const draw = (slot: string) => {
    const text = draws.get(slot)?.next(0)?.fields[0]
    if (text === undefined) throw new Error(`there is no slot ${slot}`)
    return text
  }
  return {
    open() {
      const filled = new Map<string, string>()
      return (gap) => {
        const text = filled.get(gap) ?? draw(gap.replace(/\d$/, ''))
        filled.set(gap, text)
        return text
      }
    },
  }
}
