import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Export() {
  const words = useMessages('export')
  return <Screen title={words.title} />
}
