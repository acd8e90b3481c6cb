/**
 * The space in use, and what has to be done around it before two people are together in it: telling
 * the relay of it, asking to come in, letting someone in. Each duty is tried whenever the link
 * changes and is safe to repeat.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { Notice } from './attune.ts'
import type { Knocking } from './inviting.ts'
import { endInvitation, isInvitationUsed, openInvitation } from './own-invitation.ts'
import type { SessionParts } from './parts.ts'
import { createRepeater } from './repeater.ts'
import type { SpaceSession } from './space-session.ts'
import { openSpaceSession } from './space-session.ts'

export interface CurrentSpace {
  readonly session: SpaceSession | null
  /** More than one request: a person decides. */
  readonly knocking: readonly Knocking[]
  /** False when what is kept of the space cannot be read. */
  open(space: SpaceId, store: Store): Promise<boolean>
  admit(request: string): Promise<boolean>
  /** The first screen stands, or is looked at again: what waits for the network may go. */
  wake(): void
  close(): void
}

export interface CurrentSpaceEvents {
  changed(): void
  notice(notice: Notice): void
  failed(fault: StoreFault): void
}

export function createCurrentSpace(parts: SessionParts, events: CurrentSpaceEvents): CurrentSpace {
  let session: SpaceSession | null = null
  let knocking: readonly Knocking[] = []
  let lastLink = ''
  let isAwake = false
  /** The relay has said no: asking again would not help. */
  let isRefused = false
  /** Counts the openings, so that a slow one does not take the place of a later one. */
  let openings = 0
  const attend = createRepeater(duties, (cause) => events.failed({ kind: 'storage-failed', cause }))

  function changed(): void {
    events.changed()
    const link = session?.sync.link ?? ''
    const isNews = link !== lastLink
    lastLink = link
    if (isNews && link === 'newer-version') events.notice('app-too-old')
    if (isNews || isOwing()) attend()
  }

  /** Something that must still reach the relay before anybody can come together. */
  function isOwing(): boolean {
    if (session === null || isRefused) return false
    const { record, sync } = session
    if (record.unregistered !== null || record.joining?.sent === false) return true
    return sync.link === 'in' && isInvitationUsed(session)
  }

  async function duties(): Promise<void> {
    const current = session
    if (current === null) return
    const { sync, record } = current
    if (record.unregistered !== null && !isRefused) await register(current)
    if (record.joining?.sent === false && !isRefused) await ask(current)
    if (sync.link === 'in' && openInvitation(current) !== null) await listen()
  }

  async function register(current: SpaceSession): Promise<void> {
    const { unregistered } = current.record
    if (unregistered === null) return
    const { registerSpace } = await import('./starting.ts')
    const answer = await registerSpace(parts.transport, unregistered)
    if (answer === 'offline') return
    if (answer === 'needs-link') return refused('needs-link')
    await current.changeRecord((before) => ({ ...before, unregistered: null }))
    current.sync.hurry()
  }

  async function ask(current: SpaceSession): Promise<void> {
    const { joining } = current.record
    if (joining === null) return
    const { sendRequest } = await import('./joining.ts')
    const fault = await sendRequest(joining, parts.transport)
    if (fault === 'offline') return
    if (fault !== null) return refused('not-let-in')
    await current.changeRecord((before) => ({
      ...before,
      joining: before.joining && { ...before.joining, sent: true },
    }))
  }

  function refused(why: Notice): void {
    isRefused = true
    events.notice(why)
  }

  async function listen(): Promise<void> {
    const current = session
    if (current !== null && isInvitationUsed(current)) return endInvitation(current)
    const { admitJoiner, listKnocking } = await import('./inviting.ts')
    const asked = current && (await listKnocking(current))
    if (current === null || asked === null || current !== session) return
    const [only] = asked
    const isAlone = asked.length === 1 && knocking.length === 0
    if (only !== undefined && isAlone && (await admitJoiner(current, only, parts))) return
    knocking = asked.length > 1 ? asked : []
    events.changed()
  }

  return {
    get session() {
      return session
    },
    get knocking() {
      return knocking
    },
    async open(space, store) {
      const opening = ++openings
      session?.close()
      session = null
      knocking = []
      lastLink = ''
      isRefused = false
      const opened = await openSpaceSession(space, store, parts, {
        changed: () => opening === openings && changed(),
        knock: attend,
        failed: events.failed,
      })
      if (opening !== openings) {
        opened?.close()
        return true
      }
      session = opened
      if (isAwake) opened?.sync.begin()
      changed()
      return session !== null
    },
    async admit(request) {
      const chosen = knocking.find(({ id }) => id === request)
      if (session === null || chosen === undefined) return false
      const { admitJoiner } = await import('./inviting.ts')
      const admitted = await admitJoiner(session, chosen, parts)
      if (admitted) knocking = []
      return admitted
    },
    wake() {
      const first = !isAwake
      isAwake = true
      if (first) return session?.sync.begin()
      session?.sync.hurry()
      session?.sync.push()
    },
    close() {
      openings++
      session?.close()
      session = null
    },
  }
}
