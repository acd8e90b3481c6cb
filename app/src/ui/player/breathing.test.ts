import { expect, it } from 'vitest'
import type { BreathPhase } from './breathing.ts'
import { breath, breathsIn, nextBreath } from './breathing.ts'

it.each([1, 2, 3])(
  'breathes for %i minutes, in and out in turn, and ends after an out',
  (minutes) => {
    let ms = 0
    const phases: BreathPhase[] = []
    let now: ReturnType<typeof nextBreath> = { phase: 'in', breathsLeft: breathsIn(minutes) }
    while (now !== null) {
      phases.push(now.phase)
      ms += breath[now.phase]
      now = nextBreath(now.phase, now.breathsLeft)
    }
    expect(ms).toBe(minutes * 60_000)
    expect(phases).toEqual(phases.map((_, at) => (at % 2 === 0 ? 'in' : 'out')))
    expect(phases.at(-1)).toBe('out')
  },
)
