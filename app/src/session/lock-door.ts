/** What of the lock is there before anybody needs one: the rest is fetched. */
import type { Signal } from '@preact/signals-core'
import type { Lockable } from './attune.ts'
import type { KeptHere } from './kept-here.ts'
import { createLate } from './late.ts'
import type { SessionParts } from './parts.ts'
import type { DeviceView } from './views.ts'

export interface LockDoor extends Lockable {
  refresh(): Promise<void>
}

export function createLockDoor(
  parts: SessionParts,
  kept: () => KeptHere,
  device: Signal<DeviceView>,
): LockDoor {
  const whole = createLate(async () => {
    const { createLocking } = await import('./locking.ts')
    return createLocking(parts, kept(), device)
  })
  return {
    refresh: async () => (await whole.get()).refresh(),
    async locking() {
      await kept().opened()
      return whole.get()
    },
  }
}
