import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { AllDone } from '../kit/all-done.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { lazy } from '../lazy.tsx'
import { partOfDay } from '../part-of-day.ts'
import { usePrompt } from '../prompt.ts'
import { Day } from './day.tsx'
import { nextUp } from './next-up.ts'

/** Not there yet and no connection: the day itself stands without it. */
const Beside = lazy(
  async () => (await import('./beside/beside.tsx')).Beside,
  ['later'],
  () => null,
)

export function Today({ space }: { space: SpaceView }) {
  const { attune, ports } = useApp()
  const today = useMessages('today')
  const frame = useMessages('frame')
  const prompt = usePrompt(space.question.question)
  // Today stands, and has a moment to be seen: only then comes the network.
  useEffect(() => ports.schedule(() => attune.wake(), 100), [])
  const isSeen = useIsSeen()
  return (
    <Screen title={fill(today[partOfDay(ports.hour)], { name: <Name of={space.me.name} /> })}>
      {!isOver(space) && <Day space={space} prompt={prompt} />}
      {isSeen ? <Beside space={space} isOver={isOver(space)} /> : <div aria-busy="true" />}
      {!isOver(space) && !space.startsAnew && nextUp(space) === null && <AllDone />}
      <Status>
        {!space.online ? frame.noConnection : !space.allSent && frame.waitingToBeSent}
      </Status>
    </Screen>
  )
}

/** Nothing is asked in a space that was put away, or that everyone else has left. */
function isOver({ isArchived, others, former }: SpaceView): boolean {
  return isArchived || (others.length === 0 && former.length > 0)
}

/** True two frames after the day stood on the screen: what comes beside it does not delay it. */
function useIsSeen(): boolean {
  const isSeen = useSignal(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        isSeen.value = true
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isSeen.value
}
