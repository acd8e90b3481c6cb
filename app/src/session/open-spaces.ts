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
  /** False when what is kept of the space cannot be read. */
  use(space: SpaceId | null, store: Store): Promise<boolean>
  openAll(spaces: readonly SpaceId[], store: Store): Promise<void>
  wake(): void
  /** Nothing of it is shown or sent any more. */
  close(space: SpaceId): void
  refresh(): Promise<void>
}

export function createOpenSpaces(parts: SessionParts, events: AttendedSpaceEvents): OpenSpaces {
  const open = new Map<SpaceId, AttendedSpace>()
  const opening = new Map<SpaceId, Promise<AttendedSpace | null>>()
  let used: SpaceId | null = null
  let isAwake = false

  function openOne(space: SpaceId, store: Store): Promise<AttendedSpace | null> {
    const known = opening.get(space)
    if (known !== undefined) return known
    const made = openAttendedSpace(space, store, parts, events).then((attended) => {
      // Closed while it was being read.
      if (opening.get(space) !== made) attended?.close()
      else if (attended === null) opening.delete(space)
      else begin(space, attended)
      return attended
    })
    opening.set(space, made)
    return made
  }

  function begin(space: SpaceId, attended: AttendedSpace): void {
    open.set(space, attended)
    if (isAwake) attended.wake()
    attended.attend()
  }

  return {
    get inUse() {
      return (used && open.get(used)) ?? null
    },
    get all() {
      return [...open.values()]
    },
    async use(space, store) {
      used = space
      const attended = space && (await openOne(space, store))
      if (used === space) events.changed()
      return space === null || attended !== null
    },
    async openAll(spaces, store) {
      for (const space of spaces) await openOne(space, store)
    },
    wake() {
      isAwake = true
      for (const attended of open.values()) attended.wake()
    },
    close(space) {
      opening.delete(space)
      open.get(space)?.close()
      open.delete(space)
    },
    async refresh() {
      for (const { session } of open.values()) await session.refresh()
    },
  }
}
