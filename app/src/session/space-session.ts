/**
 * One space in use: its log and sync, what this device says of itself, and the view of it. Writes
 * go to the disk first; the network comes after, whenever it is there.
 */
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { decodeOwnKeys } from '../crypto/keys.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { isUnmatched } from '../domain/seal-phase.ts'
import type { Store, StoreFault, StoreResult } from '../storage/store.ts'
import { openAnswerBox } from '../sync/answer-box.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import { openSpaceLog } from '../sync/space-log.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import { listRevealed } from '../sync/kept-reveals.ts'
import type { RelayNews } from '../sync/mending.ts'
import type { SpaceSync } from '../sync/space-sync.ts'
import { whileHere } from '../sync/while-here.ts'
import type { SessionParts } from './parts.ts'
import type { KeptRecord } from './kept-record.ts'
import { openRecord } from './kept-record.ts'
import type { LateSync } from './late-sync.ts'
import { createLateSync } from './late-sync.ts'
import type { Drafts } from './notes.ts'
import { openNotes } from './notes.ts'
import type { SpaceRecord } from './records.ts'
import { practiceById } from './rounds.ts'
import type { SaidIndex } from './said-index.ts'
import { createSaidIndex } from './said-index.ts'
import type { RoundWriter } from './round-writer.ts'
import { sayingToContent } from './said.ts'
import { currentDescription } from './space-terms.ts'

export interface SpaceSession extends RoundWriter {
  readonly space: SpaceId
  readonly own: OwnKeys
  readonly sync: LateSync
  readonly record: SpaceRecord
  readonly drafts: Drafts
  readonly left: ReadonlySet<RoundKey>
  changeRecord(change: (before: SpaceRecord) => SpaceRecord): Promise<StoreResult>
  refresh(): Promise<void>
  close(): void
}

export interface SpaceEvents {
  changed(): void
  knock(): void
  told(news: RelayNews): void
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
  const readSaid = createSaidIndex()
  let saying = Promise.resolve()

  async function load(): Promise<SpaceSync> {
    const [{ createSpaceSync }, { keepHouse }] = await Promise.all([
      import('../sync/space-sync.ts'),
      import('./housekeeping.ts'),
    ])
    return createSpaceSync({
      ...{ own, log, box, store, kept: revealed },
      ...parts,
      mode: () => modeOf(log, readSaid(log), record),
      isRegistered: () => record.value.unregistered === null,
      isUnmatched: (sealed) => isOverdue(sealed, parts.today()),
      changed() {
        saying = saying.then(() => keepHouse(session, record, parts)).catch(() => undefined)
        events.changed()
      },
      knock: events.knock,
      told: events.told,
      failed: events.failed,
    })
  }

  const sync = createLateSync(log, box, revealed, load)
  const session: SpaceSession = {
    ...{ space, own, sync, me: own.member.member, update: box.update },
    push: sync.push,
    get record() {
      return record.value
    },
    get said() {
      return readSaid(log)
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

/** Nobody matched it in the days that its practice gives. */
function isOverdue({ practice, step, day }: SealedRecord, today: Day): boolean {
  const found = practiceById(practice)?.steps.find(({ id }) => id === step)
  return found?.kind === 'seal' && isUnmatched(found, day, today)
}

/** Null while it is not yet known how this space reveals. */
function modeOf(log: SpaceLog, said: SaidIndex, record: KeptRecord): RevealMode | null {
  const described = currentDescription(log.state, said.plain)
  if (described === null) return null
  const isForTwo = log.state.roster?.members.length === 2
  const isAsked = described.strict || record.value.keeper !== 'someone-else'
  return isForTwo && isAsked ? 'strict' : 'default'
}
