/** How far this device has followed a stream, and in which order: read late, and kept with the items. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import type { SpaceKeys } from './space-keys.ts'
import type { SpaceState } from './space-state.ts'
import type { StreamMark } from './stream-marks.ts'

export interface OwnMark {
  /** Null where what is kept does not reach as far as what is known. */
  read(state: SpaceState): Promise<StreamMark | null>
  /** The row that says how far these items bring the stream that `state` stands in. */
  rowsFor(
    items: readonly StreamItem[],
    state: SpaceState,
    swaps: number,
  ): Promise<readonly StoreChange[]>
  /** What is known of it may not be what is kept. */
  forget(): void
}

export function createOwnMark(store: Store, keys: SpaceKeys, space: SpaceId): OwnMark {
  let mark: StreamMark | null = null
  return {
    async read(state) {
      const { readMark } = await import('./stream-marks.ts')
      mark ??= await readMark(store, keys, space, state)
      return mark
    },
    async rowsFor(items, state, swaps) {
      if (items.length === 0) return []
      const { addToMark, markRow, readMark } = await import('./stream-marks.ts')
      const before = mark ?? (await readMark(store, keys, space, state))
      mark = before && addToMark(before, items)
      return mark === null ? [] : [markRow(keys, mark, swaps)]
    },
    forget: () => void (mark = null),
  }
}
