/**
 * The interface's only door to everything below it. Views are signals of plain data; asking for
 * something returns what went wrong as a kind, for which `content/` must have a sentence.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Bond, RelayKeeper } from '../content/bond.ts'
import type { DeckName } from '../content/decks/decks.ts'
import type { Language } from '../content/language.ts'
import type { Answer, GateName } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { OwnShare } from '../domain/own-share.ts'
import type { MoveKind, Note, Reply } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { Devices, Ways } from './attune-devices.ts'
import type {
  ExportFault,
  ImportFault,
  InvitationFault,
  LockFault,
  MediumFault,
  MemoryFault,
  NameFault,
  Notice,
  Outcome,
  PasskeyFault,
  StartFault,
  StorageFault,
  WritingFault,
} from './faults.ts'
import type {
  DeviceView,
  ExportPreview,
  Helps,
  Intention,
  InvitationTerms,
  JarNote,
  LockAfter,
  Medium,
  Memory,
  OwnCard,
  OwnView,
  Answered,
  AwayCard,
  Meeting,
  PastRound,
  Plan,
  ShownDeck,
  ShownRound,
  SmallWin,
  SpaceSummary,
  SpaceView,
  Theme,
} from './views.ts'

export interface Attune
  extends
    Arriving,
    Hosting,
    Rounds,
    PrivateYes,
    Memories,
    Spaces,
    OwnSpace,
    Portable,
    Lockable,
    Devices,
    Ways {
  readonly device: ReadonlySignal<DeviceView>
  /** The space in use. Null until one has been started or joined on this device. */
  readonly space: ReadonlySignal<SpaceView | null>
  /** Something that this person should hear about once, e.g. that storage is full. */
  readonly notice: ReadonlySignal<Notice | null>
  dismissNotice(): void
  /** The page is looked at again, or the network came back: tries at once what was waiting. */
  wake(): void

  setLanguage(language: Language): Promise<void>
  setTheme(theme: Theme): Promise<void>
  setHelps(helps: Helps): Promise<void>
  /** Kept on this device alone, under the lock where there is one. */
  setHelpCountry(country: string | null): Promise<void>
}

export type MayStart = 'yes' | 'needs-link' | 'offline' | 'given-back'

/** Coming in. */
export interface Arriving {
  /**
   * Whether this relay lets anyone start. `given-back`: the link was used for a space of this device
   * that the relay had lost.
   */
  canStart(token: string | null): Promise<MayStart>
  start(answers: StartAnswers): Promise<Outcome<null, StartFault>>
  readInvitation(link: string): Promise<Outcome<Invitation, InvitationFault>>
  /** `keeper`: who this person thinks runs the relay. Either person's doubt makes reveals strict. */
  join(
    link: string,
    name: string,
    keeper: RelayKeeper,
  ): Promise<Outcome<null, InvitationFault | NameFault>>
  /** Gives up waiting to be let in; the answers typed for joining are kept. */
  cancelJoining(): Promise<void>
}

/** Asking somebody in. */
export interface Hosting {
  createInvitation(terms?: InvitationTerms): Promise<Outcome<null, 'offline' | StorageFault>>
  admit(request: string): Promise<Outcome<null, 'offline' | StorageFault>>
  /** What was compared did not fit: nobody comes in by the link any more. */
  endInvitation(): Promise<Outcome<null, StorageFault>>
  /** To what one of the others proposes. There is no no: without a word nothing happens. */
  agree(proposal: string): Promise<Outcome<null, StorageFault>>
  /** What this person saw when comparing the short code. */
  confirmCode(same: boolean): Promise<void>
}

/** What people do together, round by round. */
export interface Rounds {
  /** Any round of the space in use. Reads the same signal as `space` does. Null for no such round. */
  round(key: RoundKey): ShownRound | null
  /** Everything that this person can read again, newest first. Made when somebody looks. */
  readonly past: ReadonlySignal<readonly PastRound[]>
  /** What somebody said last in what these people have going, yesterday or today; it asks for nothing. */
  readonly answered: ReadonlySignal<readonly Answered[]>
  /** Thank-yous that everyone here can read, newest first. */
  readonly jar: ReadonlySignal<readonly JarNote[]>
  readonly wins: ReadonlySignal<readonly SmallWin[]>
  /** What this person has in mind, on this device alone: the next day first. */
  readonly plans: ReadonlySignal<readonly Plan[]>
  /** How this week's turns were shared, as one person sees it in a mirror; empty where little was said. */
  readonly mirror: ReadonlySignal<readonly OwnShare[]>
  /** Cards that were on the table already, also those that were put away. */
  readonly drawn: ReadonlySignal<readonly string[]>
  /** Cards that this person put away, each to be brought back. */
  readonly away: ReadonlySignal<readonly AwayCard[]>
  /** What these people have agreed to do together at a time of today. */
  readonly meetings: ReadonlySignal<readonly Meeting[]>
  /** When these people like to check in, as one of them last put it; empty until somebody has. */
  readonly times: ReadonlySignal<readonly string[]>
  /** A deck that these people wrote, newest first. */
  readonly ownCards: ReadonlySignal<readonly OwnCard[]>

  /** A name for a new round of a practice that begins when somebody writes. Nothing is kept yet. */
  nameRound(practice: PracticeId): RoundKey
  saveDraft(round: RoundKey, step: string, answer: Answer): Promise<Outcome<null, WritingFault>>
  seal(round: RoundKey, answer: Answer, tell: boolean): Promise<Outcome<null, WritingFault>>
  takeBack(round: RoundKey): Promise<Outcome<null, StorageFault>>
  /** Says something that all may read at once. Said again, it takes the place of what was there. */
  write(round: RoundKey, answer: Answer, step?: string): Promise<Outcome<null, WritingFault>>
  respond(round: RoundKey, text: string, step?: string): Promise<Outcome<null, WritingFault>>
  /** To what `to` wished for. `text`: the smaller version, or when instead; may be empty. */
  reply(
    round: RoundKey,
    to: string,
    reply: Reply,
    text: string,
    step?: string,
  ): Promise<Outcome<null, WritingFault>>
  note(round: RoundKey, to: string, note: Note, step?: string): Promise<Outcome<null, StorageFault>>
  /** One of the moves that the view of a step offers. A pause needs an `until`. */
  move(
    round: RoundKey,
    step: string,
    move: MoveKind,
    answer?: Answer,
    to?: string,
  ): Promise<Outcome<null, WritingFault>>
  /**
   * Said for as long as the page is there: nothing of it is kept or sent, and nobody is told. `isSo`: false
   * takes it back, and what stands behind the gate is closed again.
   */
  passGate(gate: GateName, isSo?: boolean): Promise<Outcome<null, StorageFault>>
  /** Other words for one's own in a step that others could read already; null takes them back. */
  change(round: RoundKey, step: string, answer: Answer | null): Promise<Outcome<null, WritingFault>>
  /** `isLeft`: false brings back what this person put aside. */
  leaveRound(round: RoundKey, isLeft?: boolean): Promise<Outcome<null, StorageFault>>
  /** This person has read what others said there by now: known to this device alone. */
  readRound(round: RoundKey): Promise<Outcome<null, StorageFault>>
}

/** What two people are both open to, and nothing of what one of them is not. */
export interface PrivateYes {
  /** Of the space in use. Null until `openYes` has read it. */
  readonly yes: ReadonlySignal<readonly ShownDeck[] | null>
  openYes(): Promise<Outcome<null, StorageFault>>
  /** Would like to begin, or begins anew. The other hears of the first time alone. */
  beginYes(deck: DeckName): Promise<Outcome<null, StorageFault>>
  /** Counts from the next week on; taken away, at once. */
  markYes(deck: DeckName, item: string, isYes: boolean): Promise<Outcome<null, StorageFault>>
  /** Takes back all that is marked. Nobody hears of it. */
  putYesAway(deck: DeckName): Promise<Outcome<null, StorageFault>>
}

/** Photos and voices with a few words, of the space in use. */
export interface Memories {
  /** Newest first. Made when somebody looks. */
  readonly memories: ReadonlySignal<readonly Memory[]>
  /** `full`: the relay has no room for more of this person's. Everything is kept on this device. */
  readonly mediaWaiting: ReadonlySignal<'nothing' | 'some' | 'full'>
  /** What is typed for the next one. */
  readonly memoryDraft: ReadonlySignal<Answer>
  saveMemoryDraft(words: Answer): Promise<Outcome<null, StorageFault>>
  /** Somebody looks at them: what was taken back is cleared away, what waits is sent. */
  lookAtMemories(): Promise<void>
  keepMemory(memory: NewMemory): Promise<Outcome<null, MemoryFault>>
  /** One's own. */
  takeBackMemory(memory: string): Promise<Outcome<null, StorageFault>>
  openMedium(
    memory: string,
    at: number,
    size: 'thumb' | 'whole',
  ): Promise<Outcome<Uint8Array<ArrayBuffer>, MediumFault>>
}

/** All spaces of this device, kept apart: each has keys of its own. */
export interface Spaces {
  /** In the order in which they came to this device. */
  readonly spaces: ReadonlySignal<readonly SpaceSummary[]>
  useSpace(space: string): Promise<void>
  /** Another name for oneself, in the space in use. */
  rename(name: string): Promise<Outcome<null, NameFault | StorageFault>>
  /** Out of sight, or back again. Nobody else hears of it. */
  archiveSpace(space: string, isArchived: boolean): Promise<Outcome<null, StorageFault>>
  /** Leaves the space in use, at once and for good. Needs nobody and no network. */
  leaveSpace(): Promise<Outcome<null, StorageFault>>
}

/** What is this person's alone. */
export interface OwnSpace {
  /** Null until `openOwn` has read it. */
  readonly own: ReadonlySignal<OwnView | null>
  openOwn(): Promise<Outcome<null, StorageFault>>
  saveJournalDraft(text: string): Promise<Outcome<null, WritingFault>>
  writeJournal(text: string): Promise<Outcome<null, WritingFault>>
  /** Null takes the page out. */
  changeJournal(page: string, text: string | null): Promise<Outcome<null, WritingFault>>
  setIntention(intention: Intention): Promise<Outcome<null, WritingFault>>
}

/** Taking everything along in one file, and bringing it in again. */
export interface Portable {
  suggestPassphrase(): Promise<string>
  createExport(passphrase: string): Promise<Outcome<ExportedFile, ExportFault>>
  /** Changes nothing. */
  readExport(bytes: Uint8Array, passphrase: string): Promise<Outcome<ExportPreview, ImportFault>>
  /** Brings in what was read last. */
  restoreExport(): Promise<Outcome<null, StorageFault>>
}

/** A lock on this device. */
export interface Lockable {
  /** Fetched where there is a lock, or when somebody wants one. */
  locking(): Promise<Locking>
}

export interface Locking {
  unlock(passphrase: string): Promise<Outcome<null, LockFault | PasskeyFault>>
  unlockByPasskey(): Promise<Outcome<null, LockFault | PasskeyFault>>
  /** Everything that rests here comes under a new key; then it is locked. */
  set(passphrase: string): Promise<Outcome<null, LockFault>>
  change(passphrase: string, next: string): Promise<Outcome<null, LockFault | PasskeyFault>>
  remove(passphrase: string): Promise<Outcome<null, LockFault | PasskeyFault>>
  /** Whether this browser knows passkeys that can open something. */
  canUsePasskey(): Promise<boolean>
  /** A second way to unlock; the passphrase stays the first. */
  addPasskey(passphrase: string): Promise<Outcome<null, LockFault | PasskeyFault>>
  dropPasskey(): Promise<Outcome<null, StorageFault>>
  setAfter(after: LockAfter): Promise<Outcome<null, StorageFault>>
  /** Nothing of what was open stays in memory; `everywhere`: nor in any other tab. */
  lock(everywhere: boolean): Promise<void>
  /** Deletes everything of this device, for good. Needs no passphrase: it shows nothing. */
  startAnew(): Promise<Outcome<null, StorageFault>>
}

export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** False when some photo or voice is not in it. */
  readonly isWhole: boolean
}

export interface NewMemory {
  readonly text: string
  readonly media: readonly MadeMedium[]
}

/** A photo or a voice as this device has made it: nothing of where, when or by what is left in it. */
export interface MadeMedium extends Pick<Medium, 'kind' | 'alt' | 'width' | 'height' | 'seconds'> {
  readonly format: 'jpeg' | 'webp' | 'webm' | 'mp4'
  readonly whole: Uint8Array
  readonly thumb: Uint8Array | null
}

export interface StartAnswers {
  readonly name: string
  readonly bond: Bond
  readonly language: Language
  readonly keeper: RelayKeeper
  readonly token: string | null
}

export interface Invitation {
  readonly inviter: string
  readonly bond: Bond
}
