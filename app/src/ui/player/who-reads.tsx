import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Names } from '../kit/names.tsx'

/** Said before it is written, not only afterwards. */
export function WhoReads({ space: { others } }: { space: SpaceView }) {
  const { nobodyYet, willRead } = useMessages('writing')
  return (
    <p class="second">
      {others.length === 0 ? nobodyYet : fill(willRead, { names: <Names of={others} /> })}
    </p>
  )
}
