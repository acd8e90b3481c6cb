/**
 * A space of this device that is looked after: shown, kept in step, and its duties done, whenever
 * the link changes or somebody comes in. What the duties are stands in `duties.ts`.
 */
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import type { Waiting } from './duties.ts'
import type { Notice } from './faults.ts'
import { createLate } from './late.ts'
import type { SessionParts } from './parts.ts'
import { createRepeater } from './repeater.ts'
import type { SpaceSession } from './space-session.ts'
import { openSpaceSession } from './space-session.ts'

export interface AttendedSpace {
  readonly session: SpaceSession
  readonly waiting: Waiting
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
  let lastNews = ''
  let isAwake = false
  let isClosed = false
  const attend = createRepeater(
    async () => (await duties.get()).attend(),
    (cause) => events.failed({ kind: 'storage-failed', cause }),
  )
  const opened = await openSpaceSession(space, store, parts, {
    changed: () => !isClosed && changed(),
    knock: attend,
    told: events.notice,
    failed: events.failed,
  })
  if (opened === null) return null
  const session = opened

  /** Nothing of it is needed to read what is here. */
  const duties = createLate(async () => {
    const { createDuties } = await import('./duties.ts')
    return createDuties(session, parts, { ...events, isClosed: () => isClosed })
  })

  function changed(): void {
    events.changed()
    const { link, log } = session.sync
    const news = [link, log.state.roster?.length ?? 0, session.said.plain.length].join(' ')
    const isNews = news !== lastNews
    if (isNews && link === 'newer-version') events.notice('app-too-old')
    lastNews = news
    const { unregistered, joining } = session.record
    const isOwing = unregistered !== null || joining?.sent === false
    // Reading comes first: nothing is asked of the network before somebody has had a look.
    if ((isNews && isAwake) || (isOwing && duties.here?.isRefused !== true)) attend()
  }

  return {
    session,
    attend: changed,
    get waiting() {
      return duties.here?.waiting ?? nobody
    },
    admit: async (request) => (await duties.get()).admit(request),
    wake() {
      const first = !isAwake
      isAwake = true
      if (first) return session.sync.begin()
      session.sync.hurry()
      session.sync.push()
      // What did not get through then is no news, and would wait for ever.
      attend()
    },
    close() {
      isClosed = true
      session.close()
    },
  }
}

const nobody: Waiting = { knocking: [], proposals: [] }
