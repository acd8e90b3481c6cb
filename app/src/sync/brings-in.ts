/** When a device came in, as the chain of who belongs has it. */
import type { DeviceId } from '@attune/wire/ids.ts'
import type { TakenRecord } from './space-state.ts'

/** By this record, or an earlier one: it speaks in it. */
export function bringsIn({ record: { body } }: TakenRecord, device: DeviceId): boolean {
  const { author, change } = body
  return author === device || ('consent' in change && change.consent.card.device.device === device)
}
