import { useApp, useMessages } from '../app-context.ts'

/** What a device is called until somebody gives it another name. */
export function useSuggestedName(): string {
  const { ports } = useApp()
  const { name } = useMessages('arrive')
  return ports.isHandheld ? name.phone : name.computer
}
