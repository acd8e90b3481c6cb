import { useApp, useMessages } from './app-context.ts'

/** What nobody should have to find out: said before the first word is written. */
export function NotProtected() {
  const { attune } = useApp()
  const me = useMessages('me')
  return (
    <>
      {attune.device.value.lock === null && <p>{me.noLock}</p>}
      <p>{me.noWayBack}</p>
    </>
  )
}
