import { useApp, useMessages } from './app-context.ts'

/** What nobody should have to find out: said before the first word is written. */
export function NotProtected() {
  const me = useMessages('me')
  return (
    <>
      <NotYetSafe />
      <p>{me.noWayBack}</p>
    </>
  )
}

/** What is so on a device that somebody has just come to. */
export function NotYetSafe() {
  const { attune, ports } = useApp()
  const me = useMessages('me')
  return (
    <>
      {attune.device.value.lock === null && <p>{me.noLock}</p>}
      {ports.isBesideInstalled && <p>{me.cleared}</p>}
    </>
  )
}
