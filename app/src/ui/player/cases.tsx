import { useSignal } from '@preact/signals'
import type { CaseName, CaseWay } from '../../content/cases.ts'
import { cases, caseWays } from '../../content/cases.ts'
import { useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import type { StepPlaying } from './playing.ts'
import { useHeading, useWordsOf } from './practice-words.ts'
import { StepFrame } from './step-frame.tsx'

/** Small cases, one after the other: three ways of answering, and what each may do. No mark, no end to reach. */
export function Cases(props: StepPlaying<unknown>) {
  const play = useMessages('play')
  const { intro } = useWordsOf(props.practice.id)
  const at = useSignal(0)
  const next = () => (at.value = (at.value + 1) % cases.length)
  const name = cases[at.value] ?? cases[0]
  return (
    <StepFrame
      of={props}
      heading={useHeading(props)}
      note={intro}
      actions={
        <>
          <Button onClick={next}>{play.read.next}</Button>
          <QuietButton onClick={props.goOn}>{play.goOn}</QuietButton>
        </>
      }
    >
      <Case key={name} name={name} nth={at.value} />
    </StepFrame>
  )
}

function Case({ name, nth }: { name: CaseName; nth: number }) {
  const { read } = useMessages('play')
  const { says, ways } = useMessages('cases')[name]
  const chosen = useSignal<CaseWay | null>(null)
  // No case has its ways in the same order as the one before.
  const turned = [...caseWays.slice(nth % 3), ...caseWays.slice(0, nth % 3)]
  const way = chosen.value
  return (
    <>
      <blockquote class="prompt-again case-says">{says}</blockquote>
      <Choices
        legend={read.wouldSay}
        choices={turned.map((value) => ({ value, label: ways[value].answer }))}
        chosen={way}
        onChoose={(now) => (chosen.value = now)}
      />
      <p role="status">{way && ways[way].why}</p>
    </>
  )
}
