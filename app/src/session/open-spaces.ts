/**
 * The spaces of this device that are open, each with keys, log and connection of its own. The one
 * in use is read first; the others follow when somebody has had a look, so that what was written
 * in them goes out as well.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store } from '../storage/store.ts'
import type { AttendedSpace, AttendedSpaceEvents } from './attended-space.ts'
import { openAttendedSpace } from './attended-space.ts'
import type { SessionParts } from './parts.ts'

export interface OpenSpaces {
  readonly inUse: AttendedSpace | null
  /** In no particular order. */
  readonly all: readonly AttendedSpace[]
  /** False when what is kept of the space cannot be read: the one in use stays. */
  use(space: SpaceId | null, store: Store): Promise<boolean>
  /** Whether each could be read; one that cannot keeps none of the others away. */
  openAll(spaces: readonly SpaceId[], store: Store): Promise<boolean>
  wake(): void
  /** Nothing of it is shown or sent any more. */
  close(space: SpaceId): void
  refresh(): Promise<void>
}

export function createOpenSpaces(parts: SessionParts, events: AttendedSpaceEvents): OpenSpaces {
  const open = new Map<SpaceId, AttendedSpace>()
  const opening = new Map<SpaceId, Promise<AttendedSpace | null>>()
  let used: SpaceId | null = null
  /** The last that was asked for: it may still be read when the next one is. */
  let wanted: SpaceId | null = null
  let isAwake = false

  function openOne(space: SpaceId, store: Store): Promise<AttendedSpace | null> {
    const known = opening.get(space)
    if (known !== undefined) return known
    const made = openAttendedSpace(space, store, parts, events)
      .catch(() => null)
      .then((attended) => {
        if (opening.get(space) !== made) {
          // Closed while it was being read.
          attended?.close()
        } else if (attended === null) {
          // What could not be read may be there the next time.
          opening.delete(space)
        } else {
          open.set(space, attended)
          if (isAwake) attended.wake()
          attended.attend()
        }
        return attended
      })
    opening.set(space, made)
    return made
  }

  return {
    get inUse() {
      return (used && open.get(used)) ?? null
    },
    get all() {
      return [...open.values()]
    },
    async use(space, store) {
      wanted = space
      const attended = space && (await openOne(space, store))
      if (wanted !== space) return true
      if (space !== null && attended === null) return false
      used = space
      events.changed()
      return true
    },
    async openAll(spaces, store) {
      let isWhole = true
      for (const space of spaces) isWhole = (await openOne(space, store)) !== null && isWhole
      return isWhole
    },
    wake() {
      isAwake = true
      for (const attended of open.values()) attended.wake()
    },
    close(space) {
      opening.delete(space)
      open.get(space)?.close()
      open.delete(space)
      // Off the screen before another takes its place: what is typed for some must not stand before others.
      events.changed()
    },
    async refresh() {
      for (const { session } of open.values()) await session.refresh()
    },
  }
}
