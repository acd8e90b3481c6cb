import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Outcome, StorageFault } from '../../session/faults.ts'
import type { PersonView, ShownDeck, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Screen } from '../kit/screen.tsx'
import { Fault, Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { GateStep } from './gate-step.tsx'
import { LocalTurns } from './local-turns.tsx'
import { Before } from './overlap-before.tsx'
import { Deck } from './overlap-deck.tsx'
import { practiceOf, useWordsOf } from './practice-words.ts'
import { byItself } from './step-frame.tsx'

interface Props {
  space: SpaceView
  /** Of those that go on week by week. */
  id: PracticeId
}

/** What two people are both open to; for anybody else, plainly why not. */
export function Overlap({ space, id }: Props) {
  const yes = useMessages('yes')
  const { title } = useWordsOf(id)
  const [other, ...more] = space.others
  const fits = practiceOf(id).audience.includes(space.bond.kind)
  if (other !== undefined && more.length === 0 && fits)
    return <ForTwo key={id} space={space} id={id} other={other} />
  const why = other === undefined ? yes.alone : more.length > 0 ? yes.more : yes.otherBond
  return (
    <Screen title={title}>
      <p>{why}</p>
    </Screen>
  )
}

function ForTwo({ space, id, other }: Props & { other: PersonView }) {
  const { attune } = useApp()
  const isTalking = useSignal(false)
  useEffect(() => void attune.openYes(), [space.space])
  const shown = attune.yes.value?.find(({ practice }) => practice === id)
  if (shown === undefined) return <div aria-busy="true" />
  const { steps } = shown.view
  const gate = steps.find(({ kind, phase }) => kind === 'gate' && phase.is === 'closed')
  if (gate !== undefined)
    return <GateStep {...byItself} space={space} practice={practiceOf(id)} step={gate.step} />
  const turns = steps.find(({ kind, phase }) => kind === 'turns' && phase.is !== 'later')
  if (turns && isTalking.value)
    return <LocalTurns {...{ space, id }} step={turns.step} end={() => (isTalking.value = false)} />
  const talk = turns && (() => (isTalking.value = true))
  return <Marking {...{ space, id, other, shown, talk }} />
}

interface MarkingProps extends Props {
  other: PersonView
  shown: ShownDeck
  talk: (() => void) | undefined
}

function Marking({ space, id, other, shown: { deck, view }, talk }: MarkingProps) {
  const { attune } = useApp()
  const yes = useMessages('yes')
  const play = useMessages('play')
  const { faults } = useMessages('spaces')
  const { title, intro } = useWordsOf(id)
  const fault = useSignal<StorageFault | null>(null)
  const said = useSignal('')
  const run = async (move: () => Promise<Outcome<null, StorageFault>>, then = '') => {
    // Said anew, and a box that could not be kept goes back to what it was.
    fault.value = null
    const outcome = await move()
    fault.value = outcome.ok ? null : outcome.error.kind
    said.value = outcome.ok ? then : ''
  }
  const step = view.steps.find(({ kind }) => kind === 'overlap')
  const phase = step?.kind === 'overlap' && step.phase.is !== 'later' ? step.phase : null
  const begin = () => run(() => attune.beginYes(deck))
  const putAway = (then?: string) => () => run(() => attune.putYesAway(deck), then)
  return (
    <AskScreen
      title={title}
      go={
        (phase?.is === 'offered' && [yes.begin, begin]) ||
        (phase?.is === 'elsewhere' && [yes.useHere, begin]) ||
        (talk && [play.turns.talk, talk])
      }
      or={[
        phase?.is === 'begun' && [yes.putAway, putAway(yes.putAwayDone)],
        phase?.is === 'asked' && [yes.notAnyMore, putAway()],
      ]}
    >
      {phase?.is === 'offered' && (
        <Before space={space} other={other} hasAsked={phase.by.length > 0} intro={intro} />
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
