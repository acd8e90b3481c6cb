import type { SpaceView } from '../../session/views.ts'
import { useApp } from '../app-context.ts'
import { Link } from './link.tsx'
import { SpaceName } from './space-name.tsx'

/** For whoever has more than one space: which this is, and the way to the others. */
export function WhichSpace({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  if (attune.spaces.value.length < 2) return null
  return (
    <p class="which-space">
      <Link to={{ at: 'spaces' }}>
        <SpaceName others={space.others.map(({ name }) => name)} kind={space.bond.kind} />
      </Link>
    </p>
  )
}
