/**
 * Own things do not fit where shared things go, nor the other way: each line below must NOT compile
 * (threat-model.md T7). The checker of types is the test; here it is only shown to have run.
 */
import { expect, it } from 'vitest'
import type { RoundWriter } from './round-writer.ts'
import type { EntryContent } from '../sync/entry-content.ts'
import type { OwnLog } from '../sync/own-log.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import type { createSpaceSync } from '../sync/space-sync.ts'

type SyncParts = Parameters<typeof createSpaceSync>[0]

/** Never called. */
export function apart(
  own: OwnLog,
  shared: SpaceLog,
  underOwnRoot: SpaceLog<'own'>,
  page: EntryContent<'own'>,
  said: EntryContent,
  parts: SyncParts,
  writer: RoundWriter,
) {
  // @ts-expect-error: a page has no way into a shared log
  void shared.append(page)
  // @ts-expect-error: nor has what was read back from the own log
  for (const { content } of own.entries()) if (content !== null) void shared.append(content)
  // @ts-expect-error: what is shared has no place among one's own
  void own.append(said)
  // @ts-expect-error: the own log is nothing that could be synced
  const withOwn: SyncParts = { ...parts, log: own }
  // @ts-expect-error: nor is the log that it is made of
  const withItsLog: SyncParts = { ...parts, log: underOwnRoot }
  // @ts-expect-error: nothing of the own space is something to say in a round
  void writer.say(page)
  // @ts-expect-error: an own log does not stand in for a shared one
  const asShared: SpaceLog = underOwnRoot
  // @ts-expect-error: nor a shared one for an own
  const asOwn: OwnLog = shared
  return [withOwn, withItsLog, asShared, asOwn]
}

it('is held apart by types', () => {
  expect(typeof apart).toBe('function')
})
