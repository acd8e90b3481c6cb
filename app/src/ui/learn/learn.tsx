import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Learn() {
  const words = useMessages('learn')
  return <Screen title={words.title} />
}
