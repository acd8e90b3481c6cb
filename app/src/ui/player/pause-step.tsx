import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PauseStep as Pause } from '../../content/practices/practice.ts'
import { localDay } from '../../domain/calendar-day.ts'
import type { Moment } from '../../domain/moment.ts'
import { clockAt } from '../../domain/moment.ts'
import type { PausePhase } from '../../domain/pause-phase.ts'
import type { StepView } from '../../domain/round.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Fault } from '../kit/status.tsx'
import { showTime, toMoment } from '../show-time.ts'
import type { StepPlaying } from './playing.ts'
import { stepOf, useWordsOf } from './practice-words.ts'
import { StepFrame } from './step-frame.tsx'
import { useDoing } from './use-doing.ts'
import { When } from './when-field.tsx'

type Props = StepPlaying<PausePhase>

/** A cool-off and the time at which it is over. Nothing counts down, and nobody sees who ended it. */
export function PauseStep(props: Props) {
  const { phase } = props
  const isAnother = useSignal(false)
  if (phase.is === 'on' && !isAnother.value)
    return <On key="on" {...props} phase={phase} another={() => (isAnother.value = true)} />
  const onAsked = () => {
    isAnother.value = false
    props.close()
  }
  return <Ask key="ask" {...props} onAsked={onAsked} />
}

export type PausedStep = Extract<StepView, { kind: 'pause' }> & { phase: { is: 'on' } }

/** Until when it is, for whoever does something else meanwhile; and back to it. */
export function PauseLine({ of, look }: { of: PausedStep; look: () => void }) {
  const { pause } = useMessages('play')
  const time = useTime()
  return (
    <p class="pause-line">
      <QuietButton onClick={look}>{fill(pause.on, { time: time(of.phase.until) })}</QuietButton>
    </p>
  )
}

function On(props: Props & { phase: Extract<PausePhase, { is: 'on' }>; another: () => void }) {
  const { round, practice, step, phase, may, goOn, close, hasMore, another } = props
  const { attune } = useApp()
  const { pause } = useMessages('play')
  const { says } = useWordsOf(practice.id)
  const time = useTime()
  const isLate = useIsLate(phase.until) || phase.isLate
  const { run, fault } = useDoing()
  const [maySay, mayEnd] = [may.includes('pause'), may.includes('end')]
  const [End, Meanwhile] = isLate ? [Button, QuietButton] : [QuietButton, Button]
  const end = async () => {
    if (await run(() => attune.move(round.key, step, 'end'))) close()
  }
  const ending = mayEnd && <End onClick={end}>{pause.end}</End>
  return (
    <StepFrame
      of={props}
      heading={fill(pause.on, { time: time(phase.until) })}
      note={says?.[step]}
      actions={
        <>
          {isLate && ending}
          {hasMore && <Meanwhile onClick={goOn}>{pause.meanwhile}</Meanwhile>}
          {maySay && <QuietButton onClick={another}>{pause.more}</QuietButton>}
          {!isLate && ending}
        </>
      }
    >
      {phase.isMine && !isLate && <p>{pause.mine}</p>}
      <p role="status">{isLate && (maySay ? pause.late : pause.isPast)}</p>
      <Fault>{fault}</Fault>
    </StepFrame>
  )
}

function Ask(props: Props & { onAsked: () => void }) {
  const { round, practice, step, onAsked } = props
  const { attune, ports } = useApp()
  const { pause } = useMessages('play')
  const { title, intro } = useWordsOf(practice.id)
  const { minutes } = stepOf(practice, step) as Pause
  const chosen = useSignal('')
  const other = useSignal('')
  /** The choice that has no time yet. */
  const missing = useSignal<string | null>(null)
  const { run, fault } = useDoing()
  const show = useTime()
  const after = (length: number) => clockAt(new Date(ports.now() + length * 60_000)).moment
  const ask = async () => {
    const { value: length } = chosen
    const until = length === 'other' ? nextAt(other.value, ports.now()) : length && after(+length)
    missing.value = until === '' ? length : null
    if (until === '') return
    if (await run(() => attune.move(round.key, step, 'pause', { until }))) onAsked()
  }
  const lengths = minutes.map((length) => ({
    value: `${length}`,
    label: fill(pause.minutes, { minutes: length, time: show(after(length)) }),
  }))
  return (
    <StepFrame
      of={props}
      heading={props.hasThread ? pause.howLong : title}
      note={!props.hasThread && intro}
      actions={<Button onClick={ask}>{pause.ask}</Button>}
    >
      <Choices
        legend={pause.howLong}
        legendHidden={props.hasThread}
        choices={[...lengths, { value: 'other', label: pause.other }]}
        chosen={chosen.value}
        onChoose={(now) => (chosen.value = now)}
      />
      {chosen.value === 'other' && (
        <When
          field={{ of: 'time' }}
          label={pause.time}
          fault={null}
          value={other.value}
          onSay={(now) => (other.value = now)}
        />
      )}
      <p class="second">{pause.note}</p>
      <Fault>{missing.value === chosen.value ? pause.need : fault}</Fault>
    </StepFrame>
  )
}

/** The next time that this wall’s clock shows it: today, or past midnight. */
function nextAt(time: string, now: number): string {
  if (time === '') return ''
  const today = toMoment(localDay(new Date(now)), time)
  if (today > clockAt(new Date(now)).moment) return today
  return toMoment(localDay(new Date(now + 24 * 3_600_000)), time)
}

function useTime() {
  const { ports, language } = useApp()
  return (moment: string) => showTime(clockAt(new Date(moment)).time, language.value, ports.locales)
}

/** Looks once, when the time has come: no clock runs on the screen. */
function useIsLate(until: Moment): boolean {
  const { ports } = useApp()
  const isLate = useSignal(false)
  const left = Date.parse(until) - ports.now()
  useEffect(() => {
    isLate.value = left < 0
    // Longer than a timer can be set for is no pause for an evening.
    return ports.schedule(() => (isLate.value = true), Math.min(Math.max(left, 0), 86_400_000))
  }, [until])
  return isLate.value
}
