import { useApp, useMessages } from '../app-context.ts'
import { oneOfFive } from '../places.ts'
import { Button } from './button.tsx'

/** It is done here; on to where it was opened, and no way back from there. */
export function WayBack() {
  const { label, go } = useWayBack()
  return <Button onClick={go}>{label}</Button>
}

/** What that is called, and the way itself. */
export function useWayBack() {
  const { router } = useApp()
  const { toWhere, toToday } = useMessages('frame')
  const from = oneOfFive(router.place.value)
  return {
    label: from === 'home' ? toToday : toWhere,
    go: () => router.replace({ at: from }),
  }
}
