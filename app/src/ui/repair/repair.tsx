import { useSignal } from '@preact/signals'
import { practices } from '../../content/practices/practices.ts'
import type { Practice } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Row } from '../kit/row.tsx'
import { Screen } from '../kit/screen.tsx'
import { Agreed } from '../player/agreed-words.tsx'
import { isSafetyPassed, SafetyGate } from '../player/safety-gate.tsx'
import { PracticeRow } from '../practice-row.tsx'
import { Returning, Running } from './pauses.tsx'
import { hasScript } from './script.ts'
import { WordsForIt } from './words-for-it.tsx'
import './repair.css'

/**
 * For when it is hard. What one does alone stands in front of the safety gate, everything for two
 * behind it, and a pause that is on above both: being told when somebody is back is no exercise.
 */
export function Repair({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const words = useMessages('repair')
  const isAsking = useSignal(false)
  const isPassed = isSafetyPassed(attune)
  if (isAsking.value && !isPassed) return <SafetyGate />
  const isTogether = space.others.length > 0 && !space.isArchived
  const isBehind = isTogether && isPassed
  return (
    <Screen
      title={words.title}
      actions={
        isTogether && !isPassed ? (
          <Button onClick={() => (isAsking.value = true)}>{words.ask}</Button>
        ) : undefined
      }
    >
      <Running>
        <p class="second">{words.lead}</p>
      </Running>
      {isBehind && <Behind space={space} />}
      <section class="stack">
        <h2>{words.alone}</h2>
        <ul class="rows">
          <Row to={{ at: 'breath' }} title={words.breath} note={words.breathNote} />
          {fitting(['before-you-send', 'unsaid'], space).map((id) => (
            <PracticeRow key={id} practice={id} space={space} />
          ))}
          <Row to={{ at: 'journal' }} title={words.note} note={words.noteNote} />
        </ul>
      </section>
      {!isBehind && (
        <section class="stack">
          <h2>{words.together}</h2>
          <p class="second">{isTogether ? words.door : words.nobody}</p>
        </section>
      )}
    </Screen>
  )
}

/** What people do together, once nothing speaks against it. */
function Behind({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const words = useMessages('repair')
  const has = hasScript(attune)
  return (
    <section class="stack">
      <h2>{words.together}</h2>
      {has && (
        <details class="disclosure repair-script">
          <summary>{words.script}</summary>
          <Agreed space={space} of="script" />
        </details>
      )}
      <ul class="rows">
        <Returning />
        {fitting(now, space).map((id) => (
          <PracticeRow key={id} practice={id} space={space} />
        ))}
      </ul>
      <WordsForIt space={space} />
      <Disclosure summary={words.calm}>
        <ul class="rows">
          {fitting(inCalm, space).map((id) => (
            <PracticeRow key={id} practice={id} space={space} />
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

const now = ['pause', 'shut-down', 'apology', 'hard-message', 'learn-from-it'] as const
const inCalm = [
  ...[
    'repair-script',
    'ground-rules',
    'hard-feelings',
    'solve-together',
    'how-you-treat-me',
    'a-mending-card',
  ],
] as const

function fitting(ids: readonly PracticeId[], { bond }: SpaceView): readonly PracticeId[] {
  return ids.filter((id) =>
    (practices.find((one) => one.id === id) as Practice).audience.includes(bond.kind),
  )
}
