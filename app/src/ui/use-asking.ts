import { useSignal } from '@preact/signals'
import type { Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Outcome } from '../session/faults.ts'

export interface Asking<Kind extends string> {
  readonly isBusy: Signal<boolean>
  readonly fault: Signal<Kind | 'offline' | null>
  /** Asked again while it is at work, it does nothing. */
  ask<Value>(
    move: () => Promise<Outcome<Value, Kind>>,
    done?: (value: Value) => unknown,
  ): Promise<void>
  /** Whatever comes of it is not wanted any more. */
  forget(): void
}

/** Something that takes a moment: whether it is at work, and why it could not be done. */
export function useAsking<Kind extends string>(): Asking<Kind> {
  const isBusy = useSignal(false)
  const fault = useSignal<Kind | 'offline' | null>(null)
  const wanted = useRef(0)
  return {
    isBusy,
    fault,
    async ask(move, done) {
      if (isBusy.value) return
      isBusy.value = true
      fault.value = null
      const mine = wanted.current
      // The part that does it is not on this device, and there is no connection to fetch it by.
      const outcome = await move().catch(() => notFetched)
      if (mine !== wanted.current) return
      isBusy.value = false
      if (outcome.ok) done?.(outcome.value)
      else fault.value = outcome.error.kind
    },
    forget() {
      wanted.current++
      isBusy.value = false
      fault.value = null
    },
  }
}

const notFetched = { ok: false, error: { kind: 'offline' } } as const
