/**
 * One space in use: its log and sync, what this device says of itself, and the view of it. Writes
 * go to the disk first; the network comes after, whenever it is there.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor, decodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { decodeOwnKeys } from '../crypto/keys.ts'
import { createCodeNonce } from '../crypto/verification-code.ts'
import type { Day } from '../domain/calendar-day.ts'
import { isUnmatched } from '../domain/round.ts'
import type { Store, StoreFault, StoreResult } from '../storage/store.ts'
import { openAnswerBox } from '../sync/answer-box.ts'
import { openSpaceLog } from '../sync/space-log.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import type { SpaceSync } from '../sync/space-sync.ts'
import { createSpaceSync } from '../sync/space-sync.ts'
import { currentDescription, nextSaying } from './housekeeping.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceRecord } from './records.ts'
import { decodeSpaceRecord, encodeSpaceRecord } from './records.ts'
import { practice } from './rounds.ts'
import type { Said, Saying } from './said.ts'
import { readSayings, sayingToContent } from './said.ts'

export interface SpaceSession {
  readonly space: SpaceId
  readonly own: OwnKeys
  readonly sync: SpaceSync
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
  store: Store,
  parts: SessionParts,
  events: SpaceEvents,
): Promise<SpaceSession | null> {
  const keys = spaceKeys(space)
  const own = decodeOwnKeys((await store.read(keys.ownKeys)) ?? new Uint8Array())
  let record = decodeSpaceRecord(await store.read(keys.record))
  if (own === null || record === null) return null
  let drafts = await readTexts(store, keys.drafts)
  let left = new Set((await readTexts(store, keys.left)).keys())
  const log = await openSpaceLog(space, own, store, parts.random)
  const box = await openAnswerBox(space, store)
  const [sealStep] = practice.steps
  let saying = Promise.resolve()

  const sync = createSpaceSync({
    own,
    log,
    box,
    transport: parts.transport,
    scheduler: parts.scheduler,
    random: parts.random,
    mode: (entries) => {
      const described = currentDescription(log.state, readSayings(entries))
      if (described === null || record === null) return null
      return described.strict || record.keeper !== 'someone-else' ? 'strict' : 'default'
    },
    isUnmatched: ({ day }) => isUnmatched(sealStep, day, parts.today()),
    changed() {
      saying = saying.then(keepHouse).catch(() => undefined)
      events.changed()
    },
    knock: events.knock,
    failed: events.failed,
  })

  /** Says what is due, one thing after another, until nothing is. */
  async function keepHouse(): Promise<void> {
    const current = record
    if (current === null) return
    const nonce = current.codeNonce ?? (await keepNonce())
    const due =
      nonce && nextSaying(log.state, session.said, own as OwnKeys, current, nonce, parts.today())
    if (due === null) return
    if ((await session.say(due)) === null) await keepHouse()
  }

  async function keepNonce(): Promise<Bytes | null> {
    const nonce = createCodeNonce(parts.random)
    const kept = await session.changeRecord((before) => ({
      ...before,
      codeNonce: before.codeNonce ?? nonce,
    }))
    return kept.ok ? (record?.codeNonce ?? null) : null
  }

  const session: SpaceSession = {
    space,
    own,
    sync,
    get record() {
      return record as SpaceRecord
    },
    get said() {
      return readSayings(sync.entries())
    },
    get drafts() {
      return drafts
    },
    get left() {
      return left
    },
    async changeRecord(change) {
      let after = record
      const kept = await store.transact(
        [keys.record],
        ([row]) => {
          const before = decodeSpaceRecord(row ?? null)
          if (before === null) return []
          after = change(before)
          return [{ key: keys.record, value: encodeSpaceRecord(after, row ?? null) }]
        },
        'strict',
      )
      if (kept.ok) record = after
      return kept
    },
    async say(what, day) {
      const kept = await log.append(sayingToContent(what, day ?? null))
      if (!kept.ok) return kept.error
      sync.push()
      return null
    },
    saveDraft: (round, text) => {
      drafts = new Map(drafts).set(round, text)
      const value = text === '' ? null : encodeCbor(text)
      return store.transact([], () => [{ key: keys.drafts + round, value }], 'relaxed')
    },
    async leaveRound(round) {
      const change = { key: keys.left + round, value: encodeCbor('') }
      const kept = await store.transact([], () => [change], 'strict')
      if (kept.ok) left = new Set(left).add(round)
      return kept
    },
    async refresh() {
      record = decodeSpaceRecord(await store.read(keys.record)) ?? record
      drafts = await readTexts(store, keys.drafts)
      left = new Set((await readTexts(store, keys.left)).keys())
      await sync.refresh()
    },
    close: sync.close,
  }
  return session
}

async function readTexts(store: Store, prefix: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.list(prefix)
  return new Map(
    rows.flatMap(({ key, value }) => {
      const text = decodeCbor(value)
      return typeof text === 'string' ? [[key.slice(prefix.length), text] as const] : []
    }),
  )
}
