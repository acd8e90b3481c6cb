import type { PairingFault } from '../../session/attune-devices.ts'
import { useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import { ToToday } from '../kit/to-today.tsx'

/** For these the same link may do the next time. */
const passing: readonly PairingFault[] = ['offline', 'storage-full', 'storage-failed']

interface Props {
  kind: PairingFault
  again: () => unknown
  another: () => void
}

export function LinkFault({ kind, again, another }: Props) {
  const words = useMessages('arrive')
  const { tryAgain } = useMessages('frame')
  const isPassing = passing.includes(kind)
  // A screen's one way on is its main action.
  const Another = isPassing ? QuietButton : Button
  const { title, body } = words.linkFaults[kind]
  return (
    <Screen
      key={kind}
      title={title}
      actions={
        <>
          {isPassing && <Button onClick={again}>{tryAgain}</Button>}
          {kind === 'not-empty' ? (
            <ToToday />
          ) : (
            <Another onClick={another}>{words.another}</Another>
          )}
        </>
      }
    >
      <p>{body}</p>
    </Screen>
  )
}
