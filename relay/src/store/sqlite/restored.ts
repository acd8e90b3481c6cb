/**
 * Taking back in what this relay has lost, from a device that still has it (wire-format.md §7,
 * "restore"). Nothing is believed because a member brings it: a record by the rules of the roster, an
 * entry by the device that wrote it, a release by everyone whose answers it opens.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { RestoredItem } from '@attune/wire/stream-item.ts'
import { decodeRelease, isDepositFor } from '@attune/wire/deposit.ts'
import type { EntryHeader } from '@attune/wire/entry-frame.ts'
import { decodeEntryHeader } from '@attune/wire/entry-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { decodeArray } from '@attune/wire/read.ts'
import { itemKinds } from '@attune/wire/stream-item.ts'
import { deviceById, deviceEver, deviceOfLeaver } from '@attune/wire/roster.ts'
import type { Outcome } from '../../outcome.ts'
import { done, refuse } from '../../outcome.ts'
import { depositFault } from '../../signed-deposit.ts'
import { checkEntry } from '../../signed-entry.ts'
import type { Appended, Author, GivenBack, LostItems, Restored } from '../port.ts'
import type { Deposits } from './deposits.ts'
import type { Entries } from './entries.ts'
import type { Items } from './items.ts'
import type { KnownSpace, Rosters } from './rosters.ts'

export interface RestoredParts {
  readonly items: Items
  readonly rosters: Rosters
  readonly entries: Entries
  readonly deposits: Deposits
}

const releaseKind = itemKinds.indexOf('release')

export function createRestored({ items, rosters, entries, deposits }: RestoredParts) {
  return {
    take({ space, device }: Author, { after, mark, items: lost }: LostItems): Outcome<Restored> {
      const known = rosters.find(space)
      // They may have left in the moment since they asked.
      if (!known || !deviceById(known.roster, device)) return refuse('unknown-device')
      if (after !== items.lastCursor(known.id)) return refuse('wrong-sequence')
      if (!equalBytes(items.mark(known.id, after) ?? mark, mark)) return refuse('other-history')
      for (const item of lost) {
        const taken = onlyNew(item, takeOne(space, item))
        if (taken.ok) continue
        // What was taken before it is undone with it, and must not be remembered.
        rosters.forgetRead(space)
        return taken
      }
      const hasRecord = lost.some(({ kind }) => kind === 'roster')
      return done({ last: items.lastCursor(known.id), hasRecord })
    },
    goOn(space: SpaceId, lost: readonly RestoredItem[]): GivenBack {
      let fresh: GivenBack['fresh'] = null
      for (const item of lost) {
        const taken = takeOne(space, item)
        if (!taken.ok) return { fresh, isWhole: false }
        if (taken.value.isNew && fresh !== 'roster')
          fresh = item.kind === 'roster' ? 'roster' : 'items'
      }
      return { fresh, isWhole: true }
    },
  }

  /** A refusal has written nothing. */
  function takeOne(space: SpaceId, { kind, bytes }: RestoredItem): Outcome<Appended> {
    const known = rosters.find(space)
    if (known === null) return refuse('unknown-device')
    switch (kind) {
      case 'roster':
        return rosters.append(space, bytes)
      case 'entry':
        return takeEntry(known, bytes)
      case 'release':
        return takeRelease(known, bytes)
    }
  }

  function takeEntry(known: KnownSpace, bytes: Bytes): Outcome<Appended> {
    const header = headerOf(bytes)
    if (header && entries.isThere(known, header, bytes)) return done({ isNew: false })
    const entry = checkEntry(bytes, (by) => keyOf(known, by))
    if (!entry.ok) return entry
    return header === null
      ? refuse('bad-frame')
      : entries.goOn(known, header.device, [entry.value], null)
  }

  /** Of a device that may have left since: then only what it wrote under a key that was its own. */
  function keyOf(known: KnownSpace, { space, member, device, epoch }: EntryHeader): Outcome<Bytes> {
    const { roster } = known
    const author = deviceById(roster, device) ?? deviceOfLeaver(roster, device)
    if (space !== roster.space || author?.member !== member) return refuse('unknown-device')
    if (epoch > roster.epoch) return refuse('wrong-roster')
    const isHere = deviceById(roster, device) !== null
    if (!isHere && !rosters.people(known, epoch).includes(member)) return refuse('unknown-device')
    return done(author.card.sign)
  }

  function takeRelease(known: KnownSpace, bytes: Bytes): Outcome<Appended> {
    const released = decodeRelease(bytes)
    const [first] = released ?? []
    if (released === null || first === undefined) return refuse('bad-frame')
    const { epoch, reveal, mode } = first.body
    const people = rosters.people(known, epoch)
    if (people.length !== released.length) return refuse('wrong-roster')
    for (const [at, deposit] of released.entries()) {
      const { body } = deposit
      const author = deviceEver(known.roster, body.device)
      const isOne = body.epoch === epoch && body.reveal === reveal && body.mode === mode
      if (body.space !== known.roster.space || !isOne) return refuse('bad-frame')
      if (author?.member !== body.member) return refuse('unknown-device')
      if (body.member !== people[at] || !isDepositFor(people, deposit))
        return refuse('wrong-roster')
      const fault = depositFault(deposit, author.card.sign)
      if (fault !== null) return refuse(fault)
    }
    const marked = deposits.releasedBefore(known, released)
    if (marked.ok && marked.value.isNew) items.add(known.id, releaseKind, bytes)
    return marked
  }
}

/** Right behind the last item nothing can be there already, in a story that is one. */
function onlyNew({ kind }: RestoredItem, taken: Outcome<Appended>): Outcome<null> {
  if (!taken.ok) return taken
  if (taken.value.isNew) return done(null)
  return refuse(kind === 'release' ? 'already-released' : 'conflict')
}

function headerOf(bytes: Bytes): EntryHeader | null {
  const head = decodeArray(bytes)?.[0]
  return head instanceof Uint8Array ? decodeEntryHeader(head) : null
}
