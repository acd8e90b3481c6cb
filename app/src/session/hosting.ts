/** Asking somebody in, letting them in, and comparing the short code with them. */
import type { Hosting } from './attune.ts'
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
        await firstLink(session, parts)
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

/** Right after the start the first connection is still on its way: worth a short wait. */
async function firstLink({ sync }: SpaceSession, { scheduler }: SessionParts): Promise<void> {
  for (let tries = 0; sync.link === 'connecting' && tries < 50; tries++) {
    await new Promise<void>((resolve) => scheduler.after(100, resolve))
  }
}

const done = { ok: true, value: null } as const
const offline = { ok: false, error: { kind: 'offline' } } as const
