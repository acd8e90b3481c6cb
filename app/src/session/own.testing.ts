/** One person's own space over a store, for tests. */
import { createSeededRandom } from '../crypto/random.ts'
import type { Day } from '../domain/calendar-day.ts'
import { dayOf } from '../domain/calendar-day.ts'
import type { Store } from '../storage/store.ts'
import { openOwnLog } from '../sync/own-log.ts'
import { openOwnSpace } from './own-space.ts'

export type OwnSpaceOn = Awaited<ReturnType<typeof openOwnOn>>

export async function openOwnOn(store: Store, seed: string) {
  const log = await openOwnLog(store, createSeededRandom(seed))
  if (!log.ok) throw new Error(log.error.kind)
  let today = dayOf(2026, 11, 22)
  const space = await openOwnSpace({ log: log.value, store }, () => today)
  return {
    ...space,
    write(text: string, day: Day) {
      today = day
      return space.writeJournal(text)
    },
  }
}
