/**
 * The one suite (wire-format.md §1) and its domain-separation labels. No negotiation: another
 * version or suite is refused, never tried. A label is used for one kind of message only.
 */
import type { Bytes } from './bytes.ts'

export const wireVersion = 1
export const suite = 1

const labels = [
  'space',
  'device',
  'roster',
  'roster-hash',
  'join',
  'wrap',
  'member-keys',
  'history',
  'entered',
  'entry',
  'entry-hash',
  'entry-key',
  'entry-nonce',
  'auth',
  'auth-member',
  'receipt',
  'slot-receipt',
  'reveal',
  'open',
  'reveal-key',
  'reveal-wrap',
  'deposit',
  'invite-id',
  'invite-key',
  'inviter',
  'invite-card',
  'join-request',
  'code-commit',
  'pair-id',
  'pair-key',
  'pair-letter',
  'pair-request',
  'pair-bundle',
  'code',
  'link-check',
  'at-rest',
  'way-id',
  'way-key',
  'way-salt',
  'way',
  'key-wrap',
  'relay-id',
  'stream',
  'segment',
  'segment-vouch',
  'segment-key',
  'segment-digest',
  'deck',
  'match',
  'match-place',
  'yes',
  'blob',
  'blob-key',
] as const

export type Label = (typeof labels)[number]

/** `attune/<label>/v1` and a zero byte, so that no label is the beginning of another. */
export function labelBytes(label: Label): Bytes {
  return written[label]
}

// Nearly every hash and signature begins with one: written once, and never written to.
const written = Object.fromEntries(
  labels.map((label) => [
    label,
    Uint8Array.from(`attune/${label}/v1\0`, (letter) => letter.charCodeAt(0)),
  ]),
) as Readonly<Record<Label, Bytes>>

/** The hash of the suite, passed in: Node's own on the relay, the app's library on devices. */
export type Sha256 = (bytes: Uint8Array) => Bytes
/** Ed25519. False for anything but a valid signature, never a throw. */
export type Verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean
