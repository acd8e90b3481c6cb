/** What the screens see: plain data, made anew from what is known. */
import type { Bond } from '../content/bond.ts'
import type { DeckName } from '../content/decks/decks.ts'
import type { Language } from '../content/language.ts'
import type { Answer } from '../content/practices/practice.ts'
import type { PracticeId } from '../content/practices/practices.ts'
import type { QuestionId } from '../content/questions/decks.ts'
import type { Day } from '../domain/calendar-day.ts'
import type { Card } from '../domain/card-decks.ts'
import type { Moment } from '../domain/moment.ts'
import type { RoundKey } from '../domain/round-key.ts'
import type { RoundView } from '../domain/round.ts'
import type { OpeningFault } from './faults.ts'

export type Theme = 'system' | 'light' | 'dark'

export interface DeviceView {
  /** `opening` until what is kept on this device has been read, or a lock been found. */
  readonly opening: 'opening' | 'ready' | 'locked' | 'lock-damaged' | OpeningFault
  readonly language: Language
  readonly theme: Theme
  /** Whether the browser promised not to clear what is kept here. */
  readonly keptForGood: boolean
  /** Somebody looks around in the sample space: nothing is stored, nothing is sent. */
  readonly isLooking: boolean
  /** Null while no lock is set: then whoever can open this phone can read what is on it. */
  readonly lock: LockView | null
  readonly helps: Helps
  /** Whose help lines are shown first; null before this person has said to keep it. */
  readonly helpCountry: string | null
}

/** Which helpers look at what is typed here. Of this device alone, and nobody else's business. */
export interface Helps {
  /** Off until somebody switches it on. */
  readonly wording: boolean
  /** On until somebody switches it off. */
  readonly worry: boolean
}

export interface LockView {
  /** Known once it is unlocked. */
  readonly after: LockAfter
  readonly hasPasskey: boolean
}

/** Locks by itself after so many minutes out of sight. */
export type LockAfter = 0 | 1 | 5 | 15

export interface PersonView {
  readonly member: string
  /** Empty until that person's name has arrived. */
  readonly name: string
}

/** A space among all that this device is in. */
export interface SpaceSummary {
  readonly space: string
  readonly bond: Bond
  /** This person's own name there. */
  readonly me: string
  /** Of everyone else who is there, as far as they are known. */
  readonly others: readonly string[]
  readonly isInUse: boolean
  /** Put away: out of sight, and asks for nothing. */
  readonly isArchived: boolean
}

export interface SpaceView {
  readonly space: string
  readonly isArchived: boolean
  readonly bond: Bond
  readonly me: PersonView
  readonly others: readonly PersonView[]
  /** Who was here once. Their words stay, and their names with them. */
  readonly former: readonly PersonView[]
  readonly today: Day
  /** `joining`: waiting for the inviter's device to let this one in. */
  readonly standing: 'alone' | 'joining' | 'together'
  /** The inviter's name while joining. */
  readonly joiningTo: string | null
  readonly strict: boolean
  readonly invitation: InvitationView | null
  readonly proposals: readonly ProposalView[]
  /** While joining: the pictures that the inviter sees too, where they are compared first. */
  readonly joiningCode: readonly number[] | null
  readonly code: CodeView | null
  /** Whether the relay can be reached now. Says nothing of the other person. */
  readonly online: boolean
  /** False while something written here is only on this device. */
  readonly allSent: boolean
  /** False while only what Today needs of a long history has been read. */
  readonly isWhole: boolean
  /** Today's rounds of what people do every day. */
  readonly question: ShownRound
  readonly checkIn: ShownRound
  readonly thanks: ShownRound
  /** This person gave a thank-you today that all could read at once. */
  readonly hasThanked: boolean
  /** How much room there is today, of each who has said so; one's own first. */
  readonly capacity: readonly ShownRound[]
  /** Who is not up to it tonight, and what instead. */
  readonly instead: readonly ShownRound[]
  /** Rounds that wait for this person's word, or could be noted, newest first; not today's own. */
  readonly waiting: readonly ShownRound[]
  /** Questions of the last six days that this person has not answered, newest first. */
  readonly earlier: readonly ShownRound[]
  /** Some days without anything: one small thing is offered. */
  readonly startsAnew: boolean
  /** This person goes through something: nothing is asked of them until they say that it is lighter. */
  readonly isSpared: boolean
}

export interface InvitationView extends InvitationTerms {
  readonly link: string
  /** Whoever waits for a person's word: one who asked to come in, or several that used one link. */
  readonly requests: readonly RequestView[]
  readonly ended: boolean
}

/** What somebody is asked in to. */
export interface InvitationTerms {
  /** They will read what was written before they came. Everyone who is here has to agree. */
  readonly history: boolean
  /** Who of this space lost everything and comes back with it. Null for somebody new. */
  readonly returning: string | null
}

export interface RequestView {
  readonly request: string
  readonly name: string
  /** Where the past is handed over pictures are compared first: null until they can be. */
  readonly code: readonly number[] | null
}

/** One of those who are here would like to let somebody in, and everyone has to agree. */
export interface ProposalView extends InvitationTerms {
  readonly proposal: string
  readonly by: PersonView
  /** Of whoever would come. */
  readonly name: string
  readonly hasAgreed: boolean
}

export interface CodeView {
  /** Five numbers from 0 to 63, of `content/verification-words`. Null until both halves are here. */
  readonly pictures: readonly number[] | null
  readonly confirmed: 'not-yet' | 'same' | 'different'
}

export interface ShownRound {
  readonly key: RoundKey
  readonly practice: PracticeId
  readonly day: Day
  /** The question of the day; null for every other practice. */
  readonly question: QuestionId | null
  /** What is being typed here and is not yet said, by step. */
  readonly drafts: Readonly<Record<string, Answer>>
  /** Whose the first words are, of what waits: a closed gate hides the words alone. */
  readonly begunBy?: string | undefined
  /** What the checkbox was when this person last sealed. */
  readonly tellBefore: boolean
  /** Something was said in it, also where a gate that is closed hides that from the view. */
  readonly isBegun: boolean
  readonly view: RoundView
}

/** A round that holds something that this person can read, by name alone. */
export interface PastRound {
  readonly key: RoundKey
  readonly practice: PracticeId
  readonly day: Day
  readonly question: QuestionId | null
}

/** A round in which somebody else had the last word. */
export interface Answered extends PastRound {
  readonly by: string
  /** They began it, and this person has said nothing in it. */
  readonly isTheirs: boolean
}

/** A deck of private yes. */
export interface ShownDeck {
  readonly practice: PracticeId
  readonly deck: DeckName
  readonly view: RoundView
}

/** A thank-you that was opened or given at once. */
export interface JarNote {
  readonly key: RoundKey
  readonly by: PersonView
  readonly day: Day
  readonly did: string
  readonly meant: string
  readonly isChanged: boolean
}

/** What somebody has in mind, for another or with them. Its words are a draft, and stay one. */
export interface Plan {
  readonly key: RoundKey
  readonly practice: PracticeId
  readonly plan: Answer
  readonly isDone: boolean
}

/** Something small that went well. */
export interface SmallWin {
  readonly key: RoundKey
  readonly by: PersonView
  readonly day: Day
  readonly text: string
  readonly isChanged: boolean
}

/** A card that one of these people wrote for their own deck. */
export interface OwnCard {
  readonly key: RoundKey
  readonly by: PersonView
  readonly day: Day
  readonly text: string
}

/** A talk, or anything else that has a time, and that nobody has called off. */
export interface Meeting extends PastRound {
  readonly at: Moment
}

/** A card that this person put away, and the round that brings it back. */
export interface AwayCard {
  readonly key: RoundKey
  /** What it would have begun. */
  readonly practice: PracticeId
  readonly card: Card
}

/** Something that somebody keeps for all who are here. */
export interface Memory {
  readonly memory: string
  readonly by: PersonView
  readonly day: Day
  /** May be empty. */
  readonly text: string
  readonly media: readonly Medium[]
}

export interface Medium {
  readonly kind: 'photo' | 'voice'
  /** Its media type, of a few that are safe to show. */
  readonly type: string
  /** What is to be seen; may be empty. */
  readonly alt: string
  readonly width: number
  readonly height: number
  /** Of a voice, rounded up. */
  readonly seconds: number
  readonly hasThumb: boolean
}

/** What is this person's alone: nobody else can reach it. */
export interface OwnView {
  /** Newest first. */
  readonly pages: readonly JournalPage[]
  readonly intention: Intention | null
  /** A page that is being written. */
  readonly draft: string
}

export interface JournalPage {
  readonly page: string
  readonly day: Day
  readonly text: string
  readonly isChanged: boolean
}

export interface Intention {
  readonly words: string
  /** “When it gets hard I will …” */
  readonly whenHard: string
}

/** What a file holds, and what bringing it in would do, before anything is changed. */
export interface ExportPreview {
  /** When it was made. */
  readonly day: Day
  readonly spaces: readonly SpacePreview[]
  /** Of the person's own place; null where the file has none. */
  readonly own: 'new-here' | 'adds' | 'same' | 'unreadable' | null
}

export interface SpacePreview {
  readonly space: string
  /** `someone-elses` and `unreadable` are never brought in. */
  readonly standing: 'new-here' | 'adds' | 'same' | 'someone-elses' | 'unreadable'
  /** Null only where it is unreadable. */
  readonly about: {
    readonly me: string
    readonly others: readonly string[]
    readonly bond: Bond
    /** Null while nothing was written on any day. */
    readonly days: { readonly first: Day; readonly last: Day } | null
  } | null
}
