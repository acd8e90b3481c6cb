/** Asking somebody in, letting them in, and comparing the short code with them. */
import type { Hosting } from './attune.ts'
import { firstLink } from './first-link.ts'
import type { SessionParts } from './parts.ts'
import type { NoSpace } from './outcome.ts'
import type { SpaceSession } from './space-session.ts'
import type { InvitationTerms } from './views.ts'

export function createHosting(
  parts: SessionParts,
  admit: (request: string) => Promise<boolean>,
  inSpace: <T>(use: (session: SpaceSession) => Promise<T>) => Promise<T | NoSpace>,
  show: () => void,
): Hosting {
  return {
    createInvitation: (terms = forNow) =>
      inSpace(async (session) => {
        await firstLink(session, parts.scheduler)
        const { invite } = await import('./inviting.ts')
        return invite(session, terms, parts).finally(show)
      }),
    endInvitation: () =>
      inSpace(async (session) => {
        const { endInvitation } = await import('./own-invitation.ts')
        await endInvitation(session)
        show()
        return done
      }),
    agree: (id) =>
      inSpace(async (session) => {
        const { agreementTo, carryProposals, liveProposals } = await import('./proposals.ts')
        const proposal = liveProposals(session).find((one) => one.id === id)
        if (proposal === undefined) return done
        const fault = await session.say(agreementTo(proposal, session))
        if (fault === null) await carryProposals(session)
        show()
        if (fault === null) return done
        const kind = fault.kind === 'storage-full' ? fault.kind : 'storage-failed'
        return { ok: false, error: { kind } } as const
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

/** Somebody new, who reads what is written from now on. */
const forNow: InvitationTerms = { history: false, returning: null }
const done = { ok: true, value: null } as const
const offline = { ok: false, error: { kind: 'offline' } } as const
