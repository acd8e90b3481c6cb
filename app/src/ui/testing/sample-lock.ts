import type { Signal } from '@preact/signals'
import type { Locking } from '../../session/attune.ts'
import type { LockFault, PasskeyFault } from '../../session/faults.ts'
import type { DeviceView, LockView } from '../../session/views.ts'

export interface LockSample {
  readonly lockFault?: LockFault | PasskeyFault
  /** The browser knows passkeys that give secrets. */
  readonly hasPasskeys?: boolean
  /** Stretching a passphrase never ends. */
  readonly isStretching?: boolean
}

/** A lock that protects nothing, and what a test scripts to happen to it. */
export function createSampleLocking(
  { lockFault, hasPasskeys = false, isStretching = false }: LockSample,
  device: Signal<DeviceView>,
): Locking {
  const answer = async <Kind extends string>(more?: Partial<DeviceView>) => {
    if (isStretching) await new Promise(() => undefined)
    if (lockFault !== undefined) return { ok: false, error: { kind: lockFault as Kind } } as const
    device.value = { ...device.value, ...more }
    return { ok: true, value: null } as const
  }
  const lock = (more: Partial<LockView>): Partial<DeviceView> => ({
    lock: { after: 1, hasPasskey: false, ...device.value.lock, ...more },
  })
  return {
    unlock: () => answer({ opening: 'ready' }),
    unlockByPasskey: () => answer({ opening: 'ready' }),
    set: () => answer({ opening: 'locked', ...lock({}) }),
    change: () => answer(),
    remove: () => answer({ lock: null }),
    canUsePasskey: async () => hasPasskeys,
    addPasskey: () => answer(lock({ hasPasskey: true })),
    dropPasskey: () => answer(lock({ hasPasskey: false })),
    setAfter: (after) => answer(lock({ after })),
    lock: async () => undefined,
    startAnew: () => answer({ opening: 'ready', lock: null }),
  }
}
