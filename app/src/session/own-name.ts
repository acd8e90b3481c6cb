import { checkName } from '../domain/text.ts'
import type { NameFault, Outcome } from './faults.ts'
import { failed } from './outcome.ts'

/** What somebody wants to be called, as it was typed. */
export function checkOwnName(typed: string): Outcome<string, NameFault> {
  const name = checkName(typed)
  if (name.ok) return name
  return failed(name.error.kind === 'empty' ? 'name-empty' : 'name-too-long')
}
