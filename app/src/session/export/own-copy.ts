/**
 * The own space in an export: opened beside the store, told, and brought back. On a device that has
 * none it comes back whole. Where there is one, another log goes on, and two logs cannot be mixed row
 * by row: the pages that this device has never held are written into it as pages of their day.
 */
import { equalBytes } from '@attune/wire/bytes.ts'
import type { Random } from '../../crypto/random.ts'
import { fail } from '../../crypto/result.ts'
import type { Told } from '../../domain/chronicle.ts'
import type { Store, StoredRecord } from '../../storage/store.ts'
import type { OwnEntry, OwnLog } from '../../sync/own-log.ts'
import { openOwnLog, rootKey } from '../../sync/own-log.ts'
import { ownSpaceKeys } from '../../sync/space-keys.ts'
import type { Outcome, StorageFault } from '../faults.ts'
import { done } from '../outcome.ts'
import { readOwn } from '../own-view.ts'
import type { JournalPage } from '../views.ts'
import { createRowsStore } from './rows-store.ts'
import { listRows } from './space-copy.ts'
import type { Telling } from './tell-space.ts'

export type OwnStanding = 'new-here' | 'adds' | 'same' | 'unreadable'

/** Null when the rows are not those of an own space. */
export async function openOwnCopy(
  rows: readonly StoredRecord[],
  random: Random,
): Promise<readonly OwnEntry[] | null> {
  if (!rows.some(({ key }) => key === ownKeysRow)) return null
  try {
    const opened = await openOwnLog(createRowsStore(ownSpaceKeys.root, rows), random)
    return opened.ok ? opened.value.entries() : null
  } catch {
    // Rows that somebody else has made may be anything.
    return null
  }
}

export function tellOwn(entries: readonly OwnEntry[]): Telling {
  const { pages, intention } = readOwn(entries)
  const told = pages.toReversed().map(({ page, day, text }): Told => {
    return { line: 'page', by: '', day, practice: 'journal', round: page, answer: { text } }
  })
  const hasUnknown = entries.some(({ content }) => content !== null && !known.has(content.kind))
  if (intention === null) return { told, hasUnknown }
  const answer = { text: intention.words, whenHard: intention.whenHard }
  const kept = { by: '', day: null, practice: 'intention', round: '', answer } as const
  return { told: [...told, { line: 'intention', ...kept }], hasUnknown }
}

export async function ownStanding(
  theirs: readonly StoredRecord[],
  store: Store,
  random: Random,
): Promise<OwnStanding> {
  const entries = await openOwnCopy(theirs, random)
  if (entries === null) return 'unreadable'
  const here = await openOwnCopy(await listRows(store, ownSpaceKeys.root), random)
  if (here === null) return 'new-here'
  return newPages(entries, here).length > 0 || lacksIntention(entries, here) ? 'adds' : 'same'
}

export async function restoreOwn(
  theirs: readonly StoredRecord[],
  store: Store,
  random: Random,
): Promise<Outcome<null, StorageFault>> {
  const entries = await openOwnCopy(theirs, random)
  if (entries === null) return done
  const keys = theirs.map(({ key }) => ownSpaceKeys.root + key)
  const puts = theirs.map(({ value }, at) => ({ key: keys[at] ?? '', value }))
  let isWhole = false
  const kept = await store.transact(
    [ownSpaceKeys.ownKeys, ...keys],
    ([there, ...rows]) => {
      isWhole = there === null
      if (!isWhole) return []
      // What is here of the same place goes on from the copy; of another, nobody has the keys any more.
      const isOther = ({ key, value }: StoredRecord, at: number) =>
        key === rootKey && !equalBytes(rows[at] ?? value, value)
      const hasOther = puts.some(isOther)
      return puts.filter(({ key }, at) => rows[at] === null || (hasOther && !isDraft(key)))
    },
    'strict',
  )
  if (!kept.ok) return fail(kept.error.kind)
  if (isWhole) return done
  const opened = await openOwnLog(store, random)
  return opened.ok ? writePages(entries, opened.value) : fail(opened.error.kind)
}

/** One after another: what has been written is not written again the next time. */
async function writePages(
  entries: readonly OwnEntry[],
  log: OwnLog,
): Promise<Outcome<null, StorageFault>> {
  const pages = newPages(entries, log.entries())
  const contents = pages.map(({ day, text }) => ({ kind: 'journal.written', day, body: { text } }))
  const { intention } = readOwn(entries)
  const words = { text: intention?.words ?? '', whenHard: intention?.whenHard ?? '' }
  const more = lacksIntention(entries, log.entries())
    ? [{ kind: 'intention.set', day: null, body: words }]
    : []
  for (const content of [...contents, ...more]) {
    const kept = await log.append(content)
    if (!kept.ok)
      return fail(kept.error.kind === 'storage-full' ? 'storage-full' : 'storage-failed')
  }
  return done
}

/** Oldest first. A page that was here once and was taken out since does not come back. */
function newPages(theirs: readonly OwnEntry[], here: readonly OwnEntry[]): readonly JournalPage[] {
  const held = here.map(({ content }) => content?.body['text'])
  return readOwn(theirs)
    .pages.filter(({ text }) => !held.includes(text))
    .toReversed()
}

function lacksIntention(theirs: readonly OwnEntry[], here: readonly OwnEntry[]): boolean {
  const hasHad = here.some(({ content }) => content?.kind === 'intention.set')
  return !hasHad && readOwn(theirs).intention !== null
}

function isDraft(key: string): boolean {
  return key.startsWith(ownSpaceKeys.drafts)
}

const ownKeysRow = ownSpaceKeys.ownKeys.slice(ownSpaceKeys.root.length)
const known = new Set(['journal.written', 'journal.changed', 'intention.set'])
