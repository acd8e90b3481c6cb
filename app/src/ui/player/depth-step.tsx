import { useSignal } from '@preact/signals'
import type { DepthStep as Depth } from '../../content/practices/practice.ts'
import type { DepthPhase } from '../../domain/depth-phase.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button } from '../kit/button.tsx'
import { Choices } from '../kit/choices.tsx'
import { Names } from '../kit/names.tsx'
import { Fault } from '../kit/status.tsx'
import type { StepPlaying } from './playing.ts'
import { stepOf } from './practice-words.ts'
import { StepFrame } from './step-frame.tsx'
import { useDoing } from './use-doing.ts'

/** How deep the talk may go, for this person: it goes as deep as everyone would like. */
export function DepthStep(props: StepPlaying<DepthPhase>) {
  const { space, round, practice, step, phase, goOn } = props
  const { attune } = useApp()
  const { depth } = useMessages('play')
  const { levels } = stepOf(practice, step) as Depth
  const wish = useSignal(`${phase.wish}`)
  const { run, fault } = useDoing()
  const names: Readonly<Record<string, string>> = depth.levels
  const set = async () => {
    const answer = { level: wish.value }
    if (await run(() => attune.move(round.key, step, 'level', answer))) goOn()
  }
  return (
    <StepFrame
      of={props}
      heading={depth.title}
      note={depth.body}
      actions={<Button onClick={set}>{depth.set}</Button>}
    >
      <Choices
        legend={depth.title}
        legendHidden
        choices={Array.from({ length: levels }, (_, at) => `${at + 1}`).map((value) => ({
          value,
          label: names[value] ?? value,
        }))}
        chosen={wish.value}
        onChoose={(now) => (wish.value = now)}
      />
      {space.others.length === 1 && (
        <p class="second">{fill(depth.forTwo, { name: <Names of={space.others} /> })}</p>
      )}
      <Fault>{fault}</Fault>
    </StepFrame>
  )
}

/** Where it stands, as long as the talk lasts. */
export function DepthNow({ level }: { level: number }) {
  const { depth } = useMessages('play')
  const names: Readonly<Record<string, string>> = depth.levels
  return <p class="second">{fill(depth.now, { level: names[level] ?? `${level}` })}</p>
}
