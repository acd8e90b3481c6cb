/** All spaces of this device, for whoever has more than one: choosing, naming, putting away, leaving. */
import type { ReadonlySignal } from '@preact/signals-core'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Spaces } from './attune.ts'
import type { OpenSpaces } from './open-spaces.ts'
import type { NoSpace } from './outcome.ts'
import { toOutcome } from './outcome.ts'
import type { SpaceSession } from './space-session.ts'
import type { Vault } from './vault.ts'
import { viewPeople } from './view.ts'
import type { SpaceSummary } from './views.ts'

export interface SpaceListParts {
  readonly spaces: ReadonlySignal<readonly SpaceSummary[]>
  readonly open: OpenSpaces
  vault(): Vault | null
  inSpace<T>(use: (session: SpaceSession) => Promise<T>): Promise<T | NoSpace>
  /** Makes the views anew. */
  show(): void
  /** The relay hears of a leaving when it can be reached. */
  tellLeavings(): void
  /** This person's other devices are to leave it too. */
  left(space: SpaceId, member: string): Promise<void>
}

export function createSpaceList(parts: SpaceListParts): Spaces {
  const { open, inSpace, show } = parts

  async function use(space: SpaceId | null): Promise<void> {
    const vault = parts.vault()
    if (vault === null) return
    // One that cannot be read is not what the next start should begin with.
    if (await open.use(space, vault.store)) {
      await vault.change((before) => ({ ...before, inUse: space }))
    }
    show()
  }

  /** Something to come back to when the one in use goes out of sight: not put away, if there is one. */
  async function another(than: string, vault: Vault): Promise<SpaceId | null> {
    const there = vault.settings.spaces.filter((space) => space !== than)
    // Right after a start only the one in use has been read.
    await open.openAll(there, vault.store)
    const isShown = (space: SpaceId) =>
      open.all.some(({ session }) => session.space === space && !session.record.isArchived)
    return there.find(isShown) ?? there[0] ?? null
  }

  return {
    spaces: parts.spaces,
    useSpace: (space) => use(space as SpaceId),
    rename: (typed) =>
      inSpace(async (session) => {
        const { rename } = await import('./rename.ts')
        return rename(session, typed).finally(show)
      }),
    async archiveSpace(space, isArchived) {
      const attended = open.all.find(({ session }) => session.space === space)
      if (attended === undefined) return done
      const kept = await attended.session.changeRecord((before) => ({ ...before, isArchived }))
      show()
      const vault = parts.vault()
      if (vault === null || !isArchived || !kept.ok || open.inUse !== attended)
        return toOutcome(kept)
      const next = await another(space, vault)
      const isOther = parts.spaces.peek().some((one) => one.space === next && !one.isArchived)
      if (isOther) await use(next)
      return toOutcome(kept)
    },
    leaveSpace: () =>
      inSpace(async ({ space, me }) => {
        const vault = parts.vault()
        if (vault === null) return done
        const next = await another(space, vault)
        open.close(space)
        const { leaveSpace } = await import('./leaving.ts')
        const left = await leaveSpace(space, vault.store)
        await vault.refresh()
        // After a failure nothing has changed: it is there as before.
        await use(left.ok ? next : space)
        if (left.ok) await parts.left(space, me).catch(() => undefined)
        if (left.ok) parts.tellLeavings()
        return toOutcome(left)
      }),
  }
}

/** As this device shows it in the list. */
export function summarise(session: SpaceSession, isInUse: boolean): SpaceSummary {
  const { bond, me, others } = viewPeople(session)
  const { space, record } = session
  const names = others.map(({ name }) => name)
  return { space, bond, me: me.name, others: names, isInUse, isArchived: record.isArchived }
}

const done = { ok: true, value: null } as const
