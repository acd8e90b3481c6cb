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
import { checkEntry } from '../signed-entry.ts'
import type { CheckedEntry } from '../store/port.ts'
import type { Answer, Member, RequestOf } from './request.ts'

export async function append(
  { store, hints }: Relay,
  from: Member,
  { entries }: RequestOf<'append'>,
): Promise<Answer> {
  const checked = checkEntries(from, entries)
  if (!checked.ok) return checked
  const kept = await store.appendEntries(from, checked.value)
  if (!kept.ok) return kept
  if (kept.value.isNew) hints.wake(from.space, 'items')
  const last = checked.value.at(-1)
  if (last === undefined) return refuse('bad-frame')
  return done(receiptToCbor(store.identity.appendReceipt(from.space, from.device, last)))
}

function checkEntries(from: Member, frames: readonly Bytes[]): Outcome<readonly CheckedEntry[]> {
  const checked: CheckedEntry[] = []
  for (const frame of frames) {
    const entry = checkEntry(frame, (header) => keyOf(from, header))
    if (!entry.ok) return entry
    const before = checked.at(-1)
    if (before !== undefined && !follows(before, entry.value)) return refuse('wrong-sequence')
    checked.push(entry.value)
  }
  return done(checked)
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
