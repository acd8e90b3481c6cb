import type { ComponentChildren } from 'preact'
import { clockAt } from '../../domain/moment.ts'
import type { PausePhase } from '../../domain/pause-phase.ts'
import type { ShownRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Row } from '../kit/row.tsx'
import { showTime } from '../show-time.ts'

/** A pause that is on: until when, and the way to it. No time runs down, and nobody is named. */
export function Running({ children: otherwise }: { children: ComponentChildren }) {
  const { language, ports } = useApp()
  const words = useMessages('repair')
  const running = usePauses().flatMap(({ round, phase }) =>
    phase.is === 'on' ? [{ round, phase }] : [],
  )
  if (running.length === 0) return <>{otherwise}</>
  return (
    <ul class="rows pause-running">
      {running.map(({ round, phase }) => (
        <Row
          key={round.key}
          to={{ at: 'round', key: round.key }}
          title={fill(words.running, {
            time: showTime(clockAt(new Date(phase.until)).time, language.value, ports.locales),
          })}
          note={phase.isLate ? words.runningLate : words.runningNote}
        />
      ))}
    </ul>
  )
}

/** What comes after a pause: a line to begin with, the same sentence gentler, and how it is now. */
export function Returning() {
  const words = useMessages('repair')
  const open = usePauses().filter(
    ({ round, phase }) => phase.is === 'over' && round.view.asks.includes('write'),
  )
  return (
    <>
      {open.map(({ round }) => (
        <Row
          key={round.key}
          to={{ at: 'round', key: round.key }}
          title={words.comeBack}
          note={words.comeBackNote}
        />
      ))}
    </>
  )
}

interface Pause {
  readonly round: ShownRound
  readonly phase: PausePhase
}

/** Newest first, of the last few. */
function usePauses(): readonly Pause[] {
  const { attune } = useApp()
  return attune.past.value
    .filter(({ practice }) => (withPauses as readonly string[]).includes(practice))
    .slice(0, 5)
    .flatMap(({ key }) => {
      const round = attune.round(key)
      const step = round?.view.steps.find(({ kind }) => kind === 'pause')
      if (!round || step?.kind !== 'pause' || step.phase.is === 'later') return []
      return [{ round, phase: step.phase }]
    })
}

const withPauses = ['pause', 'shut-down', 'hard-feelings'] as const
