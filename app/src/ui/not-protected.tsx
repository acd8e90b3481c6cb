import { useMessages } from './app-context.ts'

/** What nobody should have to find out: said before the first word is written. */
export function NotProtected() {
  const me = useMessages('me')
  return (
    <>
      <p>{me.noLock}</p>
      <p>{me.noWayBack}</p>
    </>
  )
}
