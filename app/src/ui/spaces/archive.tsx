import { useSignal } from '@preact/signals'
import type { StorageFault } from '../../session/faults.ts'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Fault } from '../kit/status.tsx'

/** Out of sight, or back again. Nobody else hears of either. */
export function Archive({ space }: { space: SpaceView }) {
  const { attune, router } = useApp()
  const spaces = useMessages('spaces')
  const { archive } = spaces
  const fault = useSignal<StorageFault | null>(null)
  const put = async (isArchived: boolean) => {
    const outcome = await attune.archiveSpace(space.space, isArchived)
    if (outcome.ok) router.replace(isArchived ? { at: 'spaces' } : { at: 'home' })
    else fault.value = outcome.error.kind
  }
  const words = space.isArchived ? archive.back : archive
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <Button onClick={() => put(!space.isArchived)}>{words.now}</Button>
          <QuietButton onClick={() => router.back()}>{archive.not}</QuietButton>
        </>
      }
    >
      <p>{words.body}</p>
      {!space.isArchived && space.others.length > 0 && <p class="second">{archive.others}</p>}
      <Fault>{fault.value !== null && spaces.faults[fault.value]}</Fault>
    </Screen>
  )
}
