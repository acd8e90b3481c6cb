/** Private yes, as the interface may ask for it. Fetched when somebody goes there. */
import { computed, signal } from '@preact/signals-core'
import type { ReadonlySignal } from '@preact/signals-core'
import type { PrivateYes } from './attune.ts'
import type { Move } from './late.ts'
import { askOf } from './late.ts'
import { noSpace } from './outcome.ts'
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
  const fetched = signal<typeof moveModule | null>(null)
  const use = (move: Move<typeof moveModule, [moveModule.YesHere]>) =>
    inSpace(async (session) => {
      try {
        const moves = (fetched.value ??= await import('./yes-moves.ts'))
        return await move(moves, { ...parts, session, box: await session.openYes() })
      } catch {
        return noSpace
      } finally {
        show()
      }
    })
  return {
    yes: computed(() => {
      const session = space.value && inUse()
      return (session && fetched.value?.viewDecks(session, parts.today())) ?? null
    }),
    ...askOf(['openYes', 'beginYes', 'markYes', 'putYesAway'], use),
  }
}
