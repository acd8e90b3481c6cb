import { useEffect } from 'preact/hooks'
import { topic } from '../../content/practices/talks.ts'
import type { Practice } from '../../content/practices/practice.ts'
import { topics } from '../../content/lists/topics.ts'
import { itemsFor } from '../../domain/list-items.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Choices, named } from '../kit/choices.tsx'
import { Names } from '../kit/names.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault } from '../kit/status.tsx'
import { Few } from '../player/few.tsx'
import { forWhom } from '../player/for-whom.ts'
import { isSafetyPassed, SafetyGate } from '../player/safety-gate.tsx'
import { useTopicPrompts } from '../player/topic-prompts.ts'
import { useDoing } from '../player/use-doing.ts'
import { useThroughHelp } from '../use-through-help.ts'
import './ideas.css'

type Topic = (typeof topics)[number]

interface Said {
  readonly kind: Topic['kind'] | null
  readonly minutes: `${Topic['minutes']}` | null
  readonly distance: (typeof places)[number] | null
}

const kinds = [...new Set(topics.map(({ kind }) => kind))]
const places = ['near', 'far'] as const
const times = ['10', '20', '40'] as const
const nothing: Said = { kind: null, minutes: null, distance: null }

/** Something to talk about, three at a time, each with a question to begin with and two that go on. */
export function Topics({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const words = useMessages('picks')
  const kindNames = useMessages('listKinds').topics
  const said = useThroughHelp('topics', nothing)
  const say = (more: Partial<Said>) => (said.value = { ...said.value, ...more })
  const { kind, minutes, distance } = said.value
  useEffect(() => void (space.others.length === 1 && attune.openYes()), [space.space])
  if (kind === 'tense-but-safe' && !isSafetyPassed(attune)) return <SafetyGate />
  const fitting = itemsFor(topics, forWhom(attune, space), {
    ...{ kind, distance, minutes: minutes === null ? null : Number(minutes) },
  })
  return (
    <Screen title={words.topics.title}>
      <p class="second">{words.topics.lead}</p>
      <div class="as-chips">
        <Choices
          legend={words.topics.mood}
          choices={named(kinds, kindNames)}
          chosen={kind}
          onChoose={(value) => say({ kind: value })}
        />
        <Choices
          legend={words.topics.time}
          choices={named(times, words.topics.times)}
          chosen={minutes}
          onChoose={(value) => say({ minutes: value })}
        />
        <Choices
          legend={words.ideas.where}
          choices={named(places, words.ideas.places)}
          chosen={distance}
          onChoose={(value) => say({ distance: value })}
        />
      </div>
      <Few
        key={JSON.stringify(said.value)}
        items={fitting}
        keyOf={({ id }) => id}
        from={Number(space.today.slice(-2))}
        none={words.topics.none}
        class="few of-topics"
      >
        {(one) => <OneTopic space={space} of={one} />}
      </Few>
    </Screen>
  )
}

function OneTopic({ space, of: { id } }: { space: SpaceView; of: Topic }) {
  const { attune, router } = useApp()
  const { topics: words } = useMessages('picks')
  const titles = useMessages('lists').topics
  const [first, ...more] = useTopicPrompts(id)
  const { run, fault } = useDoing()
  const mayPlay = (topic as Practice).audience.includes(space.bond.kind) && !space.isArchived
  const suggest = async () => {
    const key = attune.nameRound('topic')
    if (await run(() => attune.saveDraft(key, 'pick', { topic: id })))
      router.go({ at: 'round', key })
  }
  return (
    <details class="disclosure">
      <summary>{titles[id]}</summary>
      <div class="stack">
        <p class="prompt-again">{first}</p>
        <p class="second">{words.goesOn}</p>
        <ul class="stack">
          {more.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        {space.others.length > 0 && mayPlay && (
          <div>
            <p class="second">{words.aloud}</p>
            <p class="chips">
              <QuietButton onClick={suggest}>
                {fill(words.suggest, { names: <Names of={space.others} /> })}
              </QuietButton>
            </p>
          </div>
        )}
        <Fault>{fault}</Fault>
      </div>
    </details>
  )
}
