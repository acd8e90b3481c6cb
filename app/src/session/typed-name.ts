import { fail } from '../crypto/result.ts'
import { checkName } from '../domain/text.ts'
import type { NameFault, Outcome } from './faults.ts'

/** A name as it was typed, of a person or of a device. */
export function checkTypedName(typed: string): Outcome<string, NameFault> {
  const name = checkName(typed)
  if (name.ok) return name
  const kind = name.error.kind === 'empty' ? 'name-empty' : 'name-too-long'
  return fail(kind)
}
