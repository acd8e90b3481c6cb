import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { WordsFile } from '../content/load-messages.ts'
import { useApp, useMessages } from './app-context.ts'
import { Button } from './kit/button.tsx'
import { Screen } from './kit/screen.tsx'

/** A part of the interface that is fetched, with the words it needs, when somebody goes there. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  files: readonly WordsFile[],
  /** Stands where it could not be fetched. */
  Missing: ComponentType = NotFetched,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Lazy(props: Props) {
    const { words } = useApp()
    const failed = useSignal(false)
    const arrived = useSignal(loaded !== null && words.has(files))
    useEffect(() => {
      if (arrived.value) return
      Promise.all([load(), words.fetch(files)]).then(
        ([component]) => {
          loaded = component
          arrived.value = true
        },
        () => (failed.value = true),
      )
    }, [])
    if (failed.value) return <Missing />
    const Loaded = loaded
    return arrived.value && Loaded !== null ? <Loaded {...props} /> : <div aria-busy="true" />
  }
}

/** Also for what else could not be fetched, like the session itself. */
export function NotFetched() {
  const frame = useMessages('frame')
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
