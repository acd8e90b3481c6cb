import { effect } from '@preact/signals'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { DeviceView } from '../../session/views.ts'
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
  let isCounting = false
  let callOff = (): void => undefined
  // Another tab may be in use: it has a clock of its own.
  const lockHere = () => lockNow(attune, false)

  const after = ({ lock, opening }: DeviceView) =>
    lock !== null && opening === 'ready' ? lock.after * 60_000 : null
  const hide = (limit: number | null) => {
    if (limit === null || isCounting) return
    isCounting = true
    document.documentElement.dataset['covered'] = ''
    if (limit === 0) return lockHere()
    callOff = schedule(lockHere, limit)
  }
  const show = (limit: number | null) => {
    callOff()
    isCounting = false
    const away = hiddenAt === null ? 0 : now() - hiddenAt
    hiddenAt = null
    // Timers stand still on a phone that sleeps, and clocks can be set back.
    if (limit !== null && (away >= limit || away < 0) && limit + away > 0) return lockHere()
    delete document.documentElement.dataset['covered']
  }
  document.addEventListener('visibilitychange', () => {
    const limit = after(attune.device.peek())
    if (document.visibilityState === 'visible') return show(limit)
    hiddenAt = now()
    callOff()
    isCounting = false
    hide(limit)
  })
  // Whoever unlocks it and turns away at once leaves it open only as long as anybody else.
  effect(() => {
    const limit = after(attune.device.value)
    if (hiddenAt !== null) hide(limit)
  })
}
