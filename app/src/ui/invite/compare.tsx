import type { Template } from '../../content/messages.ts'
import type { InvitationTerms, InvitationView, RequestView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Later } from '../kit/to-today.tsx'
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
  const { run, isBusy, wrong } = useDoing()
  const filled = (words: Template<'name'>) => fill(words, { name: <Name of={name} /> })
  const differ = async () => {
    if (await run(() => attune.endInvitation())) onDiffered()
  }
  return (
    <Screen
      title={filled(code === null ? compare.soonTitle : compare.title)}
      actions={
        <>
          {code !== null && (
            <>
              <Button busy={isBusy} onClick={() => run(() => attune.admit(request))}>
                {filled(compare.same)}
              </Button>
              <QuietButton onClick={differ}>{compare.different}</QuietButton>
            </>
          )}
          <Later />
        </>
      }
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
      <Status>{wrong}</Status>
    </Screen>
  )
}

interface NobodyProps {
  words: { readonly title: string; readonly body: string; readonly next?: string }
  /** What the next link is for: the same as the last. */
  terms: InvitationTerms
  onMade?: () => void
}

/** Why the link led to nothing, and the one step that follows. */
export function NobodyIn({ words, terms, onMade }: NobodyProps) {
  const invite = useMessages('invite')
  const { attune } = useApp()
  const { run, isBusy, wrong } = useDoing()
  const { history, returning } = terms
  const again = async () => {
    if (await run(() => attune.createInvitation({ history, returning }))) onMade?.()
  }
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <Button busy={isBusy} onClick={again}>
            {invite.ended.again}
          </Button>
          <Later />
        </>
      }
    >
      <p>{words.body}</p>
      {words.next !== undefined && <p>{words.next}</p>}
      <Status>{wrong}</Status>
    </Screen>
  )
}
