import type { repair } from './repair.ts'

type RepairKind = (typeof repair)[number]['kind']

/**
 * Where somebody may lack words: which sentences for a hard talk are offered below a field, by its id. The
 * practices that ask for one of these have the safety gate before it.
 */
export const sentencesBeside: Readonly<Record<string, readonly RepairKind[]>> = {
  phrase: ['pause-signal'],
  gentlest: ['soften'],
  'reset-line': ['return'],
  gentler: ['soften', 'own-part', 'take-back'],
  'i-did': ['apology-open'],
}
