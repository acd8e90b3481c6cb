import { signal } from '@preact/signals'
import type { AppUpdate } from '../app-context.ts'

/** Answers for a browser without service workers, or a page that is not secure. */
export const noUpdate: AppUpdate = {
  ready: signal(false),
  use: () => location.reload(),
  keepEverything: () => undefined,
  keepUsed: () => undefined,
}

/** Registers the service worker at `url` and tells when a newer version of the app waits. */
export function createAppUpdate(workers: ServiceWorkerContainer, url: string): AppUpdate {
  const ready = signal(false)
  let hadController = workers.controller !== null
  const registered = workers.register(url, { updateViaCache: 'none' }).then(
    (registration) => {
      watch(registration, ready, () => workers.controller !== null)
      return registration
    },
    // Without a worker the app works as long as there is a connection.
    () => null,
  )
  workers.addEventListener('controllerchange', () => {
    // The first worker takes over a page that it fits; a newer one does not.
    if (hadController) location.reload()
    hadController = true
  })
  const tell = (message: unknown) =>
    void workers.ready.then(({ active }) => active?.postMessage(message))
  return {
    ready,
    use() {
      void registered.then(async (registration) => {
        if (registration?.waiting) registration.waiting.postMessage('use-now')
        else location.reload()
      })
    },
    keepEverything: () => tell('keep-everything'),
    keepUsed() {
      const used = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
      tell(used.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname))
    },
  }
}

function watch(
  registration: ServiceWorkerRegistration,
  ready: { value: boolean },
  isUpdate: () => boolean,
): void {
  if (registration.waiting !== null && isUpdate()) ready.value = true
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isUpdate()) ready.value = true
    })
  })
  // An installed app may stay open for weeks.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}
