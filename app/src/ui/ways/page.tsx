import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { WaysView } from '../../session/attune-devices.ts'
import { useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Screen } from '../kit/screen.tsx'
import { Paper } from './paper.tsx'
import type { Proposed } from './proposed.ts'

/** Once words are set nobody here knows them: the page has blanks for them. */
export function PageToPrint({ ways }: { ways: WaysView }) {
  const { page } = useMessages('ways')
  const hasWords = ways.set.includes('words')
  return (
    <Printing>
      <p class="second">{page.printer}</p>
      <Paper words={hasWords ? 'blank' : null} code={ways.code} />
    </Printing>
  )
}

/** The one time that the words can stand on it. */
export function PrintWords({ of, back }: { of: Proposed; back: () => void }) {
  const { page } = useMessages('ways')
  const chosen = useSignal<'blank' | 'printed'>('blank')
  return (
    <Printing more={<QuietButton onClick={back}>{page.back}</QuietButton>}>
      <Choices
        legend={page.words}
        legendHidden
        choices={[
          { value: 'blank', label: page.blank },
          { value: 'printed', label: page.printed, note: page.printer },
        ]}
        chosen={chosen.value}
        onChoose={(one) => (chosen.value = one)}
      />
      <Paper words={chosen.value === 'blank' ? 'blank' : of} code={null} />
    </Printing>
  )
}

function Printing({ more, children }: { more?: ComponentChildren; children: ComponentChildren }) {
  const { page } = useMessages('ways')
  return (
    <Screen
      key="printing"
      title={page.title}
      actions={
        <>
          <Button onClick={() => print()}>{page.print}</Button>
          {more}
        </>
      }
    >
      {children}
    </Screen>
  )
}
