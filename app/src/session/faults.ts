/** What can go wrong, by kind. For each of them `content/` has a sentence, or it does not compile. */
export type Outcome<Value, Kind extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly kind: Kind } }

/** Why what is kept on this device could not be opened. */
export type OpeningFault = 'no-storage' | 'newer-data' | 'damaged'

export type StorageFault = 'storage-full' | 'storage-failed'
/** `too-long` is over 60,000 bytes; the draft is kept as far as it fits. */
export type TextFault = 'empty' | 'too-long'
export type WritingFault = TextFault | StorageFault
/** `too-large`: more than the relay takes as one file. */
export type MemoryFault = WritingFault | 'too-large'
/** Why a photo or a voice cannot be shown now. `on-its-way`: whoever kept it has not sent all of it yet. */
export type MediumFault = 'on-its-way' | 'offline' | 'damaged'
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

export type ExportFault = 'passphrase-short' | 'too-large' | StorageFault
/** Why a file is no export that opens. */
export type OpenFault =
  | 'not-an-export'
  | 'newer-version'
  | 'wrong-passphrase'
  | 'damaged'
  /** More work, or more bytes, than a device should be made to do. */
  | 'too-hard'
  | 'too-large'
export type ImportFault = OpenFault | StorageFault

export type LockFault = 'wrong-passphrase' | 'passphrase-short' | 'lock-damaged' | StorageFault
/** `declined`: somebody stopped it, or the phone did; `no-secret`: not a passkey that opens anything. */
export type PasskeyFault = 'declined' | 'no-secret'

export type Notice =
  | StorageFault
  | 'relay-changed'
  /** It tells a space in another way than this device, and the two cannot be made one. */
  | 'relay-apart'
  | 'relay-full'
  /** The relay has lost the space, and lets nobody begin one without a link. */
  | 'relay-lost'
  | 'update-ready'
  | 'app-too-old'
  /** The relay lets nobody start without a link, and this one does not hold. */
  | 'needs-link'
  /** What is kept of one space cannot be read; the others can. */
  | 'space-damaged'
  /** Something that is kept here cannot be read any more: nobody has it, or the relay brings it back. */
  | 'some-damaged'
  /** The invitation was used or had ended before the request arrived. */
  | 'not-let-in'
