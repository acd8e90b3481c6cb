import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { Ports } from '../app-context.ts'
import { lockNow } from '../lock-now.ts'

let isKept = false

/** While there is a lock: covers the page when it goes out of sight, and locks when it stays there. */
export function keepLocked(
  attune: LazyAttune,
  { now, schedule }: Pick<Ports, 'now' | 'schedule'>,
): void {
  if (isKept) return
  isKept = true
  let hiddenAt: number | null = null
  let callOff = (): void => undefined
  // Another tab may be in use: it has a clock of its own.
  const lockHere = () => lockNow(attune, false)

  const after = () => {
    const { lock, opening } = attune.device.peek()
    return lock !== null && opening === 'ready' ? lock.after * 60_000 : null
  }
  const hide = (limit: number) => {
    document.documentElement.dataset['covered'] = ''
    hiddenAt = now()
    if (limit === 0) return lockHere()
    callOff = schedule(lockHere, limit)
  }
  const show = (limit: number | null) => {
    callOff()
    const away = hiddenAt === null ? 0 : now() - hiddenAt
    hiddenAt = null
    // Timers stand still on a phone that sleeps, and clocks can be set back.
    if (limit !== null && (away >= limit || away < 0) && limit + away > 0) return lockHere()
    delete document.documentElement.dataset['covered']
  }
  document.addEventListener('visibilitychange', () => {
    const limit = after()
    if (document.visibilityState === 'visible') show(limit)
    else if (limit !== null) hide(limit)
  })
}
