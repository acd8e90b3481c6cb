/** Starting, and coming in by a link: what these need is fetched when a person goes there. */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Arriving } from './attune.ts'
import type { Outcome, StorageFault } from './faults.ts'
import type { Here } from './meeting.ts'
import type { SessionParts } from './parts.ts'
import type { Vault } from './vault.ts'

type Arrivals = Omit<Arriving, 'cancelJoining'>

/** `where` is null while nothing can be kept on this device. */
export function createArrivals(
  parts: SessionParts,
  where: () => Promise<Here | null>,
  enter: (space: SpaceId, vault: Vault) => Promise<Outcome<null, StorageFault>>,
): Arrivals {
  return {
    canStart: async (token) => (await meeting()).canStart(token, parts, await where()),
    async start(answers) {
      const here = await where()
      if (here === null) return failed('storage-failed')
      const started = await (await meeting()).startHere(answers, here)
      return started.ok ? enter(started.value, here.vault) : started
    },
    async readInvitation(link) {
      const here = await where()
      if (here === null) return failed('storage-failed')
      return (await meeting()).showInvitation(link, here)
    },
    async join(link, name, keeper) {
      const here = await where()
      if (here === null) return failed('storage-failed')
      const joined = await (await meeting()).joinHere(link, name, keeper, here)
      return joined.ok ? enter(joined.value, here.vault) : joined
    },
  }
}

const meeting = () => import('./meeting.ts')

function failed<Kind extends string>(kind: Kind) {
  return { ok: false, error: { kind } } as const
}
