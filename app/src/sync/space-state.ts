/**
 * What this device believes of a space: the roster, the epoch keys it holds, and every entry that
 * passed (wire-format.md §3, §4). Built item by item in the relay's order; an item that breaks a
 * rule is refused and ends the belief there. Nothing is taken on the relay's word.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import type { EntryFrame, EntryHeader } from '@attune/wire/entry-frame.ts'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { deviceById, deviceOfLeaver, isRenewalDue } from '@attune/wire/roster.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { openEntry } from '../crypto/entry.ts'
import type { LogHead, RunAuthor } from '../crypto/entry-links.ts'
import { logStart } from '../crypto/entry-links.ts'
import type { KeyPairs, MemberKeys, OwnKeys } from '../crypto/keys.ts'
import { withRenewedKeys } from '../crypto/keys.ts'
import type { EpochKey } from '../crypto/secret.ts'
import type { EntryContent } from './entry-content.ts'
import { readContent } from './entry-content.ts'
import { peopleOf } from './epochs.ts'
import type { Revealed } from './kept-reveals.ts'

export interface AcceptedEntry {
  readonly header: EntryPlace
  /** Null where it was read from a segment's words: what proves it is not looked at then. */
  readonly hash: Bytes | null
  /** Null when this device holds no key for its epoch, or cannot read it. */
  readonly content: EntryContent | null
}

type HashedEntry = AcceptedEntry & { readonly hash: Bytes }

export interface TakenRelease {
  readonly deposits: readonly Deposit[]
  readonly cursor: number
}

export interface TakenRecord {
  readonly record: RosterRecord
  readonly hash: Bytes
  readonly cursor: number
}

/** Whose entry it is, and where it stands. */
export type EntryPlace = Omit<EntryHeader, 'prev'>

export interface SpaceState {
  readonly roster: Roster | null
  readonly records: readonly TakenRecord[]
  readonly epochKeys: ReadonlyMap<number, EpochKey>
  /** This member's keys since devices of theirs were removed, as far as they came with the items. */
  readonly renewed: readonly KeyPairs[]
  /** With the clock of the last entry: no later one of that device comes before it. */
  readonly heads: ReadonlyMap<DeviceId, LogHead & Pick<EntryHeader, 'lamport'>>
  readonly entries: readonly AcceptedEntry[]
  /** Those that are not told in a segment by what they opened to. */
  readonly releases: readonly TakenRelease[]
  /** Those that are. */
  readonly opened: readonly Revealed[]
  readonly lamport: number
  /** Of the last item taken in. */
  readonly cursor: number
}

/** Neutral on purpose: an honest relay restored from a backup looks like this too. */
export type Doubt = 'gap' | 'refused' | 'forked'

export const emptySpace: SpaceState = {
  roster: null,
  records: [],
  epochKeys: new Map(),
  renewed: [],
  heads: new Map(),
  entries: [],
  releases: [],
  opened: [],
  lamport: 0,
  cursor: 0,
}

/**
 * How an item earns belief: by its signatures when it comes from a relay (`verified-items.ts`), by
 * resting under this device's own key when it was verified before (`kept-items.ts`).
 */
export interface ItemChecks {
  acceptRecord(
    space: SpaceId,
    roster: Roster | null,
    bytes: Bytes,
  ):
    | {
        readonly ok: true
        readonly value: { readonly roster: Roster; readonly record: RosterRecord }
      }
    | { readonly ok: false }
  openEpochKey(
    body: RosterRecord['body'],
    own: MemberKeys,
  ): Promise<{ readonly ok: true; readonly value: EpochKey | null } | { readonly ok: false }>
  /** New keys of this member's, where a record brings some. */
  openRenewedKeys(body: RosterRecord['body'], own: OwnKeys): Promise<KeyPairs | null>
  /** Keys of earlier epochs, where a record grants them to this member. */
  openHistory(body: RosterRecord['body'], own: MemberKeys): Promise<ReadonlyMap<number, EpochKey>>
  verifyRun(
    frames: readonly EntryFrame[],
    author: RunAuthor,
    after: LogHead,
  ): { readonly hashes: readonly Bytes[] }
}

export interface Taken {
  readonly state: SpaceState
  /** How many of the items were taken in. */
  readonly count: number
  readonly doubt: Doubt | null
}

/** Takes items in until one does not fit. */
export async function takeItems(
  before: SpaceState,
  space: SpaceId,
  own: OwnKeys,
  items: readonly StreamItem[],
  checks: ItemChecks,
): Promise<Taken> {
  let state = before
  let doubt: Doubt | null = null
  for (;;) {
    const count = state.cursor - before.cursor
    const item = items[count]
    if (item === undefined) return { state, count, doubt }
    if (item.cursor !== state.cursor + 1) return { state, count, doubt: 'gap' }
    const { cursor } = state
    if (item.kind === 'roster') state = await takeRecord(state, space, own, item, checks)
    else {
      const taken = takeStretch(state, space, items.slice(count), checks)
      state = taken.state
      if (taken.isForked) doubt = 'forked'
    }
    if (state.cursor === cursor) return { state, count, doubt: 'refused' }
  }
}

/** The same state where it breaks a rule. */
export async function takeRecord(
  state: SpaceState,
  space: SpaceId,
  own: OwnKeys,
  { bytes, cursor }: Pick<StreamItem, 'bytes' | 'cursor'>,
  checks: ItemChecks,
): Promise<SpaceState> {
  const accepted = checks.acceptRecord(space, state.roster, bytes)
  if (!accepted.ok) return state
  const { roster, record } = accepted.value
  const brought = await bringKeys(state, own, record.body, checks)
  const renewed = brought === null ? state.renewed : [...state.renewed, brought]
  const member = withRenewedKeys(own.member, renewed)
  const opened = await checks.openEpochKey(record.body, member)
  const granted = await checks.openHistory(record.body, member)
  const epochKeys = new Map([...granted, ...state.epochKeys])
  // The key belongs to the epoch that the record began: the roster counts it.
  if (opened.ok && opened.value !== null) epochKeys.set(roster.epoch, opened.value)
  const records = [...state.records, { record, hash: roster.head, cursor }]
  return { ...state, roster, records, epochKeys, renewed, cursor }
}

/** A stream that comes once more brings keys that are known, and perhaps no longer the newest. */
async function bringKeys(
  { renewed }: SpaceState,
  own: OwnKeys,
  body: RosterRecord['body'],
  checks: ItemChecks,
): Promise<KeyPairs | null> {
  const { change } = body
  if (change.kind !== 'remove-devices') return null
  const known = [own.member, ...own.member.former, ...renewed]
  return known.some(({ sign }) => equalBytes(sign, change.sign))
    ? null
    : checks.openRenewedKeys(body, own)
}

/**
 * What comes after its epoch has ended, or after somebody left it, opens nothing: whoever left
 * could read what we would then give out, and who sealed for everyone is asked again.
 */
export function isInTime({ roster }: SpaceState, deposits: readonly Deposit[]): boolean {
  if (roster === null || isRenewalDue(roster)) return false
  return deposits.every(({ body }) => body.epoch === roster.epoch)
}

/**
 * What comes under one roster: releases, and entries of several devices, each device's own run verified
 * by one signature.
 */
function takeStretch(
  state: SpaceState,
  space: SpaceId,
  items: readonly StreamItem[],
  { verifyRun }: ItemChecks,
) {
  const { roster, cursor } = state
  const stretch = readStretch(items, cursor)
  const frames = stretch.filter((one) => 'header' in one)
  const hashes = new Map<EntryFrame, Bytes | undefined>()
  for (const device of new Set(frames.map(({ header }) => header.device))) {
    const author = roster && authorOf(roster, device)
    if (author === null) continue
    const theirs = frames.filter(
      ({ header }) => header.device === device && mayStand(state, header),
    )
    const { member, card } = author
    const from = state.heads.get(device) ?? logStart
    const verified = verifyRun(theirs, { space, member, device, sign: card.sign }, from)
    for (const [at, frame] of theirs.entries()) hashes.set(frame, verified.hashes[at])
  }
  return addStretch(state, stretch, hashes)
}

type Stretch = readonly (EntryFrame | readonly Deposit[])[]

/** What comes next, without a gap, up to a record, as far as it can be read. */
function readStretch(items: readonly StreamItem[], after: number): Stretch {
  const stretch: (EntryFrame | readonly Deposit[])[] = []
  for (const { kind, cursor, bytes } of items) {
    if (kind === 'roster' || cursor !== after + stretch.length + 1) break
    const one = kind === 'entry' ? decodeEntryFrame(bytes) : decodeRelease(bytes)
    if (one === null) break
    stretch.push(one)
  }
  return stretch
}

/**
 * Where a relay had to be given back what it lost, the words of somebody who has left may come behind
 * their leave. They stand if the key they are under was theirs.
 */
function mayStand(state: SpaceState, { device, member, epoch }: EntryHeader): boolean {
  const { roster } = state
  // Of an epoch that has not begun here the record is withheld, and with it perhaps that somebody went.
  if (roster === null || epoch > roster.epoch) return false
  return deviceById(roster, device) !== null || peopleOf(state, epoch).includes(member)
}

/** Whoever belongs, or has left: a device that was removed writes nothing more. */
function authorOf(roster: Roster, device: DeviceId) {
  return deviceById(roster, device) ?? deviceOfLeaver(roster, device)
}

function addStretch(
  state: SpaceState,
  stretch: Stretch,
  hashes: ReadonlyMap<EntryFrame, Bytes | undefined>,
) {
  const heads = new Map<DeviceId, LogHead>(state.heads)
  const entries = [...state.entries]
  const run: (HashedEntry | readonly Deposit[])[] = []
  let isForked = false
  for (const one of stretch) {
    if (!('header' in one)) {
      run.push(one)
      continue
    }
    const hash = hashes.get(one)
    if (hash === undefined) break
    const { header } = one
    const opened = openAccepted(one, state.epochKeys)
    isForked ||= opened?.seen.some((seen) => contradicts(heads, entries, seen)) === true
    heads.set(header.device, { seq: header.seq, hash })
    const entry = { header, hash, content: opened?.content ?? null }
    entries.push(entry)
    run.push(entry)
  }
  return { state: withStretch(state, run), isForked }
}

/** Adds entries that were accepted, and releases, one for each next cursor. */
export function withStretch(
  state: SpaceState,
  run: readonly (HashedEntry | readonly Deposit[])[],
): SpaceState {
  if (run.length === 0) return state
  const heads = new Map(state.heads)
  const entries = [...state.entries]
  const releases = [...state.releases]
  let { lamport } = state
  for (const [place, one] of run.entries()) {
    if (!('header' in one)) {
      if (isInTime(state, one)) releases.push({ deposits: one, cursor: state.cursor + place + 1 })
      continue
    }
    const { device, seq, lamport: claimed } = one.header
    // Nobody puts words before what they have said already, whatever clock they claim (T6).
    const at = Math.max(claimed, heads.get(device)?.lamport ?? 0)
    heads.set(device, { seq, hash: one.hash, lamport: at })
    lamport = Math.max(lamport, at)
    entries.push(at > claimed ? { ...one, header: { ...one.header, lamport: at } } : one)
  }
  return { ...state, heads, lamport, entries, releases, cursor: state.cursor + run.length }
}

/** What an entry says, as far as the keys at hand open it. */
export function openAccepted(frame: EntryFrame, epochKeys: ReadonlyMap<number, EpochKey>) {
  const key = epochKeys.get(frame.header.epoch)
  const opened = key && openEntry(frame, key)
  return opened?.ok === true ? readContent(opened.value) : null
}

/**
 * Whether another device was shown a different entry than we were, under the same number, or one
 * that we should have been shown by now: what an author had seen comes before it in the stream.
 */
function contradicts(
  heads: ReadonlyMap<DeviceId, LogHead>,
  entries: readonly AcceptedEntry[],
  seen: { readonly device: DeviceId; readonly seq: number; readonly hash: Bytes },
): boolean {
  const head = heads.get(seen.device)
  if (head === undefined || head.seq < seen.seq) return seen.seq > 0
  const isIt = ({ header }: AcceptedEntry) =>
    header.device === seen.device && header.seq === seen.seq
  const hash = head.seq === seen.seq ? head.hash : entries.findLast(isIt)?.hash
  return !!hash && !equalBytes(hash.slice(0, 16), seen.hash)
}
