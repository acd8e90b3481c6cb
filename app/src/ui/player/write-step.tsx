import type { ComponentChildren } from 'preact'
import type { Answer, Practice } from '../../content/practices/practice.ts'
import type { RoundKey } from '../../domain/round-key.ts'
import type { Outcome, WritingFault } from '../../session/faults.ts'
import { useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fields } from './fields.tsx'
import { fieldsOf, stepOf, useWordsOf } from './practice-words.ts'
import { useWriting } from './use-writing.ts'

interface Props {
  practice: Practice
  prompt: string
  step: string
  /** Where what is typed is kept until it is said. */
  draftAt: RoundKey
  before: Answer
  write: (answer: Answer) => Promise<Outcome<unknown, WritingFault>>
  onDone: (answer: Answer) => void
  /** Unsays what was said before; null where nothing was. */
  takeBack?: (() => Promise<Outcome<unknown, WritingFault>>) | null
  /** What the main action says. */
  action: string
  children?: ComponentChildren
}

/** One person writes, and all may read at once. */
export function WriteStep(props: Props) {
  const { practice, prompt, step, draftAt, before, write, onDone, takeBack = null } = props
  const reveal = useMessages('reveal')
  const words = useWordsOf(practice.id)
  const writing = useWriting(draftAt, step, before)
  const fields = fieldsOf(stepOf(practice, step))
  const save = async () => {
    const { value } = writing.answer
    if (await writing.send(fields, write)) onDone(value)
  }
  const unsay = async () => {
    if (takeBack === null) return
    writing.draft.drop()
    if (await writing.went(takeBack())) onDone({})
  }
  return (
    <Screen
      title={prompt}
      size="prompt"
      actions={
        <>
          <Button onClick={save}>{props.action}</Button>
          {takeBack !== null && <QuietButton onClick={unsay}>{reveal.takeBack}</QuietButton>}
        </>
      }
    >
      {words.intro !== undefined && <p class="second">{words.intro}</p>}
      <Fields fields={fields} words={words.steps[step] ?? {}} writing={writing} title={prompt} />
      {props.children}
    </Screen>
  )
}
