/** A slow breath: longer out than in. */
export const breath = { in: 4_000, out: 6_000 } as const
export type BreathPhase = keyof typeof breath

/** What follows, and after how long; null when so many minutes of whole breaths are over. */
export function nextBreath(
  phase: BreathPhase,
  breathsLeft: number,
): { readonly phase: BreathPhase; readonly breathsLeft: number } | null {
  if (phase === 'in') return { phase: 'out', breathsLeft }
  return breathsLeft > 1 ? { phase: 'in', breathsLeft: breathsLeft - 1 } : null
}

/** It never stops in the middle of a breath. */
export function breathsIn(minutes: number): number {
  return Math.round((minutes * 60_000) / (breath.in + breath.out))
}
