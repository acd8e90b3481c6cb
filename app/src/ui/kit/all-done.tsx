import { useApp, useMessages } from '../app-context.ts'
import { partOfDay } from '../part-of-day.ts'

/** It is done, it says so, and it stops. */
export function AllDone() {
  const { ports } = useApp()
  const { today } = useMessages()
  return (
    <p class="all-done" role="status">
      {partOfDay(ports.hour) === 'evening' ? today.allTonight : today.allToday}
    </p>
  )
}
