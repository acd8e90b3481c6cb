import type { InvitationView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { Later } from '../kit/to-today.tsx'
import { Status } from '../kit/status.tsx'
import { Name } from '../kit/words.tsx'
import { useDoing } from './use-doing.ts'

/** The secret was used by more than one phone, or by hand: the person decides who comes in. */
export function Requests({ invitation }: { invitation: InvitationView }) {
  const { attune } = useApp()
  const invite = useMessages('invite')
  const { run, wrong } = useDoing()
  const { history, returning, requests } = invitation
  const [first, ...others] = requests
  const words = others.length > 0 ? invite.alone.askedByMany : invite.alone.asked
  const admit = (request: string) => run(() => attune.admit(request))
  const labelOf = (name: string) =>
    fill(invite.admit, { name: <Name of={name} instead={invite.unnamed} /> })
  return (
    <Screen
      title={words.title}
      actions={
        <>
          {first !== undefined && others.length === 0 && (
            <Button onClick={() => admit(first.request)}>{labelOf(first.name)}</Button>
          )}
          <QuietButton onClick={() => run(() => attune.createInvitation({ history, returning }))}>
            {invite.ended.again}
          </QuietButton>
          <Later />
        </>
      }
    >
      <p>{words.body}</p>
      {others.length > 0 && (
        <ul class="rows">
          {requests.map(({ request, name }) => (
            <li class="row is-action" key={request}>
              <QuietButton onClick={() => admit(request)}>{labelOf(name)}</QuietButton>
            </li>
          ))}
        </ul>
      )}
      <Status>{wrong}</Status>
    </Screen>
  )
}
