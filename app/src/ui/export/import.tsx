import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Import() {
  const words = useMessages('export')
  return <Screen title={words.title} />
}
