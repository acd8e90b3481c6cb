import { useSignal } from '@preact/signals'
import type { HelpFirst } from '../help-first.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { useWordsOf } from './practice-words.ts'
import type { Framing } from './step-frame.tsx'
import { StepFrame } from './step-frame.tsx'

interface Props {
  of: Framing
  /** The practice that it stands before. */
  before: string
}

/** The same sentences as in Help, and one answer: whatever is not clear leads to help and nowhere else (R14). */
export function SafetyQuestion({ of, before }: Props) {
  const { attune, router } = useApp()
  const { safety } = useMessages('play').gate
  const { check } = useMessages('help')
  const { name } = useWordsOf(before)
  const first = useKept<HelpFirst>('help.first', null)
  const isCareful = useSignal(false)
  const toHelp = () => {
    first.value = 'afraid-of-someone'
    router.go({ at: 'help' })
  }
  const beCareful = () => {
    isCareful.value = true
    // Of others too this person may have said before that it is safe.
    void attune.passGate('safety', false)
  }
  if (isCareful.value) {
    return (
      <StepFrame
        key="careful"
        of={of}
        heading={safety.title}
        actions={
          <>
            <Button onClick={toHelp}>{check.toHelp}</Button>
            <QuietButton onClick={() => (isCareful.value = false)}>{safety.back}</QuietButton>
          </>
        }
      >
        <p>{check.careful}</p>
        <p class="second">{check.noVerdict}</p>
      </StepFrame>
    )
  }
  return (
    <StepFrame
      key="ask"
      of={of}
      heading={safety.title}
      note={[name, /[.?]$/.test(name) ? ' ' : '. ', safety.body]}
      actions={
        <>
          <Button onClick={() => attune.passGate('safety')}>{safety.none}</Button>
          {/* Not the lesser answer: whoever is in doubt should not have to look for theirs. */}
          <Button onClick={beCareful}>{safety.some}</Button>
        </>
      }
    >
      <ul class="gate-list">
        {Object.values(check.statements).map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </StepFrame>
  )
}
