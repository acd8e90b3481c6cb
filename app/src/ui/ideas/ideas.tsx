import { useEffect } from 'preact/hooks'
import { twoMinute } from '../../content/lists/two-minute.ts'
import { itemsFor, mixed } from '../../domain/list-items.ts'
import type { Wished } from '../../domain/list-items.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Choices, named } from '../kit/choices.tsx'
import { Screen } from '../kit/screen.tsx'
import { Few } from '../player/few.tsx'
import { forWhom } from '../player/for-whom.ts'
import { useWordIn } from '../player/list-words.ts'
import { useThroughHelp } from '../use-through-help.ts'
import './ideas.css'

interface Said {
  readonly energy: (typeof energies)[number] | null
  readonly distance: (typeof places)[number] | null
}

const energies = ['low', 'some', 'lively'] as const
const places = ['near', 'far'] as const
const nothing: Said = { energy: null, distance: null }

/** Something small for right now, three at a time, by how much is left in somebody and where they are. */
export function Ideas({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const { ideas: words } = useMessages('picks')
  const wordOf = useWordIn('two-minute')
  const said = useThroughHelp('ideas', nothing)
  const wished: Wished = said.value
  // A touch is offered only where both are open to it.
  useEffect(() => void (space.others.length === 1 && attune.openYes()), [space.space])
  const fitting = mixed(itemsFor(twoMinute, forWhom(attune, space), wished))
  return (
    <Screen title={words.title}>
      <p class="second">{words.lead}</p>
      <div class="as-chips">
        <Choices
          legend={words.energy}
          choices={named(energies, words.energies)}
          chosen={said.value.energy}
          onChoose={(energy) => (said.value = { ...said.value, energy })}
        />
        <Choices
          legend={words.where}
          choices={named(places, words.places)}
          chosen={said.value.distance}
          onChoose={(distance) => (said.value = { ...said.value, distance })}
        />
      </div>
      <Few
        key={JSON.stringify(wished)}
        items={fitting}
        keyOf={({ id }) => id}
        from={Number(space.today.slice(-2))}
        none={words.none}
      >
        {({ id }) => <p>{wordOf(id)}</p>}
      </Few>
    </Screen>
  )
}
