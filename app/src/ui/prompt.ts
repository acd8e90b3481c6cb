import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useApp, useMessages } from './app-context.ts'

/** What a question asks, in the person's own language. Empty for the moment in which its deck is fetched. */
export function usePrompt(id: string | null): string {
  const { words } = useApp()
  const { unknownQuestion } = useMessages('today')
  const first: Readonly<Record<string, string>> = useMessages('deck')
  const failed = useSignal(false)
  const isFurther = id !== null && !Object.hasOwn(first, id)
  useEffect(() => {
    if (isFurther) words.fetch(['questions']).catch(() => (failed.value = true))
  }, [isFurther])
  if (id === null) return unknownQuestion
  if (!isFurther) return first[id] ?? unknownQuestion
  if (!words.has(['questions'])) return failed.value ? unknownQuestion : ''
  const further: Readonly<Record<string, string>> = words.of('questions')
  return Object.hasOwn(further, id) ? (further[id] ?? unknownQuestion) : unknownQuestion
}
