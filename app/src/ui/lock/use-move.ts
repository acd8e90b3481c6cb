import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import type { Locking } from '../../session/attune.ts'
import type { Outcome } from '../../session/faults.ts'
import { useApp } from '../app-context.ts'
import type { Fault } from './passphrases.tsx'

export interface Move {
  readonly isBusy: Signal<boolean>
  readonly fault: Signal<Fault | null>
  /** True when it was done. Asked again while it is at work, it does nothing. */
  run(move: (locking: Locking) => Promise<Outcome<null, Fault>>): Promise<boolean>
}

/** Something asked of the lock, which takes a moment, and what came of it. */
export function useMove(): Move {
  const { attune } = useApp()
  const isBusy = useSignal(false)
  const fault = useSignal<Fault | null>(null)
  return {
    isBusy,
    fault,
    async run(move) {
      if (isBusy.value) return false
      isBusy.value = true
      fault.value = null
      const outcome = await attune.locking().then(move, failed)
      isBusy.value = false
      if (!outcome.ok) fault.value = outcome.error.kind
      return outcome.ok
    },
  }
}

const failed = (): Outcome<null, Fault> => ({ ok: false, error: { kind: 'storage-failed' } })
