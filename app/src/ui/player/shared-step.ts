import type { Step } from '../../content/practices/practice.ts'

/** Something of it is known to others; the rest is read, or for oneself. */
export function isShared(step: Step): boolean {
  if (step.kind === 'write') return step.by !== 'me'
  return step.kind !== 'gate' && step.kind !== 'read'
}
