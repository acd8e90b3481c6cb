import { useSignal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import type { Outcome } from '../session/faults.ts'

export interface Asking<Kind extends string> {
  readonly isBusy: Signal<boolean>
  readonly fault: Signal<Kind | 'offline' | null>
  /** Asked again while it is at work, it does nothing. */
  ask<Value>(
    move: () => Promise<Outcome<Value, Kind>>,
    done?: (value: Value) => unknown,
  ): Promise<void>
}

/** Something that takes a moment: whether it is at work, and why it could not be done. */
export function useAsking<Kind extends string>(): Asking<Kind> {
  const isBusy = useSignal(false)
  const fault = useSignal<Kind | 'offline' | null>(null)
  return {
    isBusy,
    fault,
    async ask(move, done) {
      if (isBusy.value) return
      isBusy.value = true
      fault.value = null
      // The part that does it is not on this device, and there is no connection to fetch it by.
      const outcome = await move().catch(() => notFetched)
      isBusy.value = false
      if (outcome.ok) done?.(outcome.value)
      else fault.value = outcome.error.kind
    },
  }
}

const notFetched = { ok: false, error: { kind: 'offline' } } as const
