import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Screen } from '../kit/screen.tsx'
import type { BreathPhase } from './breathing.ts'
import { breath, breathsIn, nextBreath } from './breathing.ts'

const minutes = { one: 1, two: 2, three: 3 } as const
type Minutes = keyof typeof minutes

/** A circle to breathe with. It asks nothing, keeps nothing and needs no connection. */
export function Breath() {
  const words = useMessages('own').breath
  const chosen = useSignal<Minutes>('one')
  const { now, isDone, begin, stop } = useBreathing()
  return (
    <Screen
      title={words.title}
      actions={
        // One button all along: the focus stays where the finger is.
        <Button onClick={now === null ? () => begin(minutes[chosen.value]) : stop}>
          {now !== null ? words.stop : isDone ? words.again : words.begin}
        </Button>
      }
    >
      <p class="second breath-moving">{words.body}</p>
      <p class="second breath-still">{words.bodyStill}</p>
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
      {now === null && (
        <Choices
          legend={words.howLong}
          choices={(Object.keys(minutes) as Minutes[]).map((value) => ({
            value,
            label: words[value],
          }))}
          chosen={chosen.value}
          onChoose={(value) => (chosen.value = value)}
        />
      )}
    </Screen>
  )
}

function useBreathing() {
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
    begin(length: number) {
      isDone.value = false
      now.value = { phase: 'in', breathsLeft: breathsIn(length) }
    },
    stop: () => (now.value = null),
  }
}
