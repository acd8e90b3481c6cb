import { useSignal } from '@preact/signals'
import type { SpaceView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Pictures } from '../kit/pictures.tsx'
import { Screen } from '../kit/screen.tsx'
import { Later, ToToday } from '../kit/to-today.tsx'
import { Name } from '../kit/words.tsx'

export function Code({ space }: { space: SpaceView }) {
  const isComparing = useSignal(false)
  const { code } = space
  const name = <Name of={space.others[0]?.name ?? ''} />
  if (code === null || code.pictures === null) return <NotYet name={name} />
  if (!isComparing.value && code.confirmed === 'same') return <Confirmed />
  if (!isComparing.value && code.confirmed === 'different') {
    return <Mismatch again={() => (isComparing.value = true)} />
  }
  return <Compare name={name} pictures={code.pictures} done={() => (isComparing.value = false)} />
}

interface CompareProps {
  name: preact.ComponentChild
  pictures: readonly number[]
  done: () => void
}

function Compare({ name, pictures, done }: CompareProps) {
  const { attune } = useApp()
  const code = useMessages('code')
  const tell = async (same: boolean) => {
    await attune.confirmCode(same)
    done()
  }
  return (
    <Screen
      title={fill(code.title, { name })}
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

function NotYet({ name }: { name: preact.ComponentChild }) {
  const code = useMessages('code')
  return (
    <Screen title={fill(code.title, { name })} actions={<ToToday />}>
      <p>{fill(code.waiting, { name })}</p>
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
