import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { ShownAnswer } from '../../domain/round-facts.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { AnswerWords } from './answer-words.tsx'
import { Fields } from './fields.tsx'
import type { Playing } from './playing.ts'
import { fieldsOf, stepOf, useWordsOf } from './practice-words.ts'
import { useWriting } from './use-writing.ts'

interface Props extends Playing {
  step: string
  shown: ShownAnswer
  by: ComponentChildren
  without?: string | undefined
}

/** What others can read of one's own: it can be changed, or taken back, and then says so to all. */
export function OwnWords(props: Props) {
  const { round, step, shown } = props
  const reveal = useMessages('reveal')
  // What was being changed when the page was closed goes on where it was.
  const isChanging = useSignal(round.drafts[step] !== undefined)
  const mayChange = round.view.may.includes('change') && shown.answer !== null
  const close = () => (isChanging.value = false)
  return (
    <div class="own-words">
      {isChanging.value && mayChange ? (
        <Changing {...props} close={close} />
      ) : (
        <>
          <AnswerWords {...props} />
          {mayChange && (
            <QuietButton onClick={() => (isChanging.value = true)}>{reveal.change}</QuietButton>
          )}
        </>
      )}
    </div>
  )
}

function Changing({ round, practice, step, shown, close }: Props & { close: () => void }) {
  const { attune } = useApp()
  const reveal = useMessages('reveal')
  const { steps } = useWordsOf(practice.id)
  const isSure = useSignal(false)
  const writing = useWriting(round.key, step, round.drafts[step] ?? shown.answer ?? {})
  const fields = fieldsOf(stepOf(practice, step))
  const save = async () => {
    if (await writing.send(fields, (answer) => attune.change(round.key, step, answer))) close()
  }
  const takeBack = async () => {
    if (!isSure.value) return (isSure.value = true)
    writing.draft.drop()
    if (await writing.went(attune.change(round.key, step, null))) close()
  }
  const keep = () => {
    writing.draft.drop()
    void attune.saveDraft(round.key, step, {})
    close()
  }
  return (
    <section class="changing" aria-label={reveal.changeOf}>
      <Fields
        fields={fields}
        words={steps[step] ?? { text: { ask: reveal.changeOf } }}
        writing={writing}
      />
      {isSure.value && <p role="status">{reveal.takeBackSure}</p>}
      <div class="changing-actions">
        {!isSure.value && <Button onClick={save}>{reveal.save}</Button>}
        <QuietButton onClick={takeBack}>
          {isSure.value ? reveal.takeItBack : reveal.takeBack}
        </QuietButton>
        <QuietButton onClick={keep}>{reveal.keep}</QuietButton>
      </div>
    </section>
  )
}
