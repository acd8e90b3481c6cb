import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Device() {
  const words = useMessages('device')
  return <Screen title={words.title} />
}
