import type { Locking } from '../../session/attune.ts'
import type { LockFault, Outcome, PasskeyFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { useAsking } from '../use-asking.ts'

type Fault = LockFault | PasskeyFault | 'differ' | 'not-typed'

export type Move = (locking: Locking) => Promise<Outcome<null, Fault>>

/** Something asked of the lock, which takes a moment, and what came of it. */
export function useLocking() {
  const { attune } = useApp()
  const { faults, repeatWrong, forgotten } = useMessages('lock')
  const asking = useAsking<Fault>({
    ...faults,
    differ: repeatWrong,
    'not-typed': forgotten.notTyped,
    offline: faults['storage-failed'],
  })
  return {
    ...asking,
    run: (move: Move, done?: () => unknown) =>
      asking.ask(async () => move(await attune.locking()), done),
  }
}
