import { fail } from '../../crypto/result.ts'
import { checkName } from '../../domain/text.ts'
import type { NameFault, Outcome } from '../faults.ts'

/** What a person calls a device of theirs, as it was typed. */
export function checkDeviceName(typed: string): Outcome<string, NameFault> {
  const name = checkName(typed)
  if (name.ok) return name
  const kind = name.error.kind === 'empty' ? 'name-empty' : 'name-too-long'
  return fail(kind)
}
