import { useEffect, useRef } from 'preact/hooks'
import { useApp, useMessages } from '../app-context.ts'
import { partOfDay } from '../part-of-day.ts'

/** It is done, it says so, and it stops. */
export function AllDone({ takesFocus = false }: { takesFocus?: boolean }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // What had the focus went away with the last step.
    if (takesFocus) line.current?.focus()
  }, [])
  const { ports } = useApp()
  const today = useMessages('today')
  return (
    <p class="all-done" role="status" tabIndex={-1} ref={line}>
      {partOfDay(ports.hour) === 'evening' ? today.allTonight : today.allToday}
    </p>
  )
}
