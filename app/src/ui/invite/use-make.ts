import { useSignal } from '@preact/signals'
import type { StorageFault } from '../../session/faults.ts'
import type { InvitationTerms } from '../../session/views.ts'
import { useApp } from '../app-context.ts'

export type InviteFault = 'offline' | StorageFault

/** Makes a link, in the place of the one before. True when there is one. */
export function useMake() {
  const { attune } = useApp()
  const fault = useSignal<InviteFault | null>(null)
  const isBusy = useSignal(false)
  const make = async (terms?: InvitationTerms): Promise<boolean> => {
    if (isBusy.value) return false
    isBusy.value = true
    fault.value = null
    const outcome = await attune.createInvitation(terms)
    isBusy.value = false
    if (!outcome.ok) fault.value = outcome.error.kind
    return outcome.ok
  }
  return { fault, isBusy, make }
}
