import { useSignal } from '@preact/signals'
import type { ReadStep as Read } from '../../content/practices/practice.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Agreed } from './agreed-words.tsx'
import { BreathCircle, useBreathing } from './breath-circle.tsx'
import { Cases } from './cases.tsx'
import type { StepPlaying } from './playing.ts'
import { isOpening, stepOf, useHeading, useWordsOf } from './practice-words.ts'
import { QuietTimer } from './quiet-timer.tsx'
import { StepFrame } from './step-frame.tsx'

type Props = StepPlaying<{ is: 'now' }>

/** Something to read, a breath, a quiet while. Nothing is done in it that anybody could know of. */
export function ReadStep(props: Props) {
  const read = stepOf(props.practice, props.step) as Read
  switch (read.shows) {
    case 'breath':
      return <Breath {...props} />
    case 'timer':
      return <While {...props} minutes={read.minutes ?? [5, 60]} />
    case 'cases':
      return <Cases {...props} />
    case 'card':
      return <Card {...props} />
    case 'script':
    case 'rules':
      return (
        <Card {...props}>
          <Agreed {...props} of={read.shows} />
        </Card>
      )
  }
}

function Card({ children, ...props }: Props & { children?: preact.ComponentChildren }) {
  const { goOn, goBack, practice, step } = props
  const play = useMessages('play')
  const { intro } = useWordsOf(practice.id)
  const isFirst = isOpening(practice, step)
  return (
    <StepFrame
      of={props}
      heading={useHeading(props)}
      note={isFirst && intro}
      actions={goBack === null && <Button onClick={goOn}>{play.goOn}</Button>}
    >
      {children}
    </StepFrame>
  )
}

function Breath(props: Props) {
  const play = useMessages('play')
  const words = useMessages('own').breath
  const breathing = useBreathing()
  const { now, begin, stop } = breathing
  return (
    <StepFrame
      of={props}
      heading={useHeading(props)}
      note={play.read.breath}
      actions={
        <>
          <Button onClick={props.goOn}>{play.goOn}</Button>
          <QuietButton onClick={now === null ? () => begin(1) : stop}>
            {now === null ? words.begin : words.stop}
          </QuietButton>
        </>
      }
    >
      <p class="second breath-still">{words.bodyStill}</p>
      <BreathCircle of={breathing} />
    </StepFrame>
  )
}

function While({ minutes: [least, most], ...props }: Props & { minutes: Read['minutes'] & {} }) {
  const play = useMessages('play')
  const { read } = play
  const chosen = useSignal(`${least}`)
  const isBegun = useSignal(false)
  const lengths = [...new Set([least, 15, 30, most])].filter((one) => one >= least && one <= most)
  return (
    <StepFrame
      of={props}
      heading={useHeading(props)}
      actions={
        // One button all along: the focus stays where the finger is.
        <Button onClick={isBegun.value ? props.goOn : () => (isBegun.value = true)}>
          {isBegun.value ? play.goOn : read.begin}
        </Button>
      }
    >
      {isBegun.value ? (
        <QuietTimer minutes={+chosen.value} begun={read.begun} full={read.full} />
      ) : (
        <Choices
          legend={read.howLong}
          choices={lengths.map((length) => ({
            value: `${length}`,
            label: fill(read.minutes, { minutes: length }),
          }))}
          chosen={chosen.value}
          onChoose={(now) => (chosen.value = now)}
        />
      )}
    </StepFrame>
  )
}
