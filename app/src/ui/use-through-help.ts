import type { Signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { useApp, useKept } from './app-context.ts'

/** Outlives a look at Help, and nothing else: what is secret goes when its screen does. */
export function useThroughHelp<Value>(name: string, initial: Value): Signal<Value> {
  const now = useKept(name, initial)
  const { kept } = useApp()
  useBeforeLeaving(() => kept.delete(name))
  return now
}

/** Runs when somebody goes to another place, but for Help. */
export function useBeforeLeaving(run: () => unknown): void {
  const { router } = useApp()
  // At once: whoever leaves before the first picture leaves too.
  useLayoutEffect(
    () => () => {
      if (router.place.peek().at !== 'help') run()
    },
    [],
  )
}
