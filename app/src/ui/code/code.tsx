import { useSignal } from '@preact/signals'
import type { PersonView, SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Later, ToToday } from '../kit/to-today.tsx'
import { Name } from '../kit/words.tsx'

export function Code({ space }: { space: SpaceView }) {
  const isComparing = useSignal(false)
  const { code, others } = space
  if (code === null || code.pictures === null) return <NotYet others={others} />
  if (!isComparing.value && code.confirmed === 'same') return <Confirmed />
  if (!isComparing.value && code.confirmed === 'different') {
    return <Mismatch again={() => (isComparing.value = true)} />
  }
  const done = () => (isComparing.value = false)
  return <Compare others={others} pictures={code.pictures} done={done} />
}

interface CompareProps {
  others: readonly PersonView[]
  pictures: readonly number[]
  done: () => void
}

function Compare({ others, pictures, done }: CompareProps) {
  const { attune } = useApp()
  const code = useMessages('code')
  const tell = async (same: boolean) => {
    await attune.confirmCode(same)
    done()
  }
  return (
    <Screen
      title={useTitle(others)}
      actions={
        <>
          <Button onClick={() => tell(true)}>{code.same}</Button>
          <QuietButton onClick={() => tell(false)}>{code.different}</QuietButton>
          <Later />
        </>
      }
    >
      <p>{code.body}</p>
      <Pictures of={pictures} />
    </Screen>
  )
}

/** Where several are here, all of them see the same five. */
function useTitle([other, ...more]: readonly PersonView[]) {
  const code = useMessages('code')
  return more.length > 0
    ? code.titleMany
    : fill(code.title, { name: <Name of={other?.name ?? ''} /> })
}

function NotYet({ others }: { others: readonly PersonView[] }) {
  const { waiting } = useMessages('code')
  return (
    <Screen title={useTitle(others)} actions={<ToToday />}>
      <p>{waiting}</p>
    </Screen>
  )
}

function Confirmed() {
  const code = useMessages('code')
  return (
    <Screen key="confirmed" title={code.confirmed.title} actions={<ToToday />}>
      <p>{code.confirmed.body}</p>
    </Screen>
  )
}

function Mismatch({ again }: { again: () => void }) {
  const code = useMessages('code')
  return (
    <Screen
      key="mismatch"
      title={code.mismatch.title}
      actions={
        <>
          <ToToday />
          <QuietButton onClick={again}>{code.mismatch.again}</QuietButton>
        </>
      }
    >
      <p>{code.mismatch.body}</p>
      <p>{code.mismatch.next}</p>
    </Screen>
  )
}
