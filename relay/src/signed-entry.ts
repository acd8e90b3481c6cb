/**
 * What the relay can tell of an entry without reading it: that it is whole, and that the device which
 * it names has signed it. Whether that device belongs is the caller's affair.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import {
  decodeEntryFrame,
  entrySignatureMessage,
  hashEntry,
  noEntry,
} from '@attune/wire/entry-frame.ts'
import { decodeArray, isCount } from '@attune/wire/read.ts'
import { suite, wireVersion } from '@attune/wire/suite.ts'
import type { Curve } from './curve.ts'
import type { Outcome } from './outcome.ts'
import { done, refuse } from './outcome.ts'
import type { CheckedEntry } from './store/port.ts'
import { sha256, verifySignature } from './suite.ts'

export interface SignedEntry {
  readonly entry: CheckedEntry
  readonly key: Bytes
  readonly signature: Bytes
}

/** All but the signature. `keyOf` says by whose key it must be signed, or why it cannot be. */
export function readEntry(
  bytes: Bytes,
  keyOf: (header: EntryHeader) => Outcome<Bytes>,
): Outcome<SignedEntry> {
  const frame = decodeEntryFrame(bytes)
  if (frame === null) return refuse(isNewer(bytes) ? 'newer-version' : 'bad-frame')
  const { epoch, seq, prev } = frame.header
  const key = keyOf(frame.header)
  if (!key.ok) return key
  if (seq === 1 && !equalBytes(prev, noEntry)) return refuse('wrong-sequence')
  const hash = hashEntry(frame, sha256)
  const entry = { epoch, seq, prev, hash, bytes }
  return done({ entry, key: key.value, signature: frame.signature })
}

export function checkEntry(
  bytes: Bytes,
  keyOf: (header: EntryHeader) => Outcome<Bytes>,
): Outcome<CheckedEntry> {
  const read = readEntry(bytes, keyOf)
  if (!read.ok) return read
  const { entry, key, signature } = read.value
  const isSigned = verifySignature(key, entrySignatureMessage(entry.hash), signature)
  return isSigned ? done(entry) : refuse('wrong-signature')
}

/** All at once. */
export async function areSigned(
  { verify }: Curve,
  entries: readonly SignedEntry[],
): Promise<boolean> {
  const each = entries.map(({ entry, key, signature }) =>
    verify(key, entrySignatureMessage(entry.hash), signature),
  )
  return (await Promise.all(each)).every((isSigned) => isSigned)
}

/** An app newer than this relay deserves to hear it, rather than that its bytes are broken. */
function isNewer(bytes: Bytes): boolean {
  const head = decodeArray(bytes)?.[0]
  const header = head instanceof Uint8Array ? decodeArray(head) : null
  const [version, suiteNumber] = header ?? []
  if (!isCount(version) || !isCount(suiteNumber)) return false
  return version > wireVersion || suiteNumber > suite
}
