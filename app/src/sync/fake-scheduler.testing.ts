/** A scheduler whose time passes only when a test says so. */
import type { Scheduler } from './scheduler.ts'

export interface FakeScheduler extends Scheduler {
  /** How many calls are still to come. */
  readonly waiting: number
  pass(milliseconds: number): void
}

export function createFakeScheduler(): FakeScheduler {
  let now = 0
  const waiting = new Map<object, { readonly at: number; readonly call: () => void }>()
  const next = (until: number) =>
    [...waiting].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at)[0]
  return {
    get waiting() {
      return waiting.size
    },
    after(milliseconds, call) {
      const name = {}
      waiting.set(name, { at: now + milliseconds, call })
      return () => void waiting.delete(name)
    },
    pass(milliseconds) {
      const until = now + milliseconds
      for (let due = next(until); due !== undefined; due = next(until)) {
        const [name, { at, call }] = due
        waiting.delete(name)
        now = at
        call()
      }
      now = until
    },
  }
}
