import type { RoundKey } from '../../domain/round-key.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'
import { ToToday } from '../kit/to-today.tsx'
import { Player } from '../player/player.tsx'
import { practiceOf, useWordsOf } from '../player/practice-words.ts'
import { RestsOn } from '../player/rests-on.tsx'
import { usePrompt } from '../prompt.ts'

/** A round of any practice: what is shown of it is the player's, what may be done the engine's. */
export function Round({ space, place }: { space: SpaceView; place: { key: RoundKey } }) {
  const { attune } = useApp()
  const round = attune.round(place.key)
  return round === null ? <Missing /> : <Played space={space} round={round} />
}

function Played({ space, round }: { space: SpaceView; round: ShownRound }) {
  const { title } = useWordsOf(round.practice)
  const question = usePrompt(round.question)
  const prompt = round.question === null ? title : question
  // Whoever is asked how safe it is reads nothing else.
  const isAtGate = round.view.steps.some(({ phase }) => phase.is === 'closed')
  return (
    <>
      <Player {...{ space, round, prompt }} practice={practiceOf(round.practice)} />
      {!isAtGate && <RestsOn practice={round.practice} />}
    </>
  )
}

function Missing() {
  const question = useMessages('question')
  return <Screen title={question.missing} actions={<ToToday />} />
}
