/**
 * A space's sync that is fetched after the first screen stands: reading needs no network and no
 * curves. Until then it shows what is kept, and whatever is asked of it waits.
 */
import type { SpaceSync } from '../sync/space-sync.ts'
import type { AnswerBox } from '../sync/answer-box.ts'
import type { Revealed } from '../sync/kept-reveals.ts'
import type { SpaceLog } from '../sync/space-log.ts'

export interface LateSync extends SpaceSync {
  /** Begins to talk with the relay. Once is enough. */
  begin(): void
}

export function createLateSync(
  log: SpaceLog,
  box: AnswerBox,
  kept: readonly Revealed[],
  load: () => Promise<SpaceSync>,
): LateSync {
  let whole: SpaceSync | null = null
  let loading: Promise<SpaceSync | null> | null = null
  let isClosed = false

  function begin(): Promise<SpaceSync | null> {
    loading ??= load().then(
      (sync) => {
        whole = sync
        if (isClosed) sync.close()
        return sync
      },
      () => {
        // Not on this device yet and no network: the next time may find it.
        loading = null
        return null
      },
    )
    return loading
  }

  return {
    log,
    box,
    begin: () => void begin(),
    get reveals() {
      return whole?.reveals ?? kept
    },
    get link() {
      return whole?.link ?? 'connecting'
    },
    async ask(question) {
      const sync = await begin()
      return sync === null ? { ok: false, error: { kind: 'offline' } } : sync.ask(question)
    },
    push: () => void begin().then((sync) => sync?.push()),
    async refresh() {
      if (whole !== null) return whole.refresh()
      await log.refresh()
      await box.refresh()
    },
    hurry: () => void begin().then((sync) => sync?.hurry()),
    close() {
      isClosed = true
      whole?.close()
    },
  }
}
