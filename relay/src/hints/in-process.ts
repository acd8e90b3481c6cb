/** Hints for a relay that is one process. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Hint, Hints } from './port.ts'

export function createHints(): Hints {
  const listeners = new Map<SpaceId, Set<(hint: Hint) => void>>()
  return {
    wake: (space, hint) => {
      for (const listener of listeners.get(space) ?? []) listener(hint)
    },
    listen: (space, listener) => {
      const here = listeners.get(space) ?? new Set()
      listeners.set(space, here.add(listener))
      return () => {
        here.delete(listener)
        if (here.size === 0) listeners.delete(space)
      }
    },
  }
}
