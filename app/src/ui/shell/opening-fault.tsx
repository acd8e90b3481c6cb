import type { OpeningFault } from '../../session/faults.ts'
import { useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Screen } from '../kit/screen.tsx'

/** Nothing can be shown before what is kept here can be read. */
export function OpeningFaultScreen({ kind }: { kind: OpeningFault }) {
  const sentences: Readonly<Record<OpeningFault, { title: string; body: string }>> =
    useMessages('opening')
  const frame = useMessages('frame')
  return (
    <Screen
      above={<Circles small />}
      title={sentences[kind].title}
      actions={<Button onClick={() => location.reload()}>{frame.tryAgain}</Button>}
    >
      <p class="second">{sentences[kind].body}</p>
    </Screen>
  )
}
