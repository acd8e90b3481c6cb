import type { StorageFault } from '../../session/faults.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { useAsking } from '../use-asking.ts'

/** Out of sight, or back again. Nobody else hears of either. */
export function Archive({ space: { space, isArchived, others } }: { space: SpaceView }) {
  const { attune, router } = useApp()
  const { archive, faults } = useMessages('spaces')
  const asking = useAsking<StorageFault>(faults)
  const words = isArchived ? archive.back : archive
  const put = () =>
    asking.ask(
      () => attune.archiveSpace(space, !isArchived),
      () => router.replace({ at: isArchived ? 'home' : 'spaces' }),
    )
  return (
    <AskScreen
      {...words}
      note={!isArchived && others.length > 0 && archive.others}
      asking={asking}
      go={[words.now, put]}
      or={[[archive.not, () => router.back()]]}
    />
  )
}
