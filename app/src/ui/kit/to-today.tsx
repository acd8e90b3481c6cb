import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from './button.tsx'

/** It is done here. */
export function ToToday() {
  const { toToday } = useMessages('frame')
  return <Leading as={Button}>{toToday}</Leading>
}

/** It need not be done now. */
export function Later() {
  const { later } = useMessages('frame')
  return <Leading as={QuietButton}>{later}</Leading>
}

/** Leaves no way back to where one was. */
function Leading({ as: As, children }: { as: typeof Button; children: ComponentChildren }) {
  const { router } = useApp()
  return <As onClick={() => router.replace({ at: 'home' })}>{children}</As>
}
