/**
 * What a log does behind what it is asked for: puts a tail that has grown long into segments, and what the
 * next opening begins with into its row. What cannot be kept stays as it is, and is tried another time.
 */
import type { Store } from '../storage/store.ts'
import type { Revealed } from './kept-reveals.ts'
import type { History } from './read-history.ts'
import { behindSegment, segmentEnd } from './segment-bounds.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import type { StartKeeper } from './start-keeper.ts'

export interface Tidying {
  /** Whether something has been folded. */
  tidy(): Promise<boolean>
  /** Puts what this device has no key for into a segment that ends at `unreadTo`, as it came. */
  fold(unreadTo?: number): Promise<void>
}

export function createTidying(
  store: Store,
  keys: SpaceKeys,
  starts: StartKeeper | null,
  held: { history: History },
): Tidying {
  async function tidy(): Promise<boolean> {
    const { state, folded, swaps, isWhole } = held.history
    const { cursor } = folded
    // First what the next opening begins with: it must not be behind what has been folded.
    await starts?.keep(state, folded, swaps)
    if (!isWhole || state.cursor < segmentEnd(cursor, state.records) + behindSegment) return false
    await fold().catch(() => undefined)
    const { history: now } = held
    await starts?.keep(now.state, now.folded, swaps)
    return now.folded.cursor > cursor
  }

  async function fold(unreadTo?: number): Promise<void> {
    const { state, folded } = held.history
    const { foldTail } = await import('./fold-tail.ts')
    const { place, opened } = await foldTail(store, keys, state, folded, unreadTo)
    held.history = { ...held.history, folded: place, state: withOpened(state, opened) }
  }

  return { tidy, fold }
}

/** What has been told in a segment is open, and its deposits are needed no more. */
function withOpened(state: SpaceState, opened: readonly Revealed[]): SpaceState {
  if (opened.length === 0) return state
  const told = new Set(opened.map(({ reveal }) => reveal))
  const releases = state.releases.filter(
    ({ deposits: [first] }) => first === undefined || !told.has(first.body.reveal),
  )
  return { ...state, releases, opened: [...state.opened, ...opened] }
}
