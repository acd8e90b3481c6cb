/**
 * A space's sync that is fetched after the first screen stands: reading needs no network and no
 * curves. Until then it shows what is kept, and whatever is asked of it waits.
 */
import type { SpaceSync } from '../sync/space-sync.ts'
import type { AnswerBox } from '../sync/answer-box.ts'
import type { Revealed } from '../sync/kept-reveals.ts'
import { revealedOnce } from '../sync/kept-reveals.ts'
import type { SpaceLog } from '../sync/space-log.ts'
import { createLate } from './late.ts'

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
  let isClosed = false
  const whole = createLate(async () => {
    const sync = await load()
    if (isClosed) sync.close()
    return sync
  })
  let here: { readonly opened: readonly Revealed[]; readonly all: readonly Revealed[] } | null =
    null
  const revealedHere = () => {
    const { opened } = log.state
    if (here?.opened !== opened) here = { opened, all: revealedOnce(opened, kept) }
    return here.all
  }
  // Not on this device yet and no network: the next one that asks may find it.
  const begin = () => whole.get().catch(() => null)

  return {
    log,
    box,
    begin: () => void begin(),
    get reveals() {
      return whole.here?.reveals ?? revealedHere()
    },
    get link() {
      return whole.here?.link ?? 'connecting'
    },
    get relay() {
      return whole.here?.relay ?? null
    },
    async ask(question) {
      const sync = await begin()
      return sync === null ? { ok: false, error: { kind: 'offline' } } : sync.ask(question)
    },
    push: () => void begin().then((sync) => sync?.push()),
    async refresh() {
      if (whole.here !== null) return whole.here.refresh()
      await log.refresh()
      await box.refresh()
    },
    hurry: () => void begin().then((sync) => sync?.hurry()),
    close() {
      isClosed = true
      whole.here?.close()
    },
  }
}
