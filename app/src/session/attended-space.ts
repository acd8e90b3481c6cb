/**
 * A space of this device, and what has to be done around it before people are together in it:
 * telling the relay of it, asking to come in, letting someone in. Each duty is tried whenever the
 * link changes and is safe to repeat.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { Notice } from './faults.ts'
import type { Knocking } from './inviting.ts'
import { endInvitation, isInvitationUsed, openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { createRepeater } from './repeater.ts'
import type { SpaceSession } from './space-session.ts'
import { openSpaceSession } from './space-session.ts'

export interface AttendedSpace {
  readonly session: SpaceSession
  /** More than one request: a person decides. */
  readonly knocking: readonly Knocking[]
  admit(request: string): Promise<boolean>
  /** Does what is due now, and has it shown. */
  attend(): void
  /** The first screen stands, or is looked at again: what waits for the network may go. */
  wake(): void
  close(): void
}

export interface AttendedSpaceEvents {
  changed(): void
  notice(notice: Notice): void
  failed(fault: StoreFault): void
}

/** Null when what is kept of the space cannot be read. */
export async function openAttendedSpace(
  space: SpaceId,
  store: Store,
  parts: SessionParts,
  events: AttendedSpaceEvents,
): Promise<AttendedSpace | null> {
  let knocking: readonly Knocking[] = []
  let lastLink = ''
  let isAwake = false
  let isClosed = false
  /** The relay has said no: asking again would not help. */
  let isRefused = false
  const attend = createRepeater(duties, (cause) => events.failed({ kind: 'storage-failed', cause }))
  const opened = await openSpaceSession(space, store, parts, {
    changed: () => !isClosed && changed(),
    knock: attend,
    failed: events.failed,
  })
  if (opened === null) return null
  const session = opened

  function changed(): void {
    events.changed()
    const { link } = session.sync
    const isNews = link !== lastLink
    lastLink = link
    if (isNews && link === 'newer-version') events.notice('app-too-old')
    if (isNews || isOwing()) attend()
  }

  /** Something that must still reach the relay before anybody can come together. */
  function isOwing(): boolean {
    if (isRefused) return false
    const { record, sync } = session
    if (record.unregistered !== null || record.joining?.sent === false) return true
    return sync.link === 'in' && isInvitationUsed(session)
  }

  async function duties(): Promise<void> {
    const { sync, record } = session
    if (isClosed) return
    if (record.unregistered !== null && !isRefused) await register()
    if (record.joining?.sent === false && !isRefused) await ask()
    if (sync.link === 'in' && openInvitation(session) !== null) await listen()
  }

  async function register(): Promise<void> {
    const { unregistered } = session.record
    if (unregistered === null) return
    const { registerSpace } = await import('./starting.ts')
    const answer = await registerSpace(parts.transport, unregistered)
    if (answer === 'offline') return
    if (answer === 'needs-link') return refused('needs-link')
    await session.changeRecord((before) => ({ ...before, unregistered: null }))
    session.sync.hurry()
  }

  async function ask(): Promise<void> {
    const { joining } = session.record
    if (joining === null) return
    const { sendRequest } = await import('./joining.ts')
    const fault = await sendRequest(joining, parts.transport)
    if (fault === 'offline') return
    if (fault !== null) return refused('not-let-in')
    await session.changeRecord((before) => ({
      ...before,
      joining: before.joining && { ...before.joining, sent: true },
    }))
  }

  function refused(why: Notice): void {
    isRefused = true
    events.notice(why)
  }

  async function listen(): Promise<void> {
    if (isInvitationUsed(session)) return endInvitation(session)
    const { admitJoiner, listKnocking } = await import('./inviting.ts')
    const asked = await listKnocking(session)
    if (asked === null || isClosed) return
    const [only] = asked
    const isAlone = asked.length === 1 && knocking.length === 0
    if (only !== undefined && isAlone && (await admitJoiner(session, only, parts))) return
    knocking = asked.length > 1 ? asked : []
    events.changed()
  }

  return {
    session,
    attend: changed,
    get knocking() {
      return knocking
    },
    async admit(request) {
      const chosen = knocking.find(({ id }) => id === request)
      if (chosen === undefined) return false
      const { admitJoiner } = await import('./inviting.ts')
      const admitted = await admitJoiner(session, chosen, parts)
      if (admitted) knocking = []
      return admitted
    },
    wake() {
      const first = !isAwake
      isAwake = true
      if (first) return session.sync.begin()
      session.sync.hurry()
      session.sync.push()
    },
    close() {
      isClosed = true
      session.close()
    },
  }
}
