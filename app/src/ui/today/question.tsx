import type { Day } from '../../domain/calendar-day.ts'
import type { QuestionView, SpaceView } from '../../session/attune.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Player } from '../player/player.tsx'
import { usePrompt } from './prompt.ts'

export function Question({ space, day }: { space: SpaceView; day: Day }) {
  const all = [space.question, ...space.earlier, ...space.answered]
  const question = all.find((one) => one.day === day)
  return question === undefined ? <Missing /> : <Asked space={space} question={question} />
}

function Asked({ space, question }: { space: SpaceView; question: QuestionView }) {
  const prompt = usePrompt(question.question)
  if (prompt === '') return <div aria-busy="true" />
  return <Player space={space} question={question} prompt={prompt} />
}

function Missing() {
  const { router } = useApp()
  const question = useMessages('question')
  const frame = useMessages('frame')
  return (
    <Screen
      title={question.missing}
      actions={<Button onClick={() => router.replace({ at: 'home' })}>{frame.toToday}</Button>}
    />
  )
}
