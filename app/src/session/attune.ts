/**
 * The interface's only door to everything below it. Views are signals of plain data; asking for
 * something returns what went wrong as a kind, for which `content/` must have a sentence.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Bond, RelayKeeper } from '../content/bond.ts'
import type { Language } from '../content/language.ts'
import type { Answer } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { Note, Reply } from '../domain/round-facts.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { Devices, Ways } from './attune-devices.ts'
import type {
  ExportFault,
  ImportFault,
  InvitationFault,
  NameFault,
  Notice,
  Outcome,
  StartFault,
  StorageFault,
  WritingFault,
} from './faults.ts'
import type {
  DeviceView,
  ExportPreview,
  Intention,
  JarNote,
  OwnView,
  PastRound,
  ShownRound,
  SmallWin,
  SpaceSummary,
  SpaceView,
  Theme,
} from './views.ts'

export interface Attune
  extends Arriving, Hosting, Rounds, Spaces, OwnSpace, Portable, Devices, Ways {
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
}

/** Coming in. */
export interface Arriving {
  /** Whether this relay lets anyone start. Null when it cannot be reached. */
  canStart(token: string | null): Promise<'yes' | 'needs-link' | 'offline'>
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
  createInvitation(): Promise<Outcome<null, 'offline' | StorageFault>>
  admit(request: string): Promise<Outcome<null, 'offline' | StorageFault>>
  /** What this person saw when comparing the short code. */
  confirmCode(same: boolean): Promise<void>
}

/** What people do together, round by round. */
export interface Rounds {
  /** Any round of the space in use. Reads the same signal as `space` does. Null for no such round. */
  round(key: RoundKey): ShownRound | null
  /** Everything that this person can read again, newest first. Made when somebody looks. */
  readonly past: ReadonlySignal<readonly PastRound[]>
  /** Thank-yous that everyone here can read, newest first. */
  readonly jar: ReadonlySignal<readonly JarNote[]>
  readonly wins: ReadonlySignal<readonly SmallWin[]>

  /** A name for a new round of a practice that begins when somebody writes. Nothing is kept yet. */
  nameRound(practice: PracticeId): RoundKey
  saveDraft(round: RoundKey, step: string, answer: Answer): Promise<Outcome<null, WritingFault>>
  seal(round: RoundKey, answer: Answer, tell: boolean): Promise<Outcome<null, WritingFault>>
  takeBack(round: RoundKey): Promise<Outcome<null, StorageFault>>
  /** Says something that all may read at once. Said again, it takes the place of what was there. */
  write(round: RoundKey, answer: Answer): Promise<Outcome<null, WritingFault>>
  respond(round: RoundKey, text: string): Promise<Outcome<null, WritingFault>>
  /** To what `to` wished for. `text`: the smaller version, or when instead; may be empty. */
  reply(
    round: RoundKey,
    to: string,
    reply: Reply,
    text: string,
  ): Promise<Outcome<null, WritingFault>>
  note(round: RoundKey, to: string, note: Note): Promise<Outcome<null, StorageFault>>
  /** Other words for one's own in a step that others could read already; null takes them back. */
  change(round: RoundKey, step: string, answer: Answer | null): Promise<Outcome<null, WritingFault>>
  leaveRound(round: RoundKey): Promise<Outcome<null, StorageFault>>
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
  createExport(
    passphrase: string,
  ): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }, ExportFault>>
  /** Changes nothing. */
  readExport(bytes: Uint8Array, passphrase: string): Promise<Outcome<ExportPreview, ImportFault>>
  /** Brings in what was read last. */
  restoreExport(): Promise<Outcome<null, StorageFault>>
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
