import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { StorageFault } from '../../session/faults.ts'
import type { OwnView } from '../../session/views.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'

interface Props {
  title: ComponentChildren
  children: (own: OwnView) => ComponentChildren
}

/** Reads what is this person's alone before it is shown, or says why it cannot. */
export function OwnPlace({ title, children }: Props) {
  const { attune } = useApp()
  const frame = useMessages('frame')
  const words = useMessages('own')
  const fault = useSignal<StorageFault | null>(null)
  const open = async () => {
    const outcome = await attune.openOwn()
    fault.value = outcome.ok ? null : outcome.error.kind
  }
  useEffect(() => void open(), [])
  const own = attune.own.value
  if (own !== null) return <>{children(own)}</>
  if (fault.value === null) return <div aria-busy="true" />
  return (
    <Screen title={title} actions={<Button onClick={open}>{frame.tryAgain}</Button>}>
      <p role="alert">{words.faults[fault.value]}</p>
    </Screen>
  )
}
