import type { Template } from '../../content/messages.ts'
import type { InvitationTerms, InvitationView, RequestView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { Pictures } from '../kit/pictures.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { useDoing } from './use-doing.ts'

interface Props {
  invitation: InvitationView
  /** The pictures were others, and the link has ended. */
  onDiffered: () => void
}

interface PairProps extends Pick<Props, 'onDiffered'> {
  of: RequestView
}

/** The past is handed over: a link alone is not enough to let anybody in. */
export function Compare({ invitation, onDiffered }: Props) {
  const { usedTwice } = useMessages('people')
  const [only, ...more] = invitation.requests
  if (only === undefined) return null
  return more.length > 0 ? (
    <NobodyIn words={usedTwice} terms={invitation} />
  ) : (
    <Pair of={only} onDiffered={onDiffered} />
  )
}

function Pair({ of: { request, name, code }, onDiffered }: PairProps) {
  const { attune } = useApp()
  const { compare } = useMessages('people')
  const { ask, isBusy, wrong } = useDoing()
  const filled = (words: Template<'name'>) => fill(words, { name: <Name of={name} /> })
  return (
    <AskScreen
      title={filled(code === null ? compare.soonTitle : compare.title)}
      asking={{ isBusy }}
      go={code && [filled(compare.same), () => ask(() => attune.admit(request))]}
      or={[
        code && [compare.different, () => ask(() => attune.endInvitation(), onDiffered)],
        'later',
      ]}
    >
      {/* The pictures come while somebody waits for them. */}
      <div role="status" class="stack">
        {code === null ? (
          <p>{filled(compare.soon)}</p>
        ) : (
          <>
            <p>
              {filled(compare.body)} {compare.why}
            </p>
            <Pictures of={code} />
          </>
        )}
      </div>
      <Status>{wrong()}</Status>
    </AskScreen>
  )
}

interface NobodyProps {
  words: { readonly title: string; readonly body: string; readonly next?: string }
  /** What the next link is for: the same as the last. */
  terms: InvitationTerms
  onMade?: () => void
}

/** Why the link led to nothing, and the one step that follows. */
export function NobodyIn({ words, terms: { history, returning }, onMade }: NobodyProps) {
  const { attune } = useApp()
  const { ended } = useMessages('invite')
  const { ask, isBusy, wrong } = useDoing()
  const again = () => ask(() => attune.createInvitation({ history, returning }), onMade)
  return (
    <AskScreen
      {...words}
      says={[words.next]}
      asking={{ isBusy }}
      go={[ended.again, again]}
      or={['later']}
    >
      <Status>{wrong()}</Status>
    </AskScreen>
  )
}
