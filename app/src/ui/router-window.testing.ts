import type { RouterWindow } from './router.ts'

/** A window that is nothing but a history, as browsers keep one. */
export function createWindow(address: string) {
  const entries = [{ url: new URL(address, 'https://attune.example'), state: null as unknown }]
  let at = 0
  const listeners: Record<string, (() => void)[]> = {}
  const entry = () => entries[at] ?? entries[0]!
  const write = (state: unknown, url?: string | URL | null) => ({
    state: structuredClone(state),
    url: new URL(url ?? entry().url, entry().url),
  })
  const window = {
    scrollY: 0,
    scrollTo: (_x: number, y: number) => void (window.scrollY = y),
    addEventListener: (type: string, listener: () => void, options?: { once: boolean }) => {
      const run = () => {
        if (options?.once) listeners[type] = listeners[type]?.filter((one) => one !== run) ?? []
        listener()
      }
      ;(listeners[type] ??= []).push(run)
    },
    location: {
      get href() {
        return entry().url.href
      },
      get pathname() {
        return entry().url.pathname
      },
      get hash() {
        return entry().url.hash
      },
      get search() {
        return entry().url.search
      },
    },
    history: {
      scrollRestoration: 'auto',
      get state() {
        return entry().state
      },
      pushState: (state: unknown, _title: string, url?: string) => {
        entries.splice(at + 1, Infinity, write(state, url))
        at++
      },
      replaceState: (state: unknown, _title: string, url?: string) =>
        void (entries[at] = write(state, url)),
      back: () => window.history.go(-1),
      go: (by: number) => {
        at = Math.max(0, at + by)
        for (const listener of listeners['popstate'] ?? []) listener()
      },
    },
  }
  const addresses = () => entries.map(({ url }) => url.pathname + url.hash)
  return { window, as: window as unknown as RouterWindow, addresses }
}
