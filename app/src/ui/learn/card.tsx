import type { LearnCardId } from '../../content/learn.ts'
import { useMessages } from '../app-context.ts'
import { Screen } from '../kit/screen.tsx'

export function Card(_: { of: LearnCardId }) {
  const words = useMessages('learn')
  return <Screen title={words.title} />
}
