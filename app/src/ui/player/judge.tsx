import { useSignal } from '@preact/signals'
import type { Heard, SayBackPhase, Verdict } from '../../domain/say-back-phase.ts'
import { isBlank } from '../../domain/text.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { TextArea } from '../kit/field.tsx'
import { Fault } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { nameOf } from '../name-of.ts'
import type { StepPlaying } from './playing.ts'
import { StepFrame } from './step-frame.tsx'
import { useDoing } from './use-doing.ts'

/** “Yes, that is it”, or what is still missing in what was said back. */
export function Judge({ tried, ...props }: StepPlaying<SayBackPhase> & { tried: Heard }) {
  const { space, round, step } = props
  const { attune } = useApp()
  const { sayBack } = useMessages('play')
  const verdict = useSignal<Verdict>('yes')
  const missing = useKept(`missing.${round.key}.${step}.${tried.by}`, '')
  const { run, fault } = useDoing()
  const { value: kind } = verdict
  const choose = (chosen: Verdict) => () => (verdict.value = chosen)
  const say = async (said: Verdict) => {
    const text = said === 'yes' ? '' : missing.value
    const answer = { verdict: said, ...(!isBlank(text) && { text }) }
    const isSaid = await run(() => attune.move(round.key, step, 'judge', answer, tried.by))
    if (isSaid) missing.value = ''
  }
  return (
    <StepFrame
      // What was chosen asks by itself, and can be thought better of.
      key={kind}
      of={kind === 'yes' ? props : { ...props, goBack: choose('yes') }}
      heading={sayBack.judge}
      note={fill(sayBack.judgeNote, { name: <Name of={nameOf(space, tried.by)} /> })}
      actions={
        kind === 'yes' ? (
          <>
            <Button onClick={() => say('yes')}>{sayBack.yes}</Button>
            <QuietButton onClick={choose('partly')}>{sayBack.partly}</QuietButton>
            <QuietButton onClick={choose('again')}>{sayBack.again}</QuietButton>
          </>
        ) : (
          <Button onClick={() => say(kind)}>{sayBack.sendMissing}</Button>
        )
      }
    >
      {kind === 'yes' ? (
        <Fault>{fault}</Fault>
      ) : (
        <TextArea
          label={sayBack.missing}
          fault={fault}
          value={missing.value}
          onInput={(now) => (missing.value = now)}
        />
      )}
    </StepFrame>
  )
}
