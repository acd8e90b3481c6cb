import { useSignal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Screen } from '../kit/screen.tsx'
import { BreathCircle, useBreathing } from '../player/breath-circle.tsx'

const minutes = { one: 1, two: 2, three: 3 } as const
type Minutes = keyof typeof minutes

/** It asks nothing, keeps nothing and needs no connection. */
export function Breath() {
  const words = useMessages('own').breath
  const chosen = useSignal<Minutes>('one')
  const breathing = useBreathing()
  const { now, isDone, begin, stop } = breathing
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
      <BreathCircle of={breathing} />
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
