import { useApp, useMessages } from '../app-context.ts'
import { Button } from './button.tsx'

/** It is done here; there is no way back to where one was. */
export function ToToday() {
  const { router } = useApp()
  const { toToday } = useMessages('frame')
  return <Button onClick={() => router.replace({ at: 'home' })}>{toToday}</Button>
}
