import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Breath() {
  const words = useMessages('own')
  return <Screen title={words.title} />
}
