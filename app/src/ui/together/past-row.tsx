import type { PastRound } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { RowLink } from '../kit/row.tsx'
import { RoundTitle } from '../round-title.tsx'
import { showDay } from '../show-day.ts'

/** A round of some day, by what was asked or by what it was. */
export function PastRow({ round }: { round: PastRound }) {
  const { ports, language } = useApp()
  return (
    <RowLink
      to={{ at: 'round', key: round.key }}
      title={<RoundTitle of={round} />}
      note={showDay(round.day, language.value, ports.locales)}
    />
  )
}
