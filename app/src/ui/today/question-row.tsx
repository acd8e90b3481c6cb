import type { ShownRound } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { Row } from '../kit/row.tsx'
import { showDay } from '../show-day.ts'
import { usePrompt } from '../prompt.ts'
import { marks } from './question-card.tsx'
import { standingOf } from './standing.ts'

export function QuestionRow({ question }: { question: ShownRound }) {
  const { ports, language } = useApp()
  return (
    <Row
      to={{ at: 'round', key: question.key }}
      mark={marks[standingOf(question)]}
      title={usePrompt(question.question)}
      note={showDay(question.day, language.value, ports.locales)}
    />
  )
}
