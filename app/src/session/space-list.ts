/** All spaces of this device, for whoever has more than one: choosing, naming, putting away, leaving. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { NameFault, Outcome, StorageFault } from './faults.ts'
import { leaveSpace as leave } from './leaving.ts'
import type { Here } from './meeting.ts'
import { done, noSpace } from './outcome.ts'
import { checkTypedName } from './typed-name.ts'

export async function useSpace({ kept, vault }: Here, space: string | null): Promise<void> {
  const inUse = space as SpaceId | null
  // One that cannot be read is not what the next start should begin with.
  if (await kept.open.use(inUse, vault.store)) await vault.change(() => ({ inUse }))
  kept.show()
}

/** Said to everyone, and kept for the epochs to come. */
export async function rename(
  { kept }: Here,
  typed: string,
): Promise<Outcome<null, NameFault | StorageFault>> {
  const name = checkTypedName(typed)
  const session = kept.open.inUse?.session
  if (!name.ok) return name
  if (session === undefined) return noSpace
  const changed = await session.changeRecord(() => ({ name: name.value }))
  const { roster, epochKeys } = session.sync.log.state
  // Without a key there is nobody yet to tell; housekeeping says the name with the next epoch.
  const isTold = changed.ok && epochKeys.has(roster?.epoch ?? 0)
  const said = isTold ? await session.say({ kind: 'person.named', name: name.value }) : changed
  kept.show()
  return said
}

export async function archiveSpace(
  here: Here,
  space: string,
  isArchived: boolean,
): Promise<Outcome<null, StorageFault>> {
  const { kept } = here
  const attended = kept.open.all.find(({ session }) => session.space === space)
  if (attended === undefined) return done
  const changed = await attended.session.changeRecord(() => ({ isArchived }))
  kept.show()
  if (!isArchived || !changed.ok || kept.open.inUse !== attended) return changed
  const next = await another(here, space)
  if (next !== null && isShown(here, next)) await useSpace(here, next)
  return changed
}

export async function leaveSpace(here: Here): Promise<Outcome<null, StorageFault>> {
  const { kept, vault } = here
  if (kept.open.inUse === null) return noSpace
  const { space } = kept.open.inUse.session
  const next = await another(here, space)
  kept.open.close(space)
  const left = await leave(space, vault.store)
  await vault.refresh()
  // After a failure nothing has changed: it is there as before.
  await useSpace(here, left.ok ? next : space)
  // The relay hears of it when it can be reached.
  if (left.ok) kept.lookAfterOthers()
  return left
}

/** Something to come back to when the one in use goes out of sight: not put away, if there is one. */
async function another(here: Here, than: string): Promise<SpaceId | null> {
  const { kept, vault } = here
  const there = vault.settings.spaces.filter((space) => space !== than)
  // Right after a start only the one in use has been read.
  await kept.open.openAll(there, vault.store)
  return there.find((space) => isShown(here, space)) ?? there[0] ?? null
}

function isShown({ kept }: Here, space: SpaceId): boolean {
  return kept.open.all.some(({ session }) => session.space === space && !session.record.isArchived)
}
