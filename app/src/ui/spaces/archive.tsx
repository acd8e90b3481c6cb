import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Archive({ space: _ }: { space: SpaceView }) {
  const words = useMessages('spaces')
  return <Screen title={words.title} />
}
