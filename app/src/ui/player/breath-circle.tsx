import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp, useMessages } from '../app-context.ts'
import type { BreathPhase } from './breathing.ts'
import { breath, breathsIn, nextBreath } from './breathing.ts'

export interface Breathing {
  readonly now: BreathPhase | null
  readonly isDone: boolean
  begin(minutes: number): void
  stop(): void
}

export function useBreathing(): Breathing {
  const { ports } = useApp()
  const now = useSignal<{ phase: BreathPhase; breathsLeft: number } | null>(null)
  const isDone = useSignal(false)
  const at = now.value
  useEffect(() => {
    if (at === null) return undefined
    return ports.schedule(() => {
      now.value = nextBreath(at.phase, at.breathsLeft)
      isDone.value = now.value === null
    }, breath[at.phase])
  }, [at])
  return {
    now: at?.phase ?? null,
    isDone: isDone.value,
    begin(length) {
      isDone.value = false
      now.value = { phase: 'in', breathsLeft: breathsIn(length) }
    },
    stop: () => (now.value = null),
  }
}

/** A circle to breathe with. Beside it stands in words what it shows. */
export function BreathCircle({ of: { now, isDone } }: { of: Breathing }) {
  const words = useMessages('own').breath
  return (
    <>
      {/* Read once at the beginning and once at the end: a voice in between would be in the way. */}
      <p class="only-heard" role="status">
        {now !== null ? words.begun : isDone && words.done}
      </p>
      <div class={`breath is-${now ?? 'resting'}`} aria-hidden="true">
        <svg viewBox="-50 -50 100 100" focusable="false">
          <circle class="breath-edge" r="48" />
          <circle class="breath-circle" r="46" />
        </svg>
        <p class="breath-word">{now === null ? isDone && words.done : words[now]}</p>
      </div>
    </>
  )
}
