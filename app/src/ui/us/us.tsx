import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Us({ space: _ }: { space: SpaceView }) {
  const words = useMessages('us')
  return <Screen title={words.title} />
}
