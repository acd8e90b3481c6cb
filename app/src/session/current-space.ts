/**
 * The space in use, and what has to be done around it before two people are together in it: telling
 * the relay of it, asking to come in, letting someone in. Each duty is tried whenever the link
 * changes and is safe to repeat.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { Notice } from './attune.ts'
import type { Knocking } from './inviting.ts'
import { admitJoiner, listKnocking, openInvitation } from './inviting.ts'
import { sendRequest } from './joining.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceSession } from './space-session.ts'
import { openSpaceSession } from './space-session.ts'
import { registerSpace } from './starting.ts'

export interface CurrentSpace {
  readonly session: SpaceSession | null
  /** More than one request: a person decides. */
  readonly knocking: readonly Knocking[]
  /** False when what is kept of the space cannot be read. */
  open(space: SpaceId, store: Store): Promise<boolean>
  admit(request: string): Promise<boolean>
  /** Looks for requests again. */
  listen(): Promise<void>
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
  let dutiful: Promise<void> | null = null
  let lastLink = ''

  function changed(): void {
    events.changed()
    const link = session?.sync.link ?? ''
    if (link === lastLink) return
    lastLink = link
    if (link === 'newer-version') events.notice('app-too-old')
    dutiful ??= duties().finally(() => (dutiful = null))
  }

  async function duties(): Promise<void> {
    if (session === null) return
    const { sync, record } = session
    if (record.unregistered !== null) await register(session)
    if (record.joining?.sent === false) await ask(session)
    if (sync.link === 'in' && openInvitation(session) !== null) await listen()
  }

  async function register(current: SpaceSession): Promise<void> {
    const { unregistered } = current.record
    if (unregistered === null) return
    const answer = await registerSpace(parts.transport, unregistered)
    if (answer === 'needs-link') return events.notice('needs-link')
    if (answer === 'offline') return
    await current.changeRecord((before) => ({ ...before, unregistered: null }))
    current.sync.hurry()
  }

  async function ask(current: SpaceSession): Promise<void> {
    const { joining } = current.record
    if (joining === null) return
    const fault = await sendRequest(joining, parts.transport)
    if (fault === 'offline') return
    if (fault !== null) return events.notice('not-let-in')
    await current.changeRecord((before) => ({
      ...before,
      joining: before.joining && { ...before.joining, sent: true },
    }))
  }

  async function listen(): Promise<void> {
    const current = session
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
      session?.close()
      session = null
      knocking = []
      lastLink = ''
      session = await openSpaceSession(space, store, parts, {
        changed,
        knock: () => void listen(),
        failed: events.failed,
      })
      changed()
      return session !== null
    },
    async admit(request) {
      const chosen = knocking.find(({ id }) => id === request)
      if (session === null || chosen === undefined) return false
      const admitted = await admitJoiner(session, chosen, parts)
      if (admitted) knocking = []
      return admitted
    },
    listen,
    close() {
      session?.close()
      session = null
    },
  }
}
