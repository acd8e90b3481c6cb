/**
 * What has to be done around a space before people are together in it: telling the relay of it,
 * asking to come in, letting someone in. Each is tried again and again, and safe to repeat.
 */
import type { Notice } from './faults.ts'
import { giveBackSpace, isLost } from './giving-back.ts'
import type { Knocking } from './inviting.ts'
import { endInvitation, isInvitationUsed, openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'

export interface Duties {
  /** The relay has said no: asking again would not help. */
  readonly isRefused: boolean
  /** More than one request: a person decides. */
  readonly knocking: readonly Knocking[]
  attend(): Promise<void>
  admit(request: string): Promise<boolean>
}

export interface DutyEvents {
  changed(): void
  notice(notice: Notice): void
  isClosed(): boolean
}

export function createDuties(
  session: SpaceSession,
  parts: SessionParts,
  events: DutyEvents,
): Duties {
  let knocking: readonly Knocking[] = []
  let isRefused = false
  let hasGivenBack = false

  /** Once until it lets us in: a relay that knows the roster may have reasons. */
  async function giveBack(): Promise<void> {
    if (session.sync.link === 'in') hasGivenBack = false
    if (hasGivenBack || session.record.unregistered !== null || !isLost(session)) return
    hasGivenBack = true
    const given = await giveBackSpace(session, null, parts.transport)
    if (given === 'offline') hasGivenBack = false
    else if (given === 'needs-link') events.notice('relay-lost')
  }

  function refused(why: Notice): void {
    isRefused = true
    events.notice(why)
  }

  async function listen(): Promise<void> {
    if (isInvitationUsed(session)) return endInvitation(session)
    const { admitJoiner, listKnocking } = await import('./inviting.ts')
    const asked = await listKnocking(session)
    if (asked === null || events.isClosed()) return
    const [only] = asked
    const isAlone = asked.length === 1 && knocking.length === 0
    if (only !== undefined && isAlone && (await admitJoiner(session, only, parts))) return
    knocking = asked.length > 1 ? asked : []
    events.changed()
  }

  return {
    get isRefused() {
      return isRefused
    },
    get knocking() {
      return knocking
    },
    async attend() {
      const { sync, record } = session
      if (events.isClosed()) return
      if (record.unregistered !== null && !isRefused) await register(session, parts, refused)
      if (record.joining?.sent === false && !isRefused) await ask(session, parts, refused)
      await giveBack()
      if (sync.link === 'in' && openInvitation(session) !== null) await listen()
    },
    async admit(request) {
      const chosen = knocking.find(({ id }) => id === request)
      if (chosen === undefined) return false
      const { admitJoiner } = await import('./inviting.ts')
      const admitted = await admitJoiner(session, chosen, parts)
      if (admitted) knocking = []
      return admitted
    },
  }
}

async function register(
  session: SpaceSession,
  { transport }: SessionParts,
  refused: (why: Notice) => void,
): Promise<void> {
  const { unregistered } = session.record
  if (unregistered === null) return
  const { registerSpace } = await import('./starting.ts')
  const answer = await registerSpace(transport, unregistered)
  if (answer === 'offline') return
  if (answer === 'needs-link') return refused('needs-link')
  await session.changeRecord((before) => ({ ...before, unregistered: null }))
  session.sync.hurry()
}

async function ask(
  session: SpaceSession,
  { transport }: SessionParts,
  refused: (why: Notice) => void,
): Promise<void> {
  const { joining } = session.record
  if (joining === null) return
  const { sendRequest } = await import('./joining.ts')
  const fault = await sendRequest(joining, transport)
  if (fault === 'offline') return
  if (fault !== null) return refused('not-let-in')
  await session.changeRecord((before) => ({
    ...before,
    joining: before.joining && { ...before.joining, sent: true },
  }))
}
