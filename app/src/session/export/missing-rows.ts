/**
 * What an export can give back to a space that is on this device already. The rule: nothing here is
 * ever written over, and only what stands for itself is added:
 *
 * - history, where the export's reaches further than this device's: the items after the last one
 *   here, or the segments that hold them;
 * - answers that were opened, and own answers that wait or came back;
 * - own entries that were never sent and say what no entry here says.
 *
 * Drafts, settings, and what a newer version keeps stay as they are here: they may have been deleted
 * or changed since. The outcome is tried out on a copy first; if anything of this device would be
 * lost in it, the history is left alone, and the relay brings it as ever.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { equalSecretBytes } from '../../crypto/hash.ts'
import { reveal } from '../../crypto/secret.ts'
import type { StoredRecord } from '../../storage/store.ts'
import { spaceKeys } from '../../sync/space-keys.ts'
import { openAccepted } from '../../sync/space-state.ts'
import type { AcceptedEntry } from '../../sync/space-state.ts'
import type { SpaceCopy } from './space-copy.ts'
import { openSpaceCopy } from './space-copy.ts'

type Rows = readonly StoredRecord[]

/** A space's rows, and what they are, opened. */
export interface OpenedRows {
  readonly rows: Rows
  readonly copy: SpaceCopy
}

/** Both are the same member's. */
export async function missingRows(
  space: SpaceId,
  here: OpenedRows,
  theirs: OpenedRows,
): Promise<Rows> {
  const known = new Set(here.rows.map(({ key }) => key))
  const missing = theirs.rows.filter(({ key }) => !known.has(key))
  const grown = await growHistory(space, here, missing, theirs.copy)
  const opened = missing.filter(({ key }) => key.startsWith('opened/'))
  const secretOf = ({ copy: { own } }: OpenedRows) => reveal(own.device.signSecret)
  const isSameDevice = equalSecretBytes(secretOf(here), secretOf(theirs))
  // Of another device of the same person: what waits there is its own to send.
  if (!isSameDevice) return [...grown.added, ...opened]
  const said = grown.copy.log.entries()
  const unsent = missing.filter((row) => isUnsaid(row, theirs.copy, said))
  const sealed = missing.filter(({ key }) => key.startsWith('sealed/'))
  return [...grown.added, ...opened, ...sealed, ...unsent]
}

async function growHistory(
  space: SpaceId,
  here: OpenedRows,
  missing: Rows,
  from: SpaceCopy,
): Promise<{ readonly added: Rows; readonly copy: SpaceCopy }> {
  const { cursor } = here.copy.log.state
  const nothingNew = { added: [], copy: here.copy }
  if (from.log.state.cursor <= cursor) return nothingNew
  const { root, item } = spaceKeys(space)
  const items = missing.filter(({ key }) => key.startsWith('stream/') && root + key > item(cursor))
  const folded = missing.filter(({ key }) => /^(segment|words|proof)\//.test(key))
  const keys = missing.filter(({ key }) => key.startsWith('epoch/'))
  for (const history of [items, [...items, ...folded]]) {
    const added = [...history, ...keys]
    const copy = await openSpaceCopy(space, [...here.rows, ...added])
    if (copy !== null && isGrown(copy, here.copy, from)) return { added, copy }
  }
  return nothingNew
}

/** All of this device's is still there, and all that the export has is too. */
function isGrown(grown: SpaceCopy, copy: SpaceCopy, from: SpaceCopy): boolean {
  const { entries, cursor } = grown.log.state
  if (cursor < from.log.state.cursor) return false
  const before = copy.log.state.entries
  if (!before.every((one, at) => isSame(one, entries[at]))) return false
  const said = grown.log.entries()
  return copy.log.unsent.every(({ entry }) => isSaid(entry, said))
}

/** By its hash where that was read of both, by what it says where one is told in a segment. */
function isSame(a: AcceptedEntry, b: AcceptedEntry | undefined): boolean {
  if (!b || a.header.device !== b.header.device || a.header.seq !== b.header.seq) return false
  if (a.hash && b.hash) return equalBytes(a.hash, b.hash)
  return a.header.lamport === b.header.lamport && a.content?.kind === b.content?.kind
}

function isUnsaid(
  { key, value }: StoredRecord,
  from: SpaceCopy,
  said: readonly AcceptedEntry[],
): boolean {
  const frame = key.startsWith('outbox/') ? decodeEntryFrame(value) : null
  const content = frame && openAccepted(frame, from.log.state.epochKeys)?.content
  if (frame === null || !content) return false
  return !isSaid({ header: frame.header, hash: null, content }, said)
}

/**
 * Told by its words, and not by its number alone: an entry that waited in the export may have been
 * numbered anew since, and must not be said a second time.
 */
function isSaid({ header, hash, content }: AcceptedEntry, said: readonly AcceptedEntry[]): boolean {
  if (hash && said.some((other) => other.hash && equalBytes(other.hash, hash))) return true
  if (content === null) return false
  const body = encodeCbor(content.body)
  return said.some(
    (other) =>
      other.header.member === header.member &&
      other.content?.kind === content.kind &&
      other.content.day === content.day &&
      equalBytes(encodeCbor(other.content.body), body),
  )
}
