import type { PastRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { RowLink } from '../kit/row.tsx'
import { usePrompt } from '../prompt.ts'
import { showDay } from '../show-day.ts'

/** A round of some day, by what was asked or by what it was. */
export function PastRow({ round }: { round: PastRound }) {
  const { ports, language } = useApp()
  const { practices } = useMessages('together')
  const prompt = usePrompt(round.question)
  return (
    <RowLink
      to={{ at: 'round', key: round.key }}
      title={round.question === null ? practices[round.practice] : prompt}
      note={showDay(round.day, language.value, ports.locales)}
    />
  )
}
