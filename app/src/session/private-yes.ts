/** Private yes, as the interface may ask for it. Fetched when somebody goes there. */
import { computed, signal } from '@preact/signals-core'
import type { ReadonlySignal } from '@preact/signals-core'
import type { PrivateYes } from './attune.ts'
import type { KeptHere } from './kept-here.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'
import type { SpaceView } from './views.ts'
import type * as moveModule from './yes-moves.ts'

export interface PrivateYesParts extends Pick<KeptHere, 'inSpace' | 'show'> {
  readonly space: ReadonlySignal<SpaceView | null>
  inUse(): SpaceSession | null
}

export function createPrivateYes(
  { space, inSpace, inUse, show }: PrivateYesParts,
  parts: SessionParts,
): PrivateYes {
  const fetched = signal<Moves | null>(null)
  const move: Move = (make) =>
    inSpace(async (session) => {
      try {
        const moves = (fetched.value ??= await import('./yes-moves.ts'))
        return await make(moves, { session, box: await session.openYes() })
      } catch {
        return { ok: false, error: { kind: 'storage-failed' } }
      } finally {
        show()
      }
    })
  return {
    yes: computed(() => {
      const session = space.value && inUse()
      return (session && fetched.value?.viewDecks(session, parts.today())) ?? null
    }),
    openYes: () => move(async () => ({ ok: true, value: null })),
    beginYes: (deck) => move((moves, here) => moves.begin(here, deck, parts.today())),
    markYes: (deck, item, isYes) =>
      move((moves, here) => moves.mark(here, deck, item, isYes, parts.random)),
    putYesAway: (deck) => move((moves, here) => moves.putAway(here, deck, parts.random)),
  }
}

type Moves = typeof moveModule
type Move = (
  make: (moves: Moves, here: moveModule.YesHere) => ReturnType<PrivateYes['openYes']>,
) => ReturnType<PrivateYes['openYes']>
