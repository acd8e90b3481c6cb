import { useSignal } from '@preact/signals'
import type { TurnsStep } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { speakerOf } from '../../domain/turns-phase.ts'
import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { lazy } from '../lazy.tsx'
import { nameOf } from '../name-of.ts'
import { practiceOf, stepOf } from './practice-words.ts'
import { QuietTimer } from './quiet-timer.tsx'

/** Their words are fetched by whoever has come this far, and by nobody else. */
const Questions = lazy(
  async () => (await import('./tender-questions.tsx')).TenderQuestions,
  ['tender'],
  () => null,
)

interface Props {
  space: SpaceView
  id: PracticeId
  step: string
  end: () => void
}

/** Turns of which nothing is kept: on this phone alone, and gone with the page. */
export function LocalTurns(props: Props) {
  const { space, id, step, end } = props
  const { minutes, each, questions } = stepOf(practiceOf(id), step) as TurnsStep
  const turn = useSignal(0)
  const members = [space.me, ...space.others].map(({ member }) => member)
  const by = speakerOf(members, turn.value, null, space.today)
  const go = () => (turn.value + 1 < members.length * each ? turn.value++ : end())
  return <LocalTurn key={turn.value} {...{ space, questions, minutes, by, go, end }} />
}

interface TurnProps {
  space: SpaceView
  questions: TurnsStep['questions']
  minutes: number
  by: string
  go: () => void
  end: () => void
}

function LocalTurn({ space, questions, minutes, by, go, end }: TurnProps) {
  const { turns } = useMessages('play')
  const isBegun = useSignal(false)
  return (
    <Screen
      title={fill(turns.theirs, { name: <Name of={nameOf(space, by)} /> })}
      actions={
        <>
          <Button onClick={isBegun.value ? go : () => (isBegun.value = true)}>
            {isBegun.value ? turns.next : turns.begin}
          </Button>
          <QuietButton onClick={end}>{turns.stop}</QuietButton>
        </>
      }
    >
      {questions === 'tender' && <Questions space={space} />}
      {isBegun.value && <QuietTimer minutes={minutes} begun={turns.begun} full={turns.full} />}
    </Screen>
  )
}
