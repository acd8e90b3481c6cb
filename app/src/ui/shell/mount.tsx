import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Language } from '../../content/language.ts'
import type { Messages } from '../../content/messages.ts'
import { loadMessages } from '../../content/messages-by-language.ts'
import type { Attune } from '../../session/attune.ts'
import type { App, Ports } from '../app-context.ts'
import { AppContext } from '../app-context.ts'
import type { Router } from '../router.ts'
import '../look/look.css'
import { AppView } from './app.tsx'
import { createShiftCount, leaveQuickly } from './quick-exit.ts'
import { prepareHelp } from './rooms.ts'

/** Puts the interface into a document. Resolves once the first screen stands. */
export async function mountApp(attune: Attune, ports: Ports, router: Router): Promise<void> {
  const catalog = signal({
    language: attune.device.value.language,
    messages: await loadMessages[attune.device.value.language](),
  })
  followLanguage(attune, catalog)
  followTheme(attune)
  listenForShift(router, ports)
  listenForReturn(attune)
  const app: App = {
    attune,
    ports,
    router,
    language: computed(() => catalog.value.language),
    messages: computed(() => catalog.value.messages),
    shown: { screens: 0 },
    revealed: new Set(),
    kept: new Map(),
  }
  const root = document.getElementById('app')
  if (root === null) throw new Error('the document has no place for the app')
  prepareForOffline(app)
  render(
    <AppContext.Provider value={app}>
      <AppView />
    </AppContext.Provider>,
    root,
  )
}

type Catalog = { value: { language: Language; messages: Messages } }

/** Words change when they have all arrived, and the document says which language they are. */
function followLanguage(attune: Attune, catalog: Catalog) {
  effect(() => {
    const { language } = attune.device.value
    void loadMessages[language]().then(
      (messages) => {
        if (attune.device.value.language !== language) return
        catalog.value = { language, messages }
        document.documentElement.lang = language
        document.documentElement.dir = 'ltr'
      },
      () => {
        // Not on this phone and no connection: the words that are here stay.
      },
    )
  })
}

function followTheme(attune: Attune) {
  effect(() => {
    const { theme } = attune.device.value
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  })
}

function listenForShift(router: Router, ports: Ports) {
  const count = createShiftCount()
  window.addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (count(key, timeStamp, repeat)) leaveQuickly(window, router, ports.forget)
  })
}

function listenForReturn(attune: Attune) {
  const wake = () => attune.wake()
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake()
  })
}

/** Not in the way of the first screen. */
const helpAfterMs = 1_500

/** Help is kept at once; whoever starts or joins will want every other part offline too. */
function prepareForOffline({ attune, ports, router, language }: App) {
  ports.schedule(() => {
    prepareHelp(language.value).then(ports.update.keepUsed, () => {
      // No connection just now: help is fetched when somebody goes there.
    })
  }, helpAfterMs)
  const wanted = computed(
    () => attune.space.value !== null || ['start', 'join'].includes(router.place.value.at),
  )
  effect(() => {
    if (wanted.value) ports.update.keepEverything()
  })
}
