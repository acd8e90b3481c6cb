import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Circles } from '../kit/circles.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'

/** Between asking to come in and being let in. */
export function Waiting({ space }: { space: SpaceView }) {
  const { attune } = useApp()
  const { waiting: words } = useMessages('join')
  const name = <Name of={space.joiningTo ?? ''} />
  return (
    <AskScreen
      above={<Circles small />}
      title={fill(words.title, { name })}
      go={attune.spaces.value.length > 1 && [words.others, { at: 'spaces' }]}
      or={[[words.cancel, () => attune.cancelJoining()]]}
    >
      {/* There before its pictures are: that is how they get read. */}
      <div role="status" class="stack">
        {space.joiningCode !== null && (
          <>
            <h2>{fill(words.compare, { name })}</h2>
            <p>{fill(words.compareBody, { name })}</p>
            <Pictures of={space.joiningCode} />
          </>
        )}
      </div>
      <p>{fill(words.body, { name })}</p>
      <Status>{!space.online && <span class="in-a-while">{words.offline}</span>}</Status>
    </AskScreen>
  )
}
