import type { Answer } from '../../content/practices/practice.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { AllDone } from '../kit/all-done.tsx'
import { QuietButton } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'
import { WayBack } from '../kit/way-back.tsx'
import { Fault } from '../kit/status.tsx'
import { AnswerWords } from './answer-words.tsx'
import { Names } from '../kit/names.tsx'
import type { Playing } from './playing.ts'
import { useHowItOpens } from './seal-step.tsx'
import { useDoing } from './use-doing.ts'

type Waiting = Playing & { step: string }

/** Sealed: nothing more to do here than to close the phone, or to take it back. */
export function Sealed(props: Waiting & { answer: Answer; told: boolean }) {
  const { space, round, prompt, told } = props
  const { attune } = useApp()
  const words = useMessages('question')
  const { run, fault } = useDoing()
  const isTold = told && space.others.length > 0
  const isAllDone = space.checkIn.view.done && space.question.view.done
  return (
    <Screen
      title={words.sealed.title}
      actions={
        <>
          <WayBack />
          {round.view.may.includes('take-back') && (
            <QuietButton onClick={() => run(() => attune.takeBack(round.key))}>
              {words.sealed.takeBack}
            </QuietButton>
          )}
        </>
      }
    >
      <p>
        {isTold
          ? fill(words.sealed.told, { name: <Names of={space.others} /> })
          : words.sealed.untold}
      </p>
      <p class="second">
        {useHowItOpens(space)} {words.sealed.returns}
      </p>
      <p class="prompt-again">{prompt}</p>
      <Mine {...props} />
      {isAllDone && <AllDone />}
      <Fault>{fault}</Fault>
    </Screen>
  )
}

/** Everyone is in, and nothing can be shown yet. */
export function Opening(props: Waiting & { answer: Answer | null }) {
  const words = useMessages('question')
  const isStrict = props.space.strict && props.space.others.length < 2
  return (
    <Screen above={<Circles small />} title={words.opening.title} actions={<WayBack />}>
      <p role="status">{isStrict ? words.opening.strict : words.opening.soon}</p>
      <p class="prompt-again">{props.prompt}</p>
      {props.answer !== null && <Mine {...props} answer={props.answer} />}
    </Screen>
  )
}

/** Back with its author for good. Private. */
export function Returned(props: Waiting & { answer: Answer }) {
  const words = useMessages('question')
  return (
    <Screen title={words.returned.title} actions={<WayBack />}>
      <p>{words.returned.body}</p>
      <p class="prompt-again">{props.prompt}</p>
      <Mine {...props} />
    </Screen>
  )
}

export function PutAway({ prompt }: Playing) {
  const words = useMessages('question')
  return (
    <Screen title={words.away.title} actions={<WayBack />}>
      <p>{words.away.body}</p>
      <p class="prompt-again">{prompt}</p>
    </Screen>
  )
}

function Mine({ space, practice, step, answer }: Waiting & { answer: Answer }) {
  const reveal = useMessages('reveal')
  const shown = { by: space.me.member, answer, mark: 'as-written' } as const
  return <AnswerWords {...{ space, practice, step, shown }} by={reveal.you} />
}
