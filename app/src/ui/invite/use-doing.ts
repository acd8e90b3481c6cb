import type { StorageFault } from '../../session/faults.ts'
import { useMessages } from '../app-context.ts'
import { useAsking } from '../use-asking.ts'

/** Something that takes a moment; what went wrong is said quietly. */
export function useDoing() {
  return useAsking<StorageFault>(useMessages('invite').faults)
}
