import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Link } from '../kit/link.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'

/** Between asking to come in and being let in. */
export function Waiting({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const join = useMessages('join')
  const name = <Name of={space.joiningTo ?? ''} />
  return (
    <Screen
      above={<Circles small />}
      title={fill(join.waiting.title, { name })}
      actions={
        <>
          {attune.spaces.value.length > 1 && (
            <Link class="pill as-button" to={{ at: 'spaces' }}>
              {join.waiting.others}
            </Link>
          )}
          <QuietButton onClick={() => attune.cancelJoining()}>{join.waiting.cancel}</QuietButton>
        </>
      }
    >
      {/* There before its pictures are: that is how they get read. */}
      <div role="status" class="stack">
        {space.joiningCode !== null && (
          <>
            <h2>{fill(join.waiting.compare, { name })}</h2>
            <p>{fill(join.waiting.compareBody, { name })}</p>
            <Pictures of={space.joiningCode} />
          </>
        )}
      </div>
      <p>{fill(join.waiting.body, { name })}</p>
      <Status>{!space.online && <span class="in-a-while">{join.waiting.offline}</span>}</Status>
    </Screen>
  )
}
