import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { closeness } from '../../content/practices/closeness.ts'
import type { OverlapPhase } from '../../domain/overlap-phase.ts'
import type { StepView } from '../../domain/round.ts'
import type { Outcome, StorageFault } from '../../session/faults.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { Before } from './before.tsx'
import { Deck } from './deck.tsx'
import './yes.css'

/** What two people are both open to. Before they begin, everything that they should know of it. */
export function Yes({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const yes = useMessages('yes')
  const { faults } = useMessages('spaces')
  const fault = useSignal<StorageFault | null>(null)
  const said = useSignal('')
  const run = async (move: () => Promise<Outcome<null, StorageFault>>, then = '') => {
    const outcome = await move()
    fault.value = outcome.ok ? null : outcome.error.kind
    said.value = outcome.ok ? then : ''
  }
  useEffect(() => void run(attune.openYes), [space.space])
  const [other, ...more] = space.others
  const [shown] = attune.yes.value ?? []
  const phase = phaseOf(shown?.view.steps[0])
  const isHere = other !== undefined && more.length === 0 && fits(space)
  return (
    <Screen
      title={yes.title}
      actions={
        isHere &&
        phase !== null && (
          <>
            {phase.is === 'offered' && (
              <Button onClick={() => run(() => attune.beginYes('closeness'))}>{yes.begin}</Button>
            )}
            {phase.is === 'asked' && (
              <QuietButton onClick={() => run(() => attune.putYesAway('closeness'))}>
                {yes.notAnyMore}
              </QuietButton>
            )}
            {phase.is === 'begun' && (
              <QuietButton
                onClick={() => run(() => attune.putYesAway('closeness'), yes.putAwayDone)}
              >
                {yes.putAway}
              </QuietButton>
            )}
          </>
        )
      }
    >
      {!isHere && <p>{whyNot(space, yes)}</p>}
      {isHere && phase?.is === 'offered' && (
        <Before space={space} other={other} hasAsked={phase.by.length > 0} />
      )}
      {isHere && phase?.is === 'begun' && <Deck {...phase} other={other} run={run} />}
      <Status>
        {isHere && phase?.is === 'asked'
          ? fill(yes.asked, { name: <Name of={other.name} /> })
          : said.value}
      </Status>
      <Fault>{fault.value !== null && faults[fault.value]}</Fault>
    </Screen>
  )
}

function phaseOf(step: StepView | undefined): OverlapPhase | null {
  return step?.kind === 'overlap' ? step.phase : null
}

function fits({ bond }: SpaceView): boolean {
  return (closeness.audience as readonly string[]).includes(bond.kind)
}

function whyNot(
  { others }: SpaceView,
  yes: { readonly alone: string; readonly more: string; readonly otherBond: string },
): string {
  if (others.length === 0) return yes.alone
  return others.length > 1 ? yes.more : yes.otherBond
}
