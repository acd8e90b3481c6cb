import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { DeckName } from '../../content/decks/decks.ts'
import type { Practice } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import type { Outcome, StorageFault } from '../../session/faults.ts'
import type { PersonView, ShownDeck, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { GateStep } from '../player/gate-step.tsx'
import { useWordsOf } from '../player/practice-words.ts'
import { Before } from './before.tsx'
import { Deck } from './deck.tsx'
import './yes.css'

/** What two people are both open to; for anybody else, plainly why not. */
export function Yes({ space, part }: { space: SpaceView; part: string }) {
  const yes = useMessages('yes')
  const [other, ...more] = space.others
  const practice = weekly.find(({ id }) => id === part) ?? (weekly[0] as Practice)
  const fits = practice.audience.includes(space.bond.kind)
  if (other !== undefined && more.length === 0 && fits)
    return <ForTwo key={practice.id} space={space} other={other} practice={practice} />
  const why = other === undefined ? yes.alone : more.length > 0 ? yes.more : yes.otherBond
  return (
    <Screen title={yes.title}>
      <p>{why}</p>
    </Screen>
  )
}

/** What has a deck; small ways to be close are the first of them. */
const weekly = (practices as readonly Practice[]).filter(({ cadence }) => cadence === 'weekly')

interface ForTwoProps {
  space: SpaceView
  other: PersonView
  practice: Practice
}

function ForTwo(props: ForTwoProps) {
  const { attune } = useApp()
  const shown = attune.yes.value?.find(({ practice }) => practice === props.practice.id)
  const gate = shown?.view.steps.find(({ kind }) => kind === 'gate')
  if (shown && gate?.kind === 'gate' && gate.phase.is === 'closed')
    return <Gate {...props} shown={shown} gate={gate} />
  return <Shown {...props} shown={shown} />
}

interface GateProps extends ForTwoProps {
  shown: ShownDeck
  gate: Extract<ShownDeck['view']['steps'][number], { kind: 'gate' }>
}

/** What has to be so first, in the words that it has everywhere. */
function Gate({ space, practice, shown, gate: { step, phase, may } }: GateProps) {
  if (phase.is === 'later') return null
  const round = { ...space.checkIn, practice: shown.practice, view: shown.view }
  return (
    <GateStep
      {...{ space, practice, round, step, phase, may, prompt: '', goOn: () => undefined }}
      {...{ hasThread: false, takesFocus: false, goBack: null }}
    />
  )
}

function Shown({ space, other, practice, shown }: ForTwoProps & { shown: ShownDeck | undefined }) {
  const { attune } = useApp()
  const yes = useMessages('yes')
  const { faults } = useMessages('spaces')
  const { name } = useWordsOf(practice.id)
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
  const step = shown?.view.steps.find(({ kind }) => kind === 'overlap')
  const phase = step?.kind === 'overlap' ? step.phase : null
  const deck: DeckName = shown?.deck ?? 'closeness'
  const begin = () => run(() => attune.beginYes(deck))
  const putAway = (then?: string) => () => run(() => attune.putYesAway(deck), then)
  return (
    <AskScreen
      title={name}
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
      {phase?.is === 'begun' && <Deck {...phase} deck={deck} other={other} run={run} />}
      <Status>
        {phase?.is === 'asked' ? fill(yes.asked, { name: <Name of={other.name} /> }) : said.value}
      </Status>
      <Fault>{fault.value !== null && faults[fault.value]}</Fault>
    </AskScreen>
  )
}
