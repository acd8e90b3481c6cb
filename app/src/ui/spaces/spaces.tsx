import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Spaces() {
  const words = useMessages('spaces')
  return <Screen title={words.title} />
}
