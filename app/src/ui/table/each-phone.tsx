import { useEffect } from 'preact/hooks'
import { firstDeck } from '../../content/questions/first-deck.ts'
import type { ShownRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Fault } from '../kit/status.tsx'
import { useWordsOf } from '../player/practice-words.ts'
import { useDoing } from '../player/use-doing.ts'
import { usePrompt } from '../prompt.ts'
import type { TableProps } from './at-table.ts'
import { seatsOf, sharedTalk, turnsIn } from './at-table.ts'
import { Dial } from './dial.tsx'
import { Pad } from './pad.tsx'
import { Speaking } from './speaking.tsx'
import { deepest, questionAt, turnsOf } from './table-talks.ts'

/** Each phone shows the same turn: that somebody has spoken is all that goes from one to the other. */
export function OnEachPhone({ space, at }: TableProps) {
  const { attune } = useApp()
  const { talk, round = sharedTalk(attune, space, talk) } = at.value
  const shown = attune.round(round)
  const turns = shown && turnsIn(shown)
  const isOver = turns?.is !== 'on'
  // The next one of the day begins when this one is over, and not on this screen.
  useEffect(() => void (at.value = { ...at.value, round }), [])
  useEffect(() => {
    if (isOver) at.value = { ...at.value, stage: 'after' }
  }, [isOver])
  if (shown === null || turns?.is !== 'on') return null
  return <InStep {...{ space, at, shown, turns }} />
}

type InStepProps = TableProps & {
  shown: ShownRound
  turns: Extract<NonNullable<ReturnType<typeof turnsIn>>, { is: 'on' }>
}

function InStep(props: InStepProps) {
  const { space, at, shown, turns } = props
  const { attune } = useApp()
  const words = useMessages('table')
  const { run, fault } = useDoing()
  const { talk, phones } = at.value
  const seats = seatsOf(space)
  const speaker = seats.findIndex(({ member }) => member === turns.by)
  const depth = depthIn(shown)
  const goTo = (level: number) =>
    run(() => attune.move(shown.key, 'depth', 'level', { level: String(level) }))
  return (
    <Speaking
      {...{ seats, speaker, talk, phones }}
      turn={turns.turn}
      prompt={usePromptOf(props)}
      isMine={speaker === 0}
      main={
        turns.moves.length > 0 && (
          <Button onClick={() => run(() => attune.move(shown.key, turnsOf(talk).id, 'turn'))}>
            {words.done}
          </Button>
        )
      }
      note={
        <>
          {depth !== null && depth.wish > depth.level && <p class="second">{words.deeperSoon}</p>}
          {!space.online && <p class="second">{words.apart}</p>}
          <Fault>{fault}</Fault>
        </>
      }
      more={
        <>
          {depth !== null && (
            <Dial
              isLightest={depth.wish === 1}
              isDeepest={depth.wish >= deepest(firstDeck, space.bond.kind)}
              // Lighter is lighter than it is now, whatever had been wished for.
              go={(by) =>
                goTo(by > 0 ? depth.wish + 1 : Math.max(1, Math.min(depth.wish, depth.level) - 1))
              }
            />
          )}
          <Pad at={at} seats={seats.slice(0, 1)} speaker={0} />
          <QuietButton onClick={() => (at.value = { ...at.value, stage: 'after' })}>
            {words.end}
          </QuietButton>
        </>
      }
    />
  )
}

/** Of a talk with a dial the question of this depth, of any other its own words. */
function usePromptOf({ space, at, shown, turns }: InStepProps): string {
  const { title } = useWordsOf(at.value.talk)
  const depth = depthIn(shown)
  const asked = Math.floor(turns.turn / seatsOf(space).length)
  const question = questionAt(firstDeck, space.bond.kind, {
    ...{ day: shown.day, level: depth?.level ?? 1, at: asked },
  })
  const prompt = usePrompt(question?.id ?? null)
  return depth === null ? title : prompt
}

/** How deep it goes, and what this person would like; null for a talk without a dial. */
function depthIn({ view }: ShownRound) {
  const step = view.steps.find(({ kind }) => kind === 'depth')
  if (step?.kind !== 'depth' || step.phase.is !== 'now') return null
  return { level: step.phase.level, wish: step.phase.wish }
}
