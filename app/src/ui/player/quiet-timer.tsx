import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'

interface Props {
  minutes: number
  begun: string
  full: string
}

/** A line that fills: no digits, no sound. What it shows is said once at its beginning and its end. */
export function QuietTimer({ minutes, begun, full }: Props) {
  const { ports } = useApp()
  const isFull = useSignal(false)
  useEffect(() => ports.schedule(() => (isFull.value = true), minutes * 60_000), [minutes])
  return (
    <>
      <div class="timer" aria-hidden="true">
        <div style={{ animationDuration: `${minutes * 60}s` }} />
      </div>
      <p class="second" role="status">
        {isFull.value ? full : begun}
      </p>
    </>
  )
}
