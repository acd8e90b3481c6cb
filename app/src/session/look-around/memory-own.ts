/** An own space that is nowhere but in memory: what reads and writes it is what does so for real. */
import { ok } from '../../crypto/result.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { OwnEntry } from '../../sync/own-log.ts'
import type { AcceptedEntry } from '../../sync/space-state.ts'
import type { OwnSpace } from '../attune.ts'
import { createOwn } from '../own.ts'
import type { WrittenOwn } from '../own-space.ts'
import { memoryEntry } from './memory-space.ts'

export function createMemoryOwn(
  me: string,
  start: readonly AcceptedEntry[],
  today: () => Day,
): OwnSpace {
  let entries = start
  const kept: WrittenOwn = {
    log: {
      entries: () => entries as readonly OwnEntry[],
      async append({ kind, day, body }) {
        entries = [...entries, memoryEntry(me, entries.length + 1, { kind, day, body })]
        return done
      },
      refresh: async () => undefined,
    },
    store: { read: async () => null, transact: async () => done },
  }
  const opened = ok(kept)
  return createOwn({ today }, { open: async () => opened }, () => undefined)
}

const done = ok(null)
