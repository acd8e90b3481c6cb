/**
 * One space in use: its log and sync, what this device says of itself, and the view of it. Writes
 * go to the disk first; the network comes after, whenever it is there.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { decodeOwnKeys } from '../crypto/keys.ts'
import { createCodeNonce } from '../crypto/verification-code.ts'
import type { Day } from '../domain/calendar-day.ts'
import { isUnmatched } from '../domain/seal-phase.ts'
import type { Store, StoreFault, StoreResult } from '../storage/store.ts'
import { openAnswerBox } from '../sync/answer-box.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import { openSpaceLog } from '../sync/space-log.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import { listRevealed } from '../sync/kept-reveals.ts'
import type { SpaceSync } from '../sync/space-sync.ts'
import { whileHere } from '../sync/while-here.ts'
import { currentDescription, nextSaying } from './housekeeping.ts'
import type { SessionParts } from './parts.ts'
import type { KeptRecord } from './kept-record.ts'
import { openRecord } from './kept-record.ts'
import type { LateSync } from './late-sync.ts'
import { createLateSync } from './late-sync.ts'
import { openNotes } from './notes.ts'
import type { SpaceRecord } from './records.ts'
import { practice } from './rounds.ts'
import type { Said, Saying } from './said.ts'
import { readSayings, sayingToContent } from './said.ts'

export interface SpaceSession {
  readonly space: SpaceId
  readonly own: OwnKeys
  readonly sync: LateSync
  readonly record: SpaceRecord
  readonly said: readonly Said[]
  readonly drafts: ReadonlyMap<string, string>
  readonly left: ReadonlySet<string>
  changeRecord(change: (before: SpaceRecord) => SpaceRecord): Promise<StoreResult>
  /** Null once it is on the disk. Nobody may let go of the words before. */
  say(what: Saying, day?: Day): Promise<SayingFault | null>
  saveDraft(round: string, text: string): Promise<StoreResult>
  leaveRound(round: string): Promise<StoreResult>
  refresh(): Promise<void>
  close(): void
}

/** `no-epoch`: this device holds no key to write with. */
export type SayingFault = StoreFault | { readonly kind: 'too-long' | 'no-epoch' }

export interface SpaceEvents {
  changed(): void
  knock(): void
  failed(fault: StoreFault): void
}

/** Null when what is kept of this space cannot be read. */
export async function openSpaceSession(
  space: SpaceId,
  disk: Store,
  parts: SessionParts,
  events: SpaceEvents,
): Promise<SpaceSession | null> {
  const kept = await readKept(space, disk)
  if (kept === null) return null
  const { own, record } = kept
  const store = whileHere(space, disk)
  const notes = await openNotes(space, store)
  const log = await openSpaceLog(space, own, store, parts.random)
  const box = await openAnswerBox(space, store)
  const revealed = await listRevealed(space, store)
  let saying = Promise.resolve()

  async function load(): Promise<SpaceSync> {
    const { createSpaceSync } = await import('../sync/space-sync.ts')
    return createSpaceSync({
      ...{ own, log, box, store, kept: revealed },
      ...parts,
      mode: (entries) => modeOf(log, readSayings(entries), record),
      isRegistered: () => record.value.unregistered === null,
      isUnmatched: ({ day }) => isUnmatched(practice.steps[0], day, parts.today()),
      changed() {
        saying = saying.then(() => keepHouse(session, record, parts)).catch(() => undefined)
        events.changed()
      },
      knock: events.knock,
      failed: events.failed,
    })
  }

  const sync = createLateSync(log, box, revealed, load)
  const session: SpaceSession = {
    ...{ space, own, sync },
    get record() {
      return record.value
    },
    get said() {
      return readSayings(log.entries())
    },
    get drafts() {
      return notes.drafts
    },
    get left() {
      return notes.left
    },
    changeRecord: record.change,
    async say(what, day) {
      const written = await log.append(sayingToContent(what, day ?? null))
      if (!written.ok) return written.error
      sync.push()
      return null
    },
    saveDraft: notes.saveDraft,
    leaveRound: notes.leaveRound,
    async refresh() {
      await record.refresh()
      await notes.refresh()
      await sync.refresh()
    },
    close: sync.close,
  }
  return session
}

async function readKept(space: SpaceId, store: Store) {
  const own = decodeOwnKeys((await store.read(spaceKeys(space).ownKeys)) ?? new Uint8Array())
  const record = await openRecord(space, store)
  return own && record && { own, record }
}

/** Null while it is not yet known how this space reveals. */
function modeOf(log: SpaceLog, said: readonly Said[], record: KeptRecord): RevealMode | null {
  const described = currentDescription(log.state, said)
  if (described === null) return null
  return described.strict || record.value.keeper !== 'someone-else' ? 'strict' : 'default'
}

/** Says what is due, one thing after another, until nothing is. */
async function keepHouse(
  session: SpaceSession,
  record: KeptRecord,
  parts: SessionParts,
): Promise<void> {
  const nonce = record.value.codeNonce ?? (await keepNonce(record, parts))
  if (nonce === null) return
  const { state } = session.sync.log
  const due = nextSaying(state, session.said, session.own, record.value, nonce, parts.today())
  if (due === null || (await session.say(due)) !== null) return
  await keepHouse(session, record, parts)
}

async function keepNonce(record: KeptRecord, { random }: SessionParts): Promise<Bytes | null> {
  const nonce = createCodeNonce(random)
  const kept = await record.change((before) => ({
    ...before,
    codeNonce: before.codeNonce ?? nonce,
  }))
  return kept.ok ? record.value.codeNonce : null
}
