import { useEffect } from 'preact/hooks'
import type { RoundKey } from '../../domain/round-key.ts'
import type { ShownRound, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'
import { WayBack } from '../kit/way-back.tsx'
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
  const { attune } = useApp()
  const { title } = useWordsOf(round.practice)
  const question = usePrompt(round.question)
  const prompt = round.question === null ? title : question
  const isAtGate = round.view.steps.some(({ phase }) => phase.is === 'closed')
  // While it stands on Today as news it has not been read; here it is, and so it leaves there.
  const isNews = !isAtGate && attune.answered.value.some(({ key }) => key === round.key)
  useEffect(() => {
    if (!isNews) return
    // A phone that lies there with this page open has read nothing.
    const read = () => {
      if (document.visibilityState === 'visible') void attune.readRound(round.key)
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [isNews, round.key])
  return (
    <>
      <Player {...{ space, round, prompt }} practice={practiceOf(round.practice)} />
      <RestsOn practice={round.practice} />
    </>
  )
}

function Missing() {
  const question = useMessages('question')
  return <Screen title={question.missing} actions={<WayBack />} />
}
