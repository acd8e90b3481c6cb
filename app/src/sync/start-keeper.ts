/** Keeps the start row (`start-row.ts`) in step with the log, some items apart. */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Store } from '../storage/store.ts'
import type { EntryContent } from './entry-content.ts'
import type { Revealed } from './kept-reveals.ts'
import { readSwaps } from './kept-stream.ts'
import type { Place } from './place.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { AcceptedEntry, ItemChecks, SpaceState } from './space-state.ts'
import type { Start } from './start-row.ts'
import { encodeStart, readStart } from './start-row.ts'

/** What the first screen may need at this moment, however old it is. */
export type Opening = () => Needs

interface Needs {
  needs(content: EntryContent): boolean
  needsOpened(revealed: Revealed): boolean
}

export interface StartKeeper {
  read(
    swaps: number,
    space: SpaceId,
    own: OwnKeys,
    before: SpaceState,
    checks: ItemChecks,
  ): Promise<Start | null>
  /** What has come; `before` is null where all was read anew. */
  saw(before: SpaceState | null, now: SpaceState): void
  /** Where enough has come since, it is made anew. */
  keep(state: SpaceState, folded: Place, swaps: number): Promise<void>
}

/** As many rows as an opening may have to read behind it. */
const mostBehind = 64

export function createStartKeeper(store: Store, keys: SpaceKeys, opening: Opening): StartKeeper {
  // As they came: what comes in many steps is put together when it is needed.
  let recent: (readonly AcceptedEntry[])[] = []
  let kept = { cursor: 0, folded: 0, swaps: 0 }
  return {
    async read(swaps, ...parts) {
      const start = await readStart(await store.read(keys.start), swaps, ...parts)
      if (start === null) return null
      kept = { cursor: start.state.cursor, folded: start.folded.cursor, swaps }
      return start
    },
    saw(before, now) {
      if (before === null) recent = [now.entries]
      else recent.push(now.entries.slice(before.entries.length))
    },
    async keep(state, folded, swaps) {
      const isBehind = state.cursor >= kept.cursor + mostBehind || kept.swaps !== swaps
      // A short history is read as quickly without.
      if (folded.cursor === 0 || (!isBehind && folded.cursor === kept.folded)) return
      const { needs, needsOpened } = opening()
      const entries = recent.flat().filter(({ content }) => content !== null && needs(content))
      recent = [entries]
      const opened = state.opened.filter(needsOpened)
      const row = { key: keys.start, value: encodeStart(state, entries, opened, folded, swaps) }
      const change = ([mark]: readonly (Bytes | null)[]) => (readSwaps(mark) === swaps ? [row] : [])
      const written = await store.transact([keys.mark], change, 'relaxed')
      if (written.ok) kept = { cursor: state.cursor, folded: folded.cursor, swaps }
    },
  }
}
