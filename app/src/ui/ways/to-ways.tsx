import { useApp, useMessages } from '../app-context.ts'
import { Button } from '../kit/button.tsx'

export function ToWays() {
  const { router } = useApp()
  const { toWays } = useMessages('ways')
  return <Button onClick={() => router.replace({ at: 'ways', part: '' })}>{toWays}</Button>
}
