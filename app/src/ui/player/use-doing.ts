import { useSignal } from '@preact/signals'
import type { Outcome, WritingFault } from '../../session/faults.ts'
import { useMessages } from '../app-context.ts'

/** Does what is no writing; why it could not be done is a sentence. */
export function useDoing() {
  const { faults } = useMessages('writing')
  const kind = useSignal<WritingFault | null>(null)
  const run = async (move: () => Promise<Outcome<unknown, WritingFault>>): Promise<boolean> => {
    const outcome = await move()
    kind.value = outcome.ok ? null : outcome.error.kind
    return outcome.ok
  }
  return { run, fault: kind.value && faults[kind.value] }
}
