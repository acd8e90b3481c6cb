import type { Heard, SayBackPhase } from '../../domain/say-back-phase.ts'
import { cleanText } from '../../domain/text.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import { AnswerWords } from './answer-words.tsx'
import { Fields } from './fields.tsx'
import { Judge } from './judge.tsx'
import type { Playing, StepPlaying } from './playing.ts'
import { fieldsOf, stepOf, useHeading, useWordsOf } from './practice-words.ts'
import { StepFrame } from './step-frame.tsx'
import { useWriting } from './use-writing.ts'

type Props = StepPlaying<SayBackPhase>

/** First whoever spoke says whether that was it; then one says back oneself, one speaker at a time. */
export function SayBackStep(props: Props) {
  const { moves, heard } = props.phase
  const judged = moves.find(({ move }) => move === 'judge')
  const { me } = props.space
  const tried = heard.find(({ of, by }) => of === me.member && by === judged?.to)
  if (judged && tried) return <Judge key={`judge ${tried.by}`} {...props} tried={tried} />
  const said = moves.find(({ move }) => move === 'say-back')
  return said ? <SayBack key={said.to} {...props} to={said.to} /> : null
}

function SayBack({ to, ...props }: Props & { to: string }) {
  const { space, round, practice, step } = props
  const { attune } = useApp()
  const { sayBack } = useMessages('play')
  const { steps } = useWordsOf(practice.id)
  const name = <Name of={nameOf(space, to)} />
  const heading = useHeading(props, { name })
  const writing = useWriting(round.key, step, round.drafts[step] ?? {})
  const fields = fieldsOf(stepOf(practice, step))
  const send = () =>
    writing.send(fields, (answer) => attune.move(round.key, step, 'say-back', answer, to))
  return (
    <StepFrame
      of={props}
      heading={heading}
      // With several, whose turn it is stands in the heading alone where it names somebody.
      note={space.others.length > 1 && fill(sayBack.ask, { name })}
      actions={<Button onClick={send}>{sayBack.send}</Button>}
    >
      <Fields fields={fields} words={steps[step] ?? {}} writing={writing} />
    </StepFrame>
  )
}

/** What was said back so far, with the speaker’s word on it. */
export function HeardWords(props: Playing & { step: string; heard: readonly Heard[] }) {
  const { space, heard } = props
  const { sayBack } = useMessages('play')
  return (
    <>
      {heard.map(({ of, by, answer, verdict, text }) => {
        const mark = answer === null ? 'taken-back' : 'as-written'
        const name = <Name of={nameOf(space, of)} />
        const shown = { by, answer, mark } as const
        const said = fill(sayBack.of, { name, by: <Name of={nameOf(space, by)} /> })
        return (
          <div key={`${of} ${by}`} class="heard">
            <AnswerWords {...props} shown={shown} by={said} />
            {verdict && (
              <p class="second">
                {name}
                {': '}
                {sayBack.verdict[verdict]} {text !== '' && <bdi>{cleanText(text)}</bdi>}
              </p>
            )}
            <Withdraw {...props} of={of} by={by} />
          </div>
        )
      })}
    </>
  )
}

/** One’s own, until its speaker has said something to it. */
function Withdraw({
  round,
  space,
  step,
  of,
  by,
}: Playing & { step: string; of: string; by: string }) {
  const { attune } = useApp()
  const { takeBack } = useMessages('reveal')
  const view = round.view.steps.find((one) => one.step === step)
  const moves = view?.may.includes('withdraw') && 'moves' in view.phase ? view.phase.moves : []
  const mayTakeBack = moves.some(({ move, to }) => move === 'withdraw' && to === of)
  if (by !== space.me.member || !mayTakeBack) return null
  return (
    <QuietButton onClick={() => attune.move(round.key, step, 'withdraw', {}, of)}>
      {takeBack}
    </QuietButton>
  )
}
