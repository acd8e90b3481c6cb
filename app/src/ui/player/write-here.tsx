import type { StepView } from '../../domain/round.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button } from '../kit/button.tsx'
import { Fields } from './fields.tsx'
import type { StepPlaying } from './playing.ts'
import { fieldsOf, isOpening, stepOf, useHeading, useWordsOf } from './practice-words.ts'
import { StepFrame } from './step-frame.tsx'
import { useWriting } from './use-writing.ts'
import { WhoReads } from './who-reads.tsx'

type Phase = Extract<StepView, { kind: 'write' }>['phase']

/** Words that all may read at once, or, where they are `private`, that nobody else ever does. */
export function WriteHere(props: StepPlaying<Phase>) {
  const { space, round, practice, step, phase, goOn } = props
  const { attune } = useApp()
  const { say } = useMessages('writing')
  const play = useMessages('play')
  const { steps, intro } = useWordsOf(practice.id)
  const heading = useHeading(props)
  const writing = useWriting(round.key, step, round.drafts[step] ?? {})
  const isPrivate = phase.is === 'private'
  const isFirst = isOpening(practice, step)
  const send = async () => {
    if (!isPrivate) {
      const fields = fieldsOf(stepOf(practice, step))
      return writing.send(fields, (answer) => attune.write(round.key, answer, step))
    }
    writing.draft.flush()
    return goOn()
  }
  return (
    <StepFrame
      of={props}
      heading={heading}
      note={isFirst && intro}
      actions={<Button onClick={send}>{isPrivate ? play.goOn : say}</Button>}
    >
      <Fields
        fields={fieldsOf(stepOf(practice, step))}
        words={steps[step] ?? {}}
        writing={writing}
        title={typeof heading === 'string' ? heading : ''}
      />
      {isPrivate && <Mirror {...props} />}
      {isPrivate ? <p class="second">{play.onlyMe}</p> : <WhoReads space={space} />}
    </StepFrame>
  )
}

/** What this week’s words show of one’s own share, beside what somebody thinks of it. Nobody else sees it. */
function Mirror({ practice, step }: StepPlaying<Phase>) {
  const { attune } = useApp()
  const { mirror } = useMessages('play')
  const { steps } = useWordsOf(practice.id)
  const fields = fieldsOf(stepOf(practice, step))
  const field = fields.find((one) => one.kind === 'choice' && one.options.includes('about-even'))
  const [share] = attune.mirror.value
  const said = field && share && steps[step]?.[field.id]?.options?.[share]
  return said ? <p class="second">{fill(mirror, { share: said })}</p> : null
}
