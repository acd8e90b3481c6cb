import { useSignal } from '@preact/signals'
import { repair } from '../../content/lists/repair.ts'
import { itemsFor } from '../../domain/list-items.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Choices, named } from '../kit/choices.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Few } from '../player/few.tsx'
import { forWhom } from '../player/for-whom.ts'
import { useWordIn } from '../player/list-words.ts'

const kinds = [...new Set(repair.map(({ kind }) => kind))]

/** Sentences to say aloud when a talk has grown hard, by what they are for. Behind the gate, as all of it. */
export function WordsForIt({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const words = useMessages('repair')
  const names = useMessages('listKinds').repair
  const wordOf = useWordIn('repair')
  const kind = useSignal<(typeof kinds)[number]>('pause-signal')
  return (
    <Disclosure summary={words.words}>
      <div class="stack">
        <p class="second">{words.wordsNote}</p>
        <div class="as-chips">
          <Choices
            legend={words.wordsFor}
            choices={named(kinds, names)}
            chosen={kind.value}
            onChoose={(value) => (kind.value = value)}
          />
        </div>
        <Few
          key={kind.value}
          items={itemsFor(repair, forWhom(attune, space), { kind: kind.value })}
          keyOf={({ id }) => id}
        >
          {({ id }) => <p>{wordOf(id)}</p>}
        </Few>
      </div>
    </Disclosure>
  )
}
