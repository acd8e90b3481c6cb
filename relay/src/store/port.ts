/**
 * What the relay keeps, whatever keeps it. Every write is answered after it is on disk; reads show
 * only what is. An implementation must pass `relay-store.contract.ts`. It may see ids, opaque
 * bytes, and time in whole hours (invitations), days (deposits, files begun) or weeks (private yes):
 * nothing else, never an address.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DepositBody } from '@attune/wire/deposit.ts'
import type {
  BlobId,
  DeckId,
  DeviceId,
  InviteId,
  MemberId,
  RequestId,
  RevealId,
  SpaceId,
  WayId,
} from '@attune/wire/ids.ts'
import type { DepositState, StreamMarkAnswer } from '@attune/wire/relay-frame.ts'
import type { RestoredItem, StreamItem } from '@attune/wire/stream-item.ts'
import type { Roster } from '@attune/wire/roster.ts'
import type { InviteState } from '@attune/wire/routes.ts'
import type { SegmentClaim, SegmentList, SegmentPart, SegmentVouch } from '@attune/wire/segment.ts'
import type { RelayIdentity } from '../identity.ts'
import type { Outcome } from '../outcome.ts'

export interface RelayStore {
  readonly identity: RelayIdentity

  readonly isEmpty: () => Promise<boolean>
  /** Keeps the hash of a token. A `first` one replaces those that nobody used. */
  readonly addStartToken: (tokenHash: Bytes, use: 'first' | 'further') => Promise<Outcome<null>>
  /** For an own space of one of a space's members: `too-many` when they have had enough of them. */
  readonly addOwnToken: (
    space: SpaceId,
    member: MemberId,
    tokenHash: Bytes,
  ) => Promise<Outcome<null>>
  /** The genesis must have been checked. The token is used up with it, or neither happens. */
  readonly startSpace: (start: SpaceStart) => Promise<Outcome<SpaceStarted, SpaceRefusal>>

  /** Null for a space that is not here. */
  readonly roster: (space: SpaceId) => Promise<Roster | null>
  /** Encoded records from an index on, as many as fit one message; empty at the end. */
  readonly rosterRecords: (space: SpaceId, from: number) => Promise<readonly Bytes[]>
  /** Checks the record against the roster as it is at the moment of writing. */
  readonly appendRoster: (space: SpaceId, record: Bytes) => Promise<Outcome<Appended>>
  /** The entries are consecutive, linked and verified; only how they meet the log is open. */
  readonly appendEntries: (
    author: Author,
    entries: readonly CheckedEntry[],
  ) => Promise<Outcome<Appended>>
  /** What comes after a cursor, as much as fits one message; empty at the end. */
  readonly readItems: (space: SpaceId, after: number) => Promise<readonly StreamItem[]>
  readonly lastCursor: (space: SpaceId) => Promise<number>
  /** How far the stream goes, and its mark at the cursor, or at the last where it ends before. */
  readonly streamMark: (space: SpaceId, cursor: number) => Promise<StreamMarkAnswer>
  /**
   * Takes back in what this relay has lost, each item by the rules by which it was taken first, and
   * all of it or nothing. Only right behind the last item, which must have the mark that is named.
   */
  readonly restore: (by: Author, lost: LostItems) => Promise<Outcome<Restored>>
  /**
   * The same of a device that this relay does not know yet. What is there is passed over, and what does not fit
   * ends it.
   */
  readonly giveBack: (
    space: SpaceId,
    items: readonly RestoredItem[],
  ) => Promise<Outcome<GivenBack, StoreFault>>

  /** Signature, hashes and wraps have been checked. Releases when it is the last one awaited. */
  readonly putDeposit: (deposit: CheckedDeposit) => Promise<Outcome<DepositKept>>
  readonly withdrawDeposit: (
    space: SpaceId,
    member: MemberId,
    reveal: RevealId,
  ) => Promise<Outcome<DepositState>>
  readonly depositState: (
    space: SpaceId,
    member: MemberId,
    reveal: RevealId,
  ) => Promise<DepositState>

  /** Of two people, for the week that it is, in the place of one's own before. */
  readonly putYes: (
    space: SpaceId,
    member: MemberId,
    at: YesPlace,
    vector: Bytes,
  ) => Promise<Outcome<null>>
  /** Equal places in a week that is over. An empty list also where the other has put nothing. */
  readonly yesResult: (
    space: SpaceId,
    member: MemberId,
    at: YesPlace,
  ) => Promise<Outcome<readonly number[]>>

  readonly openInvite: (
    space: SpaceId,
    member: MemberId,
    invite: InviteId,
    card: Bytes,
  ) => Promise<Outcome<null>>
  readonly closeInvite: (space: SpaceId, invite: InviteId) => Promise<Outcome<null>>
  /** Null when unknown or past its hours. */
  readonly invite: (invite: InviteId) => Promise<InviteState | null>
  readonly leaveRequest: (
    invite: InviteId,
    request: RequestId,
    letter: Bytes,
  ) => Promise<Outcome<RequestLeft, RequestRefusal>>
  /** In the order of arrival; null when the invitation is not this space's. */
  readonly requests: (space: SpaceId, invite: InviteId) => Promise<readonly Bytes[] | null>

  /** A letter that brings its owner back; takes the place of what that space had there. */
  readonly putWay: (space: SpaceId, way: WayId, letter: Bytes) => Promise<Outcome<null>>
  readonly dropWay: (space: SpaceId, way: WayId) => Promise<Outcome<null>>
  readonly way: (way: WayId) => Promise<Bytes | null>

  /**
   * Writes pieces behind those that are there; what is there already is answered like the first
   * time. The pieces are whole, in their places and within the limits. Answers how much is there.
   */
  readonly putBlob: (
    space: SpaceId,
    member: MemberId,
    pieces: BlobPieces,
  ) => Promise<Outcome<number>>
  /** Null unless the whole file is there and a piece begins at `offset`. */
  readonly blobPiece: (space: SpaceId, blob: BlobId, offset: number) => Promise<Bytes | null>
  /** What is there of it. Null for another member's until it is whole. */
  readonly blobState: (space: SpaceId, member: MemberId, blob: BlobId) => Promise<BlobState | null>
  /** Of one's own, whoever sent it, or of none. */
  readonly dropBlob: (space: SpaceId, member: MemberId, blob: BlobId) => Promise<Outcome<null>>

  /**
   * Keeps a segment behind the one before it, or behind nothing. The parts are within the limits; what
   * is there already is answered like the first time, another of the same place is a `conflict`.
   */
  readonly putSegment: (
    space: SpaceId,
    member: MemberId,
    segment: SealedSegment,
  ) => Promise<Outcome<null>>
  /** In the place of what this device vouched for before. Nobody here believes it. */
  readonly vouchSegments: (
    author: Author,
    vouch: Omit<SegmentVouch, 'device'>,
  ) => Promise<Outcome<null>>
  /** Those that end behind a cursor, as many as fit one answer. */
  readonly segments: (space: SpaceId, from: number) => Promise<SegmentList>
  /** What stands in a sealed part from an offset on; null where there is nothing. */
  readonly segmentPiece: (space: SpaceId, at: SegmentPiece) => Promise<Bytes | null>

  /** Drops invitations past their hours, deposits and files begun past their days, vectors past their weeks. */
  readonly forgetOld: () => Promise<void>
  /** After everything that was accepted is on disk. */
  readonly close: () => Promise<void>
}

export interface SpaceStart {
  /** Null where anyone may start a space. */
  readonly tokenHash: Bytes | null
  readonly roster: Roster
  readonly genesis: Bytes
}
export type SpaceStarted = 'started' | 'already-started'
export type SpaceRefusal = 'not-allowed' | 'other-genesis' | 'storage-full' | 'busy'

/** Whether something is new in the stream: a repeat is answered like the first, but wakes nobody. */
export interface Appended {
  readonly isNew: boolean
}

export interface Author {
  readonly space: SpaceId
  readonly device: DeviceId
}

export interface LostItems {
  readonly after: number
  readonly mark: Bytes
  readonly items: readonly RestoredItem[]
}

export interface GivenBack {
  /** What was not there before. */
  readonly fresh: 'roster' | 'items' | null
  /** Whether all of it is there now. */
  readonly isWhole: boolean
}

export interface Restored {
  readonly last: number
  readonly hasRecord: boolean
}

export interface CheckedEntry {
  readonly epoch: number
  readonly seq: number
  readonly prev: Bytes
  readonly hash: Bytes
  readonly bytes: Bytes
}

export interface CheckedDeposit {
  readonly body: DepositBody
  readonly bytes: Bytes
  readonly hash: Bytes
}

export interface BlobPieces {
  readonly blob: BlobId
  readonly total: number
  readonly offset: number
  readonly bytes: Bytes
  /** Who may drop it beside whoever sends it. */
  readonly author?: MemberId | null
}

export interface SegmentPiece {
  readonly from: number
  readonly part: SegmentPart
  readonly offset: number
  readonly length: number
}

export interface SealedSegment extends SegmentClaim {
  readonly wordsPart: Bytes
  readonly proofPart: Bytes
}

export interface BlobState {
  readonly received: number
  readonly total: number
}

/** `released` is for waking listeners: an answer to the depositor never shows it. */
export interface DepositKept {
  readonly released: boolean
}

/** Which deck in which week. */
export interface YesPlace {
  readonly deck: DeckId
  readonly tick: number
}

export interface RequestLeft {
  readonly isNew: boolean
  /** Whom to wake. */
  readonly space: SpaceId
}
export type RequestRefusal = 'unknown' | 'used' | 'full' | 'other-letter' | 'storage-full' | 'busy'

/** What the store itself refuses, on top of what each request names. */
export type StoreFault = 'storage-full' | 'busy'
