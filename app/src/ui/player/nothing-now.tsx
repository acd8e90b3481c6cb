import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Practice } from '../../content/practices/practice.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { addDays } from '../../domain/calendar-day.ts'
import { isPlanned } from '../../domain/is-planned.ts'
import type { RoundView } from '../../domain/round.ts'
import { waitsUntil } from '../../domain/round.ts'
import type { ShownRound } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { WayBack } from '../kit/way-back.tsx'
import { showDay } from '../show-day.ts'
import { Leads } from './leads.tsx'
import type { Playing } from './playing.ts'
import { stepOf, useWordsOf } from './practice-words.ts'
import { isShared } from './shared-step.ts'

type Props = Playing & { hasLeft: boolean; takesFocus: boolean; restart: () => void }

/** Nothing is asked now. Whether anybody else is to do something is not said; when it goes on by itself, is. */
export function Nothing(props: Props) {
  const { practice, round, takesFocus } = props
  const line = useRef<HTMLParagraphElement>(null)
  const said = useSaid(props)
  useLayoutEffect(() => {
    // What had the focus went away with the last step.
    if (takesFocus) line.current?.focus()
  }, [])
  // What every evening has says so in its own words.
  if (practice.cadence === 'daily' && round.view.done) return null
  return (
    <div class="nothing-now">
      <p role="status" tabIndex={-1} ref={line}>
        {said.title}
      </p>
      {said.body && <p class="second">{said.body}</p>}
      <Leads {...props} />
      <div class="actions">
        <WayBack />
        <Anew {...props} />
      </div>
    </div>
  )
}

/** What is one’s own alone is kept in one place, until somebody begins it anew. */
function Anew({ practice, round, restart }: Props) {
  const { attune } = useApp()
  const { anew } = useMessages('play')
  const kept = Object.keys(round.drafts)
  if (practice.steps.some(isShared) || isPlanned(practice) || kept.length === 0) return null
  const clear = async () => {
    for (const step of kept) await attune.saveDraft(round.key, step, {})
    restart()
  }
  return <QuietButton onClick={clear}>{anew}</QuietButton>
}

/** The same where there is nothing to read either. */
export function NothingHere({ children, ...props }: Props & { children: ComponentChildren }) {
  const { name } = useWordsOf(props.practice.id)
  return <Screen title={name}>{children}</Screen>
}

function useSaid({ space, round, practice, hasLeft }: Props) {
  const { ports, language } = useApp()
  const play = useMessages('play')
  const { said } = useWordsOf(practice.id)
  const { steps, waits } = round.view
  if (hasLeft) return { title: play.left }
  if (waits) return { title: play.rest }
  const later = steps.filter(isLater)
  const dated = practice.steps.find(
    ({ id, fromDay = 0, optional }) =>
      !optional &&
      addDays(round.day, fromDay) > space.today &&
      later.some(({ step }) => step === id),
  )
  const shown = (day: Day) => showDay(day, language.value, ports.locales, 'within')
  if (dated?.fromDay !== undefined) {
    const day = addDays(round.day, dated.fromDay)
    return { title: fill(play.waits.until, { day: shown(day) }) }
  }
  if (!practice.steps.some(isShared)) return { title: said ?? play.over }
  if (space.others.length === 0) return { title: play.waits.title, body: play.alone }
  if (isOver({ space, round, practice })) return { title: play.over }
  const until = waitOf(practice, round, space.today)
  const body = until ? fill(play.waits.forAll, { day: shown(until) }) : play.waits.body
  return { title: play.waits.title, body }
}

const isLater = ({ phase }: RoundView['steps'][number]) => phase.is === 'later'

/** Whatever these people do together in it has been done, and nobody is waited for. */
export function isOver({ space, round, practice }: Pick<Playing, 'space' | 'round' | 'practice'>) {
  const { steps, done, waits } = round.view
  if (!done || waits || space.others.length === 0) return false
  return !steps.some(isLater) && !isAwaited(practice, steps, space.me.member)
}

/** Something in it is with somebody else: a word on what was understood, or on what was asked. */
function isAwaited(practice: Practice, steps: RoundView['steps'], me: string): boolean {
  return steps.some(({ step, phase }) => {
    if ('heard' in phase)
      return phase.heard.some(({ answer, verdict }) => answer !== null && verdict === null)
    if (!('wishes' in phase)) return false
    const of = stepOf(practice, step)
    const isAsked = of?.kind === 'agree' && of.of !== 'promise'
    return isAsked && phase.wishes.some(({ by, replies }) => by === me && replies.length === 0)
  })
}

/** Until when whoever has written waits for the others; undefined where nothing waits for them. */
function waitOf(practice: Practice, { view, day }: ShownRound, today: Day): Day | undefined {
  const phaseIn = (id: string) => view.steps.find(({ step }) => step === id)?.phase
  const closed = practice.steps.filter(({ id }) => phaseIn(id)?.is === 'later')
  const first = closed.flatMap(({ after = [] }) => after.filter((one) => typeof one === 'string'))
  const [until] = first.flatMap((id) => {
    const phase = phaseIn(id)
    const isMine = phase !== undefined && 'isMine' in phase && phase.isMine
    return (isMine && waitsUntil(practice.steps, id, { today, day })) || []
  })
  return until
}
