import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function IntentionRoom() {
  const words = useMessages('own')
  return <Screen title={words.title} />
}
