import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import type { LazyAttune } from '../../session/lazy-attune.ts'
import type { App, Ports } from '../app-context.ts'
import { AppContext } from '../app-context.ts'
import type { Router } from '../router.ts'
import '../look/look.css'
import { AppView } from './app.tsx'
import { keepFocus } from './keep-focus.ts'
import { createShiftCount, leaveQuickly, leaveWithOthers } from './quick-exit.ts'
import { BelowField, prepareHelp } from './rooms.ts'
import { createWords } from '../words.ts'

/** Puts the interface into a document. Resolves once the first screen stands. */
export async function mountApp(attune: LazyAttune, ports: Ports, router: Router): Promise<void> {
  const words = createWords(attune.device.value.language)
  await words.fetch(['frame'])
  followLanguage(attune, words)
  followTheme(attune)
  listenForShift(router)
  leaveWithOthers(window, router)
  listenForReturn(attune)
  keepLocked(attune, ports)
  keepFocus(document)
  const app: App = {
    attune,
    ports,
    router,
    language: words.language,
    words,
    shown: { screens: 0 },
    kept: new Map(),
    BelowField,
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

/** Words change when they have all arrived, and the document says which language they are. */
function followLanguage(attune: LazyAttune, words: ReturnType<typeof createWords>) {
  effect(() => {
    const { language } = attune.device.value
    // Not on this phone and no connection: the words that are here stay.
    void words.turnTo(language).catch(() => undefined)
  })
  effect(() => {
    document.documentElement.lang = words.language.value
    document.documentElement.dir = 'ltr'
  })
}

function followTheme(attune: LazyAttune) {
  effect(() => {
    const { theme } = attune.device.value
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  })
}

function listenForShift(router: Router) {
  const count = createShiftCount()
  window.addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (count(key, timeStamp, repeat)) leaveQuickly(window, router)
  })
}

function listenForReturn(attune: LazyAttune) {
  const wake = () => attune.wake()
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake()
  })
}

function keepLocked(attune: LazyAttune, ports: Ports) {
  effect(() => {
    if (attune.device.value.lock === null) return
    void import('../lock/keep-locked.ts').then(({ keepLocked: keep }) => keep(attune, ports))
  })
}

/** Not in the way of the first screen. */
const helpAfterMs = 1_500

/**
 * Help is kept at once; whoever starts or joins will want every other part offline too. Looking
 * around stores nothing.
 */
function prepareForOffline({ attune, ports, router, words }: App) {
  ports.schedule(() => {
    prepareHelp(words).then(ports.update.keepUsed, () => {
      // No connection just now: help is fetched when somebody goes there.
    })
  }, helpAfterMs)
  const wanted = computed(
    () =>
      (attune.space.value !== null && !attune.device.value.isLooking) ||
      ['start', 'join'].includes(router.place.value.at),
  )
  effect(() => {
    if (wanted.value) ports.update.keepEverything()
  })
}
