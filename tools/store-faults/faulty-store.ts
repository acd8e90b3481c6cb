/**
 * A store that fails once, at its n-th operation, as browsers do: a full disk, a transaction that is given up,
 * a connection that is lost and comes back, or a page that is gone in the middle of it.
 */
import type { Store } from '../../app/src/storage/store.ts'

export const faultKinds = ['full', 'aborted', 'lost', 'twice', 'gone', 'stays-full'] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Failing {
  readonly store: Store
  /** Operations so far. */
  readonly count: number
  readonly hasFailed: boolean
}

/** `at`: the number of the operation that fails, from 1; 0 for none. `stays-full`: all changes from there on. */
export function createFailing(store: Store, kind: FaultKind, at: number): Failing {
  let count = 0
  let hasFailed = false
  let isGone = false
  const never = new Promise<never>(() => undefined)

  /** Null where this one goes as it should. */
  function fails(): FaultKind | null {
    if (isGone) return 'gone'
    count += 1
    const isNow = count === at || (kind === 'stays-full' && at > 0 && count > at)
    if (!isNow) return null
    hasFailed = true
    if (kind === 'gone') isGone = true
    return kind
  }

  async function reading<T>(read: () => Promise<T>): Promise<T> {
    const fault = fails()
    if (fault === 'gone') return never
    if (fault === 'lost') throw lost()
    return read()
  }

  return {
    store: {
      ...store,
      read: (key) => reading(() => store.read(key)),
      list: (prefix) => reading(() => store.list(prefix)),
      async transact(keys, change, durability) {
        const fault = fails()
        switch (fault) {
          case null:
            return store.transact(keys, change, durability)
          case 'gone':
            return never
          case 'twice':
            // Lost while it was written, and done once more on a new connection.
            return store.transact(keys, (values) => (change(values), change(values)), durability)
          default: {
            await store.transact(keys, (values) => change(values).slice(0, 0), durability)
            const isFull = fault === 'full' || fault === 'stays-full'
            const cause = fault === 'lost' ? lost() : null
            return { ok: false, error: { kind: isFull ? 'storage-full' : 'storage-failed', cause } }
          }
        }
      },
    },
    get count() {
      return count
    },
    get hasFailed() {
      return hasFailed
    },
  }
}

function lost(): DOMException {
  return new DOMException('Connection to Indexed Database server lost.', 'UnknownError')
}
