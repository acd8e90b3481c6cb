/**
 * The interface's only door to everything below it. Views are signals of plain data; asking for
 * something returns what went wrong as a kind, for which `content/` must have a sentence.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Bond, RelayKeeper } from '../content/bond.ts'
import type { Language } from '../content/language.ts'
import type { QuestionId } from '../content/questions/first-deck.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { RoundView } from '../domain/round.ts'

export interface Attune {
  /** `opening` until what is kept on this device has been read. */
  readonly device: ReadonlySignal<DeviceView>
  /** Null until a space has been started or joined on this device. */
  readonly space: ReadonlySignal<SpaceView | null>
  /** Something that this person should hear about once, e.g. that storage is full. */
  readonly notice: ReadonlySignal<Notice | null>
  dismissNotice(): void
  /** The page is looked at again, or the network came back: tries at once what was waiting. */
  wake(): void

  setLanguage(language: Language): Promise<void>
  setTheme(theme: Theme): Promise<void>

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

  createInvitation(): Promise<Outcome<null, 'offline' | StorageFault>>
  admit(request: string): Promise<Outcome<null, 'offline' | StorageFault>>
  /** What this person saw when comparing the short code. */
  confirmCode(same: boolean): Promise<void>

  saveDraft(round: string, text: string): Promise<Outcome<null, TextFault | StorageFault>>
  seal(round: string, text: string, tell: boolean): Promise<Outcome<null, TextFault | StorageFault>>
  takeBack(round: string): Promise<Outcome<null, StorageFault>>
  respond(round: string, text: string): Promise<Outcome<null, TextFault | StorageFault>>
  leaveRound(round: string): Promise<Outcome<null, StorageFault>>
}

export type Outcome<Value, Kind extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly kind: Kind } }

export type Theme = 'system' | 'light' | 'dark'

export interface DeviceView {
  readonly opening: 'opening' | 'ready' | OpeningFault
  readonly language: Language
  readonly theme: Theme
  /** Whether the browser promised not to clear what is kept here. */
  readonly keptForGood: boolean
}

/** Why what is kept on this device could not be opened. */
export type OpeningFault = 'no-storage' | 'newer-data' | 'damaged'

export type StorageFault = 'storage-full' | 'storage-failed'
/** `too-long` is over 60,000 bytes; the draft is kept as far as it fits. */
export type TextFault = 'empty' | 'too-long'
export type NameFault = 'name-empty' | 'name-too-long'
export type StartFault = NameFault | 'needs-link' | StorageFault
export type InvitationFault =
  | 'cut'
  | 'damaged'
  | 'not-an-invitation'
  | 'newer-version'
  | 'other-host'
  | 'expired'
  | 'used'
  | 'own'
  | 'already-here'
  | 'not-genuine'
  | 'offline'
  | StorageFault

export type Notice =
  | StorageFault
  | 'relay-changed'
  | 'relay-full'
  | 'update-ready'
  | 'app-too-old'
  /** The relay lets nobody start without a link, and this one does not hold. */
  | 'needs-link'
  /** The invitation was used or had ended before the request arrived. */
  | 'not-let-in'

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

export interface PersonView {
  readonly member: string
  /** Empty until that person's name has arrived. */
  readonly name: string
}

export interface SpaceView {
  readonly bond: Bond
  readonly me: PersonView
  readonly others: readonly PersonView[]
  readonly today: Day
  /** `joining`: waiting for the inviter's device to let this one in. */
  readonly standing: 'alone' | 'joining' | 'together'
  /** The inviter's name while joining. */
  readonly joiningTo: string | null
  readonly strict: boolean
  readonly keeper: RelayKeeper
  readonly invitation: InvitationView | null
  readonly code: CodeView | null
  /** Whether the relay can be reached now. Says nothing of the other person. */
  readonly online: boolean
  /** False while something written here is only on this device. */
  readonly allSent: boolean
  readonly question: QuestionView
  /** Questions of the last six days that this person has not answered, newest first. */
  readonly earlier: readonly QuestionView[]
  /** Rounds with something of mine in them, newest first: sealed, opening, revealed, returned. */
  readonly answered: readonly QuestionView[]
}

export interface InvitationView {
  readonly link: string
  /** More than one device asked to come in: the person decides by name and short code. */
  readonly requests: readonly { readonly request: string; readonly name: string }[]
  readonly ended: boolean
}

export interface CodeView {
  /** Five numbers from 0 to 63, of `content/verification-words`. Null until both halves are here. */
  readonly pictures: readonly number[] | null
  readonly confirmed: 'not-yet' | 'same' | 'different'
}

export interface QuestionView {
  /** Names the round. */
  readonly round: string
  readonly day: Day
  readonly question: QuestionId
  readonly draft: string
  /** What the checkbox was when this person last sealed. */
  readonly tellBefore: boolean
  readonly view: RoundView
}
