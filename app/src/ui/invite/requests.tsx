import type { InvitationView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fill } from '../fill.ts'
import { QuietButton } from '../kit/button.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { useDoing } from './use-doing.ts'

/** The secret was used by more than one phone, or by hand: the person decides who comes in. */
export function Requests({ invitation }: { invitation: InvitationView }) {
  const { attune } = useApp()
  const invite = useMessages('invite')
  const { ask, wrong } = useDoing()
  const { history, returning, requests } = invitation
  const [first, ...others] = requests.map(
    ({ request, name }) =>
      [
        fill(invite.admit, { name: <Name of={name} instead={invite.unnamed} /> }),
        () => ask(() => attune.admit(request)),
      ] as const,
  )
  const isOne = others.length === 0
  const words = isOne ? invite.alone.asked : invite.alone.askedByMany
  const again = () => ask(() => attune.createInvitation({ history, returning }))
  return (
    <AskScreen {...words} go={isOne && first} or={[[invite.ended.again, again], 'later']}>
      {first && !isOne && (
        <ul class="rows">
          {[first, ...others].map(([label, admit], at) => (
            <li class="row is-action" key={requests[at]?.request}>
              <QuietButton onClick={admit}>{label}</QuietButton>
            </li>
          ))}
        </ul>
      )}
      <Status>{wrong()}</Status>
    </AskScreen>
  )
}
