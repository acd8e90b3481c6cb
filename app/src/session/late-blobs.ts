/** The files of a space, fetched when somebody looks at one, or when one waits to be sent. */
import type { Blobs } from '../sync/blobs.ts'
import { createLate } from './late.ts'

export interface LateBlobs {
  readonly waiting: Blobs['waiting']
  open(): Promise<Blobs>
  /** Whether the relay can be reached has been heard anew. */
  linked(isIn: boolean): void
}

export function createLateBlobs(
  load: () => Promise<Blobs>,
  hasWork: () => Promise<boolean>,
): LateBlobs {
  const blobs = createLate(load)
  let wasIn = false

  async function carry(): Promise<void> {
    if (await hasWork()) await (await blobs.get()).carry()
  }

  return {
    get waiting() {
      return blobs.here?.waiting ?? 'nothing'
    },
    open: blobs.get,
    linked(isIn) {
      if (isIn && !wasIn) void carry().catch(() => undefined)
      wasIn = isIn
    },
  }
}
