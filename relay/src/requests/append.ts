/**
 * Entries of the caller's own log. The relay checks all that it can without reading them: whose
 * they are, that each is signed and linked to the one before, and that its epoch has begun.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import { receiptToCbor } from '@attune/wire/relay-frame.ts'
import type { Outcome } from '../outcome.ts'
import { done, refuse } from '../outcome.ts'
import type { Relay } from '../relay.ts'
import type { SignedEntry } from '../signed-entry.ts'
import { areSigned, readEntry } from '../signed-entry.ts'
import type { CheckedEntry } from '../store/port.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function append(
  { store, hints, curve }: Relay,
  from: Member,
  { entries }: RequestOf<'append'>,
): Promise<Answer> {
  const read = readEntries(from, entries)
  if (!read.ok) return read
  if (!(await areSigned(curve, read.value))) return refuse('wrong-signature')
  const checked = read.value.map(({ entry }) => entry)
  const kept = await store.appendEntries(from, checked)
  if (!kept.ok) return kept
  if (kept.value.isNew) hints.wake(from.space, 'items')
  const last = checked.at(-1)
  if (last === undefined) return refuse('bad-frame')
  const { space, device } = from
  return done(receiptToCbor(await store.identity.appendReceipt(curve, space, device, last)))
}

/** Signatures come last: they cost the most, and what does not hold together is refused without. */
function readEntries(from: Member, frames: readonly Bytes[]): Outcome<readonly SignedEntry[]> {
  const all: SignedEntry[] = []
  for (const frame of frames) {
    const read = readEntry(frame, (header) => keyOf(from, header))
    if (!read.ok) return read
    const before = all.at(-1)
    if (before !== undefined && !follows(before.entry, read.value.entry))
      return refuse('wrong-sequence')
    all.push(read.value)
  }
  return done(all)
}

function keyOf(from: Member, header: EntryHeader): Outcome<Bytes> {
  if (!isOwn(from, header)) return refuse('unknown-device')
  return header.epoch > from.roster.epoch ? refuse('wrong-roster') : done(from.card.sign)
}

function isOwn(from: Member, { space, member, device }: EntryHeader): boolean {
  return space === from.space && member === from.member && device === from.device
}

function follows(before: CheckedEntry, entry: CheckedEntry): boolean {
  return entry.seq === before.seq + 1 && equalBytes(entry.prev, before.hash)
}
