import type { PracticeId } from '../../content/practices/practices.ts'
import type { SpaceView } from '../../session/views.ts'
import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Begin(_: { space: SpaceView; practice: PracticeId }) {
  const words = useMessages('practice')
  return <Screen title={words.title} />
}
