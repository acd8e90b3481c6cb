/**
 * One space in use: its log and sync, what this device says of itself, and the view of it. Writes
 * go to the disk first; the network comes after, whenever it is there.
 */
import type { GateName } from '../content/practices/practice.ts'
import type { RevealMode } from '@attune/wire/deposit.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { decodeOwnKeys } from '../crypto/keys.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { isUnmatched } from '../domain/seal-phase.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import { openAnswerBox } from '../sync/answer-box.ts'
import type { SealedRecord } from '../sync/sealed-answers.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import { openSpaceLog } from '../sync/space-log.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import { listRevealed } from '../sync/kept-reveals.ts'
import type { RelayNews } from '../sync/mending.ts'
import type { SpaceSync } from '../sync/space-sync.ts'
import { whileHere } from '../sync/while-here.ts'
import type { YesBox } from '../sync/yes-box.ts'
import type { YesTalk } from '../sync/yes-carrier.ts'
import type { Outcome } from './faults.ts'
import { toSaid } from './outcome.ts'
import type { SessionParts } from './parts.ts'
import type { KeptRow } from './kept-row.ts'
import { openRow } from './kept-row.ts'
import { createLate } from './late.ts'
import type { LateBlobs } from './late-blobs.ts'
import { createLateBlobs } from './late-blobs.ts'
import type { LateSync } from './late-sync.ts'
import { createLateSync } from './late-sync.ts'
import { firstNeeds } from './first-needs.ts'
import type { Drafts, ReadRounds } from './notes.ts'
import { openNotes } from './notes.ts'
import type { SpaceRecord } from './records.ts'
import { decodeSpaceRecord, encodeSpaceRecord } from './records.ts'
import type { QuestionDecks } from './question-decks.ts'
import { createLateDecks, isPastFirst, onlyFirst } from './question-decks.ts'
import { stepOf } from './rounds.ts'
import type { SaidIndex } from './said-index.ts'
import { createSaidIndex } from './said-index.ts'
import type { RoundWriter, SayingFault } from './round-writer.ts'
import { sayingToContent } from './said.ts'
import { currentDescription, hasDecks } from './space-terms.ts'

export interface SpaceSession extends RoundWriter {
  readonly space: SpaceId
  readonly own: OwnKeys
  readonly sync: LateSync
  readonly record: SpaceRecord
  readonly drafts: Drafts
  readonly left: ReadonlySet<RoundKey>
  readonly read: ReadRounds
  /** Null until it is needed, by the relay's weeks or by somebody who looks. */
  readonly yes: YesBox | null
  openYes(): Promise<YesBox>
  readonly blobs: LateBlobs
  readonly decks: QuestionDecks
  readonly changeRecord: KeptRow<SpaceRecord>['change']
  /** Reads what the first screen did not need of a long history, and has it shown. */
  whole(): Promise<void>
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
  const needs = firstNeeds(parts.today)
  const log = await openSpaceLog(space, own, store, spaceKeys(space), needs)
  const box = await openAnswerBox(space, store)
  const revealed = await listRevealed(space, store)
  const readSaid = createSaidIndex()
  const decks = createLateDecks()
  await getIfPast(decks, currentDescription(log.state, readSaid(log).plain), parts)

  async function load(): Promise<SpaceSync> {
    const { createKeptSync } = await import('./housekeeping.ts')
    await decks.get()
    return createKeptSync(session, record, {
      ...{ own, log, box, store, kept: revealed },
      ...parts,
      mode: () => modeOf(log, readSaid(log), record),
      isRegistered: () => record.value.unregistered === null,
      isUnmatched: (sealed) => isOverdue(sealed, parts.today()),
      carryYes,
      changed() {
        blobs.linked(sync.link === 'in')
        events.changed()
      },
      knock: events.knock,
      told: events.told,
      failed: events.failed,
    })
  }

  const yes = createLate(() => openLateYes(space, store))

  async function carryYes(talk: YesTalk): Promise<void> {
    if (!hasDecks(log.state, readSaid(log).plain)) return
    // Not on this device yet and no network: the next connection may find it.
    const carrying = await import('./carry-decks.ts').catch(() => null)
    await carrying?.carryDecks({ ...talk, ...parts }, session)
    events.changed()
  }

  const sync = createLateSync(log, box, revealed, load)
  const blobs = createLateBlobs(
    async () => {
      const { createSpaceBlobs } = await import('./memory-list.ts')
      // Which files are named says all of the history.
      await log.whole()
      return createSpaceBlobs(session, store, parts, events.changed)
    },
    async () => (await import('../sync/blob-work.ts')).hasBlobWork(space, store, sync.relay),
  )
  const session: SpaceSession = {
    ...{ space, own, sync, blobs, me: own.member.member, update: box.update },
    ...{ passed: new Set<GateName>(), push: sync.push, saveDraft: notes.saveDraft },
    ...{ leaveRound: notes.leaveRound, saveRead: notes.saveRead },
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
    get read() {
      return notes.read
    },
    get yes() {
      return yes.here
    },
    get decks() {
      return decks.here ?? onlyFirst
    },
    openYes: yes.get,
    changeRecord: record.change,
    async say(what, day) {
      const said = toSaid(await log.append(sayingToContent(what, day)))
      if (said.ok) sync.push()
      return said as Outcome<null, SayingFault<typeof what>>
    },
    async whole() {
      if (log.isWhole) return
      await log.whole()
      events.changed()
    },
    async refresh() {
      await record.refresh()
      await notes.refresh()
      await yes.here?.refresh()
      await sync.refresh()
    },
    close: sync.close,
  }
  return session
}

async function readKept(space: SpaceId, store: Store) {
  const keys = spaceKeys(space)
  const own = decodeOwnKeys((await store.read(keys.ownKeys)) ?? new Uint8Array())
  const record = await openRow(store, keys.record, decodeSpaceRecord, encodeSpaceRecord)
  return own && record && { own, record }
}

/** Nobody matched it in the days that its practice gives. */
function isOverdue(sealed: SealedRecord, today: Day): boolean {
  const step = stepOf(sealed)
  return step?.kind === 'seal' && isUnmatched(step, sealed.day, today)
}

/** Null while it is not yet known how this space reveals. */
function modeOf(log: SpaceLog, said: SaidIndex, record: KeptRow<SpaceRecord>): RevealMode | null {
  const described = currentDescription(log.state, said.plain)
  if (described === null) return null
  const isForTwo = log.state.roster?.members.length === 2
  const isAsked = described.strict || record.value.keeper !== 'someone-else'
  return isForTwo && isAsked ? 'strict' : 'default'
}

async function openLateYes(space: SpaceId, store: Store) {
  const { openYesBox } = await import('../sync/yes-box.ts')
  return openYesBox(space, store)
}

/** Further questions are on no first evening's way. */
async function getIfPast(
  decks: ReturnType<typeof createLateDecks>,
  described: ReturnType<typeof currentDescription>,
  { today }: Pick<SessionParts, 'today'>,
): Promise<void> {
  if (isPastFirst(described, today())) await decks.get()
}
