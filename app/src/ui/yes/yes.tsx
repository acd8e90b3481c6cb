import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { closeness } from '../../content/practices/closeness.ts'
import type { Outcome, StorageFault } from '../../session/faults.ts'
import type { PersonView, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { Before } from './before.tsx'
import { Deck } from './deck.tsx'
import './yes.css'

/** What two people are both open to; for anybody else, plainly why not. */
export function Yes({ space }: { space: SpaceView }) {
  const yes = useMessages('yes')
  const [other, ...more] = space.others
  const fits = (closeness.audience as readonly string[]).includes(space.bond.kind)
  if (other !== undefined && more.length === 0 && fits)
    return <ForTwo space={space} other={other} />
  const why = other === undefined ? yes.alone : more.length > 0 ? yes.more : yes.otherBond
  return (
    <Screen title={yes.title}>
      <p>{why}</p>
    </Screen>
  )
}

function ForTwo({ space, other }: { space: SpaceView; other: PersonView }) {
  const { attune } = useApp()
  const yes = useMessages('yes')
  const { faults } = useMessages('spaces')
  const fault = useSignal<StorageFault | null>(null)
  const said = useSignal('')
  const run = async (move: () => Promise<Outcome<null, StorageFault>>, then = '') => {
    // Said anew, and a box that could not be kept goes back to what it was.
    fault.value = null
    const outcome = await move()
    fault.value = outcome.ok ? null : outcome.error.kind
    said.value = outcome.ok ? then : ''
  }
  useEffect(() => void run(attune.openYes), [space.space])
  const step = attune.yes.value?.[0]?.view.steps[0]
  const phase = step?.kind === 'overlap' ? step.phase : null
  const begin = () => run(() => attune.beginYes('closeness'))
  const putAway = (then?: string) => () => run(() => attune.putYesAway('closeness'), then)
  return (
    <AskScreen
      title={yes.title}
      go={
        (phase?.is === 'offered' && [yes.begin, begin]) ||
        (phase?.is === 'elsewhere' && [yes.useHere, begin])
      }
      or={[
        phase?.is === 'begun' && [yes.putAway, putAway(yes.putAwayDone)],
        phase?.is === 'asked' && [yes.notAnyMore, putAway()],
      ]}
    >
      {phase?.is === 'offered' && (
        <Before space={space} other={other} hasAsked={phase.by.length > 0} />
      )}
      {phase?.is === 'elsewhere' && <p>{yes.elsewhere}</p>}
      {phase?.is === 'begun' && <Deck {...phase} other={other} run={run} />}
      <Status>
        {phase?.is === 'asked' ? fill(yes.asked, { name: <Name of={other.name} /> }) : said.value}
      </Status>
      <Fault>{fault.value !== null && faults[fault.value]}</Fault>
    </AskScreen>
  )
}
