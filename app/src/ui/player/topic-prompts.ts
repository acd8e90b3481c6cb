import type { TopicsId } from '../../content/lists/topics.ts'
import { topics } from '../../content/lists/topics.ts'
import type { StepView } from '../../domain/round.ts'
import { useMessages } from '../app-context.ts'
import { usePrompt } from '../prompt.ts'
import { answersOf } from './answers-of.ts'

/** The three questions of a topic, each as deep as the one before or deeper; none where there is no topic. */
export function useTopicPrompts(id: string | null): readonly string[] {
  const begins: Readonly<Record<string, string>> = useMessages('topicQuestions')
  const topic = topics.find((one) => one.id === id)
  const [second, third] = topic?.goesOn ?? []
  const more = [usePrompt(second ?? null), usePrompt(third ?? null)]
  return topic === undefined ? [] : [begins[topic.id] ?? '', ...more]
}

/** The topic that a round is about, where it is about one. */
export function topicIn(steps: readonly StepView[], me: string): TopicsId | null {
  for (const { shown } of answersOf(steps, me)) {
    const picked = topics.find(({ id }) => id === shown.answer?.['topic'])
    if (picked !== undefined) return picked.id
  }
  return null
}
