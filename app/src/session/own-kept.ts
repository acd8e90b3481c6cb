/**
 * The own space's log as it is kept here, opened once for all that need it: the journal, and the
 * person's devices. What failed once may work the next time, e.g. when there is room again.
 */
import type { OwnLog } from '../sync/own-log.ts'
import type { Store } from '../storage/store.ts'
import type { Outcome, StorageFault } from './faults.ts'
import { noSpace } from './outcome.ts'
import type { SessionParts } from './parts.ts'
import type { Vault } from './vault.ts'

export interface KeptOwn {
  readonly log: OwnLog
  readonly store: Store
}

export interface OwnKept {
  open(): Promise<Outcome<KeptOwn, StorageFault>>
  /** As far as it has been opened by now. */
  readonly opened: KeptOwn | null
  /** What is on the disk has been changed underneath. */
  forget(): void
}

/** `vault` is null where nothing can be kept. */
export function createOwnKept(
  { random }: Pick<SessionParts, 'random'>,
  vault: () => Promise<Vault | null>,
): OwnKept {
  let opening: Promise<Outcome<KeptOwn, StorageFault>> | null = null
  let opened: KeptOwn | null = null

  async function read(): Promise<Outcome<KeptOwn, StorageFault>> {
    const kept = await vault()
    if (kept === null) return noSpace
    const { openOwnLog } = await import('../sync/own-log.ts')
    const log = await openOwnLog(kept.store, random)
    if (!log.ok) return log
    return { ok: true, value: { log: log.value, store: kept.store } }
  }

  return {
    async open() {
      opening ??= read().catch(() => noSpace)
      const mine = opening
      const outcome = await mine
      if (outcome.ok && opening === mine) opened = outcome.value
      else if (!outcome.ok) opening = null
      return outcome
    },
    get opened() {
      return opened
    },
    forget() {
      opening = null
      opened = null
    },
  }
}
