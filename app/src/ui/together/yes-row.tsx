import { useEffect } from 'preact/hooks'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Names } from '../kit/names.tsx'
import { Row } from '../kit/row.tsx'

/** Looks the same whatever is marked; only that the other would like to begin is said here. */
export function YesRow({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const together = useMessages('together')
  useEffect(() => void attune.openYes(), [space.space])
  const phase = attune.yes.value?.[0]?.view.steps[0]?.phase
  const isWanted = phase?.is === 'offered' && phase.by.length > 0
  return (
    <Row
      to={{ at: 'yes' }}
      mark="open"
      title={together.practices.closeness}
      note={
        isWanted
          ? fill(together.yesWanted, { name: <Names of={space.others} /> })
          : together.notes.closeness
      }
    />
  )
}
