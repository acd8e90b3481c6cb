/** The composition root: the real clock, disk, net and chance, and the browser around the page. */
import { languages } from './content/language.ts'
import { localDay } from './domain/calendar-day.ts'
import { clockAt } from './domain/moment.ts'
import { secureRandom } from './crypto/secure-random.ts'
import { gateTabs } from './session/gate-tabs.ts'
import { createLazyAttune } from './session/lazy-attune.ts'
import { createLateTransport } from './sync/late-transport.ts'
import type { Ports } from './ui/app-context.ts'
import { createRouter } from './ui/router.ts'
import { createAppUpdate, noUpdate } from './ui/shell/app-update.ts'
import { mountApp } from './ui/shell/mount.tsx'
import { sampleHistoryUrls } from 'virtual:sample-history'

// First of all: a secret in the address leaves it before anything else runs.
const router = createRouter(window)

const database = 'attune'
const language = languages.find((one) => navigator.language.split('-')[0] === one) ?? 'en'
const after = (ms: number, run: () => void) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** This person's own calendar day, by this device's clock and zone. */
const today = () => localDay(new Date())
const clock = () => clockAt(new Date())

/** The page is blank at once; what was in its memory goes when the new one comes. */
function startOver(): void {
  document.documentElement.replaceChildren()
  location.replace('/')
}

const attune = createLazyAttune({
  language,
  async isKept() {
    // Where the browser does not list them, opening is how to know.
    const known = await indexedDB.databases?.().catch(() => null)
    return known === null || known === undefined || known.some(({ name }) => name === database)
  },
  async load() {
    const [session, store] = await Promise.all([
      import('./session/create-attune.ts'),
      import('./storage/indexeddb-store.ts'),
    ])
    const parts = {
      openStore: () => store.openIndexedDbStore(database),
      transport: createLateTransport(location.host, async () => {
        const { createWebTransport } = await import('./sync/web-transport.ts')
        return createWebTransport(location.origin)
      }),
      scheduler: { after },
      random: secureRandom,
      origin: location.origin,
      today,
      now: clock,
      persist: async () => (await navigator.storage?.persist?.()) ?? false,
      language,
      page: { startOver, window, tabs: new BroadcastChannel(gateTabs) },
    }
    return session.createAttune(parts)
  },
  async loadSample(now, theme) {
    const { openSample } = await import('./session/look-around/open-sample.ts')
    const parts = { language: now, theme, random: secureRandom, today }
    return openSample(sampleHistoryUrls[now], fetch.bind(window), parts)
  },
})

const ports: Ports = {
  hour: new Date().getHours(),
  today,
  isHandheld: matchMedia('(hover: none)').matches,
  // Only iPhones and iPads say whether a page was opened from the home screen.
  isBesideInstalled: (navigator as { standalone?: boolean }).standalone === false,
  locales: navigator.languages,
  now: () => Date.now(),
  chance: () => Math.random(),
  schedule: (run, ms) => after(ms, run),
  share: 'share' in navigator ? (url) => navigator.share({ url }) : null,
  // Refused, or no clipboard on a page that is not secure.
  copy: async (text) =>
    navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? false,
  update: import.meta.env.PROD ? appUpdate() : noUpdate,
}

void mountApp(attune, ports, router)

function appUpdate() {
  if (!('serviceWorker' in navigator)) return noUpdate
  return createAppUpdate(navigator.serviceWorker, trusted('/sw.js'))
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/** The one address of a script that this page may ever name (Content-Security-Policy, T15). */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('attune', {
    createScriptURL(asked) {
      if (asked === '/sw.js') return asked
      throw new TypeError('no other script may be loaded')
    },
  })
  return policy?.createScriptURL(url) ?? url
}
