import type { Signal } from '@preact/signals'
import { useApp, useKept, useMessages } from '../app-context.ts'

/** What this device is to be called, with a word to begin from. */
export function useOwnName(): Signal<string> {
  return useKept('arrive.name', useSuggestedName())
}

export function useSuggestedName(): string {
  const { ports } = useApp()
  const { name } = useMessages('arrive')
  return ports.isHandheld ? name.phone : name.computer
}
