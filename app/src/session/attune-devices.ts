/**
 * What the interface may ask about a person's own devices and the ways back in. All of it is theirs
 * alone: nobody else sees a device, its name, or that there is more than one.
 */
import type { ReadonlySignal } from '@preact/signals-core'
import type { Language } from '../content/language.ts'
import type { NameFault, Outcome, StorageFault } from './faults.ts'

export interface Devices {
  /** Null until `openDevices` has read them. */
  readonly devices: ReadonlySignal<DevicesView | null>
  openDevices(): Promise<Outcome<null, StorageFault>>
  nameDevice(device: string, name: string): Promise<Outcome<null, NameFault | StorageFault>>
  /**
   * Makes a link for one more device and waits for it; what happens shows in `devices.pairing`.
   * `move`: for the installed app on this very phone, which cannot answer while this one sleeps.
   */
  beginPairing(kind: 'add' | 'move'): Promise<Outcome<null, 'offline' | StorageFault>>
  /** What this person saw when comparing. Not the same: nothing is handed over. */
  comparePairing(same: boolean): Promise<Outcome<null, 'offline' | StorageFault>>
  endPairing(): Promise<void>
  /** Kept and tried again until the relay has it; from then on it reads and writes nothing. */
  removeDevice(device: string): Promise<Outcome<null, StorageFault>>

  /** This device on its way to a person's others. Null when it is on none. */
  readonly arrival: ReadonlySignal<ArrivalView | null>
  /** Looks at a link without using it. */
  readPairing(link: string): Promise<Outcome<'add' | 'move', PairingFault>>
  /** `name`: what this device is to be called. */
  arrive(link: string, name: string): Promise<Outcome<null, PairingFault | NameFault>>
  endArrival(): Promise<void>
}

export interface DevicesView {
  /** This one first. A device that has not said its name yet has none. */
  readonly devices: readonly DeviceEntry[]
  readonly pairing: PairingView | null
}

export interface DeviceEntry {
  readonly device: string
  readonly name: string | null
  readonly isThis: boolean
  /** Being removed: done as soon as the relay can be reached. */
  readonly isGoing: boolean
}

export interface PairingView {
  readonly kind: 'add' | 'move'
  readonly link: string
  /**
   * `twice`: two devices have used the link. Nothing was handed over; a new link is needed. `lost`: the relay
   * does not have the link any more.
   */
  readonly step: 'waiting' | 'compare' | 'handing-over' | 'done' | 'twice' | 'lost' | 'ended'
  /** What the other device calls itself, once it has asked. */
  readonly name: string | null
  /** Five numbers from 0 to 63: the pictures to compare. */
  readonly code: readonly number[] | null
}

export interface ArrivalView {
  readonly step: 'asking' | 'compare' | 'coming-in' | 'done' | 'failed'
  readonly code: readonly number[] | null
  readonly fault: PairingFault | null
}

export type PairingFault =
  | 'cut'
  | 'damaged'
  | 'not-a-link'
  | 'newer-version'
  | 'other-host'
  | 'expired'
  | 'used'
  /** This device has things of its own already. */
  | 'not-empty'
  /** This person has as many devices as one can have. */
  | 'too-many'
  /** The other device said that the pictures were not the same, or ended it. */
  | 'turned-away'
  | 'offline'
  | StorageFault

export interface Ways {
  /** Null until `openWays` has read them. */
  readonly ways: ReadonlySignal<WaysView | null>
  openWays(): Promise<Outcome<null, StorageFault>>
  /** Twelve words of a list in this language. They count only once some of them were typed back. */
  proposeWords(language: Language): Promise<readonly string[]>
  /** Of the words proposed last: places from 0 and what was typed there. */
  confirmWords(
    typed: readonly { readonly place: number; readonly word: string }[],
  ): Promise<Outcome<null, 'words-differ' | 'offline' | StorageFault>>
  /** Sets or changes it. `code`: sixteen letters that belong to it, to be printed. */
  setPassphrase(
    passphrase: string,
  ): Promise<Outcome<{ readonly code: string }, 'passphrase-short' | 'offline' | StorageFault>>
  /** Beside another way, never alone. */
  addPasskey(): Promise<Outcome<null, PasskeyFault | 'offline' | StorageFault>>
  /** Not the last one beside a passkey. */
  dropWay(kind: WayKind): Promise<Outcome<null, 'needs-another-way' | 'offline' | StorageFault>>
  /** How many words were typed, and the places, from 0, of those that are in no list. */
  checkWords(typed: string): Promise<WordsCheck>
  /** On a device that has nothing yet. */
  comeBack(by: ComeBack, name: string): Promise<Outcome<null, ComeBackFault | NameFault>>
}

export interface WordsCheck {
  readonly count: number
  readonly unknown: readonly number[]
}

export type WayKind = 'words' | 'passphrase' | 'passkey'

export interface WaysView {
  readonly set: readonly WayKind[]
  /** The code that belongs to the passphrase. */
  readonly code: string | null
  /** Made before a device was removed that had seen it set up: better made anew. */
  readonly worn: readonly WayKind[]
  readonly canPasskey: boolean
}

export type ComeBack =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'passphrase'; readonly code: string; readonly passphrase: string }
  | { readonly kind: 'passkey' }

export type PasskeyFault = 'no-passkey' | 'passkey-cancelled' | 'needs-another-way'

export type ComeBackFault =
  /** A word that is in no list, or not twelve of them. */
  | 'words-unknown'
  /** All are words of the list, and they do not belong together. */
  | 'words-wrong'
  | 'code-wrong'
  /** There is nothing under it on this relay. */
  | 'not-found'
  | 'passphrase-wrong'
  | 'no-passkey'
  | 'passkey-cancelled'
  | 'not-empty'
  /** What was given is right; this person has as many devices as one can have. */
  | 'too-many'
  /** A letter that asks for more work, or less, than is safe; or of a newer version. */
  | 'newer-version'
  | 'damaged'
  | 'offline'
  | StorageFault
