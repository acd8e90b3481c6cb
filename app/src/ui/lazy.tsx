import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useMessages } from './app-context.ts'
import { Button } from './kit/button.tsx'
import { Screen } from './kit/screen.tsx'

/** A part of the interface that is fetched when somebody goes there. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Lazy(props: Props) {
    const failed = useSignal(false)
    const arrived = useSignal(loaded !== null)
    useEffect(() => {
      if (loaded !== null) return
      load().then(
        (component) => {
          loaded = component
          arrived.value = true
        },
        () => (failed.value = true),
      )
    }, [])
    if (failed.value) return <NotFetched />
    const Loaded = loaded
    return arrived.value && Loaded !== null ? <Loaded {...props} /> : <div aria-busy="true" />
  }
}

/** Also for what else could not be fetched, like the session itself. */
export function NotFetched() {
  const { frame } = useMessages()
  return (
    <Screen
      title={frame.notFetched.title}
      // A module that failed to load may fail for good until the page is loaded anew.
      actions={<Button onClick={() => location.reload()}>{frame.tryAgain}</Button>}
    >
      <p class="second">{frame.notFetched.body}</p>
    </Screen>
  )
}
