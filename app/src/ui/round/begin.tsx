import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Answer } from '../../content/practices/practice.ts'
import type { PracticeId } from '../../content/practices/practices.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Screen } from '../kit/screen.tsx'
import { Names } from '../kit/names.tsx'
import { WayBack } from '../kit/way-back.tsx'
import { Overlap } from '../player/overlap.tsx'
import { practiceOf, useWordsOf } from '../player/practice-words.ts'
import { RestsOn } from '../player/rests-on.tsx'
import { isPastSafety, SafetyGate } from '../player/safety-gate.tsx'
import { stageOf } from '../player/stage.ts'
import { WhoReads } from '../player/who-reads.tsx'
import { WriteStep } from '../player/write-step.tsx'
import { writtenBy } from '../written-by.ts'
import { Thanks } from './thanks.tsx'
import { roundToBegin } from './round-to-begin.ts'
import { unnamed } from './unnamed.ts'

interface Props {
  space: SpaceView
  practice: PracticeId
}

/** A practice that begins when somebody writes; afterwards it says so and leads back to where it was opened. */
export function Begin(props: Props) {
  const isSaid = useSignal(false)
  if (isSaid.value) return <Said {...props} />
  return (
    <>
      <Beginning {...props} onSaid={() => (isSaid.value = true)} />
      <RestsOn practice={props.practice} />
    </>
  )
}

function Beginning(props: Props & { onSaid: () => void }) {
  const { onSaid } = props
  if (props.practice === 'thank-you') return <Thanks space={props.space} onGiven={onSaid} />
  const { cadence, steps } = practiceOf(props.practice)
  if (cadence === 'mine') return <MineToday {...props} />
  if (cadence === 'weekly') return <Overlap space={props.space} id={props.practice} />
  const [first] = steps
  return first?.kind === 'write' && first.by === undefined ? (
    <AnyTime {...props} />
  ) : (
    <Named {...props} />
  )
}

/**
 * What does not begin with words for all has its round before anything is said in it. Which one that is can be
 * seen past the gate alone: behind it, what is over looks like what nobody has begun.
 */
function Named({ space, practice }: Props) {
  const { attune, router } = useApp()
  const isSafe = isPastSafety(attune, practiceOf(practice))
  useLayoutEffect(() => {
    if (isSafe) router.replace({ at: 'round', key: roundToBegin(attune, practice, space) })
  }, [isSafe])
  return isSafe ? <div aria-busy="true" /> : <SafetyGate of={practice} />
}

function AnyTime({ space, practice, onSaid }: Props & { onSaid: () => void }) {
  const { attune, router } = useApp()
  const { title } = useWordsOf(practice)
  const { say } = useMessages('writing')
  const { step, draftAt, before } = unnamed(attune, practice)
  const key = useRef(attune.nameRound(practice))
  const write = async (answer: Answer) => {
    const outcome = await attune.write(key.current, answer, step)
    if (outcome.ok) await attune.saveDraft(draftAt, step, {})
    return outcome
  }
  // Where there is more for whoever began, it goes on at once.
  const onDone = () => {
    const round = attune.round(key.current)
    const place = { past: [], open: null, at: null }
    const stage = round && stageOf(practiceOf(practice), round.view, space.me.member, place)
    if (stage?.now) router.replace({ at: 'round', key: key.current })
    else onSaid()
  }
  return (
    <WriteStep
      practice={practiceOf(practice)}
      prompt={title}
      {...{ step, draftAt, before, write }}
      action={say}
      onDone={onDone}
    >
      <WhoReads space={space} />
    </WriteStep>
  )
}

/** Said once a day by each; said again, it takes the place of what was there. */
function MineToday({ space, practice, onSaid }: Props & { onSaid: () => void }) {
  const { attune, router } = useApp()
  const { title } = useWordsOf(practice)
  const { say } = useMessages('writing')
  const key = toRoundKey(practice, `${space.today}/${space.me.member}`)
  const round = attune.round(key)
  const step = round?.view.steps[0]?.step ?? ''
  const said = round && writtenBy(round, space.me.member)
  const done = (answer: Answer) => {
    // Whoever chose the short version came to do it now.
    if (answer['instead'] === 'ten-minutes') router.replace({ at: 'round', key: space.checkIn.key })
    else onSaid()
  }
  return (
    <WriteStep
      practice={practiceOf(practice)}
      prompt={title}
      step={step}
      draftAt={key}
      before={round?.drafts[step] ?? said ?? {}}
      write={(answer) => attune.write(key, answer)}
      takeBack={said && (() => attune.change(key, step, null))}
      action={say}
      onDone={done}
    >
      <WhoReads space={space} />
    </WriteStep>
  )
}

function Said({ space, practice }: Props) {
  const writing = useMessages('writing')
  const { said, name } = useWordsOf(practice)
  const { cadence, steps } = practiceOf(practice)
  const mayComeBack = space.others.length > 0 && cadence === 'any-time' && steps.length > 1
  return (
    <Screen title={said ?? name} actions={<WayBack />}>
      <p>
        {space.others.length === 0
          ? writing.nobodyYet
          : fill(writing.readable, { names: <Names of={space.others} /> })}
      </p>
      {mayComeBack && <p class="second">{writing.comesBack}</p>}
    </Screen>
  )
}
