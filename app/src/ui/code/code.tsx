import { useSignal } from '@preact/signals'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Pictures } from '../kit/pictures.tsx'
import { Name } from '../kit/words.tsx'

/** Where several are here, all of them see the same five. */
export function Code({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const words = useMessages('code')
  const isComparing = useSignal(false)
  const { code } = space
  const [other, ...more] = space.others
  const title =
    more.length > 0 ? words.titleMany : fill(words.title, { name: <Name of={other?.name ?? ''} /> })
  if (code === null || code.pictures === null)
    return <AskScreen key="not-yet" title={title} says={[words.waiting]} go="toToday" />
  if (!isComparing.value && code.confirmed === 'same')
    return <AskScreen key="confirmed" {...words.confirmed} go="toToday" />
  if (!isComparing.value && code.confirmed === 'different')
    return (
      <AskScreen
        key="mismatch"
        {...words.mismatch}
        says={[words.mismatch.next]}
        go="toToday"
        or={[[words.mismatch.again, () => (isComparing.value = true)]]}
      />
    )
  const tell = (same: boolean) => async () => {
    await attune.confirmCode(same)
    isComparing.value = false
  }
  return (
    <AskScreen
      {...words}
      title={title}
      go={[words.same, tell(true)]}
      or={[[words.different, tell(false)], 'later']}
    >
      <Pictures of={code.pictures} />
    </AskScreen>
  )
}
