import { useSignal } from '@preact/signals'
import type { Outcome, StorageFault } from '../../session/faults.ts'
import { useMessages } from '../app-context.ts'

type Fault = 'offline' | StorageFault

/** Something that takes a moment: whether it is at work, and in a sentence why it went wrong. */
export function useDoing() {
  const { faults } = useMessages('invite')
  const fault = useSignal<Fault | null>(null)
  const isBusy = useSignal(false)
  /** True when it is done. Asked again while it is at work, it does nothing. */
  const run = async (move: () => Promise<Outcome<null, Fault>>): Promise<boolean> => {
    if (isBusy.value) return false
    isBusy.value = true
    fault.value = null
    const outcome = await move()
    isBusy.value = false
    if (!outcome.ok) fault.value = outcome.error.kind
    return outcome.ok
  }
  return { run, isBusy: isBusy.value, wrong: fault.value && faults[fault.value] }
}
