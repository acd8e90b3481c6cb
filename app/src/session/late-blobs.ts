/** The files of a space, fetched when somebody looks at one, or when one waits to be sent. */
import type { Blobs } from '../sync/blobs.ts'

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
  let loading: Promise<Blobs> | null = null
  let blobs: Blobs | null = null
  let wasIn = false

  function open(): Promise<Blobs> {
    loading ??= load().then(
      (came) => (blobs = came),
      (cause: unknown) => {
        // Not on this device yet and no network: the next time may find it.
        loading = null
        throw cause
      },
    )
    return loading
  }

  async function carry(): Promise<void> {
    if (await hasWork()) await (await open()).carry()
  }

  return {
    get waiting() {
      return blobs?.waiting ?? 'nothing'
    },
    open,
    linked(isIn) {
      if (isIn && !wasIn) void carry().catch(() => undefined)
      wasIn = isIn
    },
  }
}
