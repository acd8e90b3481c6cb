/** Asking somebody in, letting them in, and comparing the short code with them. */
import type { Hosting } from './attune.ts'
import { firstLink } from './first-link.ts'
import type { SessionParts } from './parts.ts'
import type { NoSpace } from './outcome.ts'
import type { SpaceSession } from './space-session.ts'

export function createHosting(
  parts: SessionParts,
  admit: (request: string) => Promise<boolean>,
  inSpace: <T>(use: (session: SpaceSession) => Promise<T>) => Promise<T | NoSpace>,
  show: () => void,
): Hosting {
  return {
    createInvitation: () =>
      inSpace(async (session) => {
        await firstLink(session, parts.scheduler)
        const { invite } = await import('./inviting.ts')
        return invite(session, parts).finally(show)
      }),
    admit: async (request) => ((await admit(request)) ? done : offline),
    confirmCode: async (same) => {
      await inSpace(async (session) => {
        const codeConfirmed = same ? 'same' : 'different'
        await session.changeRecord((before) => ({ ...before, codeConfirmed }))
        show()
      })
    },
  }
}

const done = { ok: true, value: null } as const
const offline = { ok: false, error: { kind: 'offline' } } as const
