import { useApp, useMessages } from '../app-context.ts'
import { fillText } from '../fill.ts'
import type { OneOfFive } from '../places.ts'
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
  const from = oneOfFive(router.place.value)
  return { label: useBackTo()(from), go: () => router.replace({ at: from }) }
}

/** A way back by where it leads. */
export function useBackTo() {
  const frame = useMessages('frame')
  return (place: OneOfFive) => fillText(frame.backTo, { place: frame[place] })
}
