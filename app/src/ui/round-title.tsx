import type { PastRound } from '../session/views.ts'
import { useMessages } from './app-context.ts'
import { usePrompt } from './prompt.ts'

/** What a round is called in a list: its question, or its practice. Rooms with lists of rounds ask for the words of Today. */
export function RoundTitle({ of }: { of: Pick<PastRound, 'practice' | 'question'> }) {
  const words = useMessages('practice')
  const prompt = usePrompt(of.question)
  return <>{of.question === null ? words[of.practice].name : prompt}</>
}
