import type { StorageFault } from '../../session/faults.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Name } from '../kit/words.tsx'
import { useAsking } from '../use-asking.ts'

/** What leaving means, said before it; then it is done at once, and asks nobody (R2, R3). */
export function Leave({ space }: { space: SpaceView }) {
  const { attune, router } = useApp()
  const { leave, faults } = useMessages('spaces')
  const { isLooking } = attune.device.value
  const left = useKept<string | null>('left', null)
  const asking = useAsking<StorageFault>(faults)
  const end = (said: string | null) => {
    left.value = said
    router.replace({ at: 'home' })
  }
  const go = () => {
    if (!isLooking)
      return asking.ask(
        () => attune.leaveSpace(),
        () => end(leave.left),
      )
    attune.stopLooking()
    return end(null)
  }
  const [other, ...more] = space.others
  const others =
    other === undefined
      ? leave.alone
      : more.length > 0
        ? leave.others
        : fill(leave.other, { name: <Name of={other.name} /> })
  return (
    <AskScreen
      title={leave.title}
      says={isLooking ? [leave.sample] : [leave.now, leave.gone, others]}
      note={!isLooking && leave.own}
      asking={asking}
      go={[leave.leaveNow, go]}
      or={[!isLooking && [leave.copy, { at: 'export' }], [leave.stay, () => router.back()]]}
    />
  )
}
