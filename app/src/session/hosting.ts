/** Asking somebody in, letting them in, and comparing the short code with them. */
import type { Attune } from './attune.ts'
import type { CurrentSpace } from './current-space.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'

type Hosting = Pick<Attune, 'createInvitation' | 'admit' | 'confirmCode'>

export function createHosting(
  parts: SessionParts,
  current: CurrentSpace,
  inSpace: <T>(use: (session: SpaceSession) => Promise<T>) => Promise<T>,
  show: () => void,
): Hosting {
  return {
    createInvitation: () =>
      inSpace(async (session) => {
        await firstLink(session, parts)
        const { invite } = await import('./inviting.ts')
        return invite(session, parts).finally(show)
      }),
    admit: (request) => inSpace(async () => ((await current.admit(request)) ? done : offline)),
    confirmCode: (same) =>
      inSpace(async (session) => {
        const codeConfirmed = same ? 'same' : 'different'
        await session.changeRecord((before) => ({ ...before, codeConfirmed }))
        show()
      }),
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
