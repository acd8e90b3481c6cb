/**
 * Starts the app without a connection. What the relay says never passes through here, and nothing
 * that people write is ever in a cache: only the app's own files, as they were built.
 */
import { firstAssets, laterAssets } from 'virtual:assets'

declare const self: ServiceWorkerGlobalScope

/** The first page, whole or not at all: what each address is kept under, told apart by content. */
const firstPageCache = 'attune-first-page'
const firstPage = new Map(firstAssets.map((one) => [one.url, keyOf(one)]))

/** Parts that somebody went to, and all of them once there is a space. Their names hold a hash. */
const partsCache = 'attune-parts'
const parts = new Set(laterAssets.map(({ url }) => url))

/** Stands in a cache once every part is kept and as long as they are wanted: it outlives a worker. */
const marksCache = 'attune-marks'
const everything = '/everything'

self.addEventListener('install', (event) => {
  event.waitUntil(
    keepFirstPage().then(async () => {
      // Who could use all of the old version offline can use all of the new one.
      if (await wantsEverything()) await keepParts(parts)
    }),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers(firstPageCache, new Set(firstPage.values())))
  event.waitUntil(dropOthers(partsCache, parts))
  event.waitUntil(self.clients.claim())
})

self.addEventListener('message', (event) => {
  const { data } = event as { data: unknown }
  if (data === 'use-now') event.waitUntil(self.skipWaiting())
  if (data === 'keep-everything') event.waitUntil(keepEverything())
  if (Array.isArray(data)) event.waitUntil(keepParts(data.filter((url) => parts.has(url))))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (pathname.startsWith('/v1/') || pathname === '/health') return
  event.respondWith(request.mode === 'navigate' ? page(request) : asset(request, pathname))
})

/** Every address of the app is the same document; what else the relay serves comes from there. */
async function page(request: Request): Promise<Response> {
  const kept = await keptOfFirstPage('/index.html')
  if (kept !== undefined && isOurs(new URL(request.url).pathname)) return kept
  return fetch(request).catch(() => kept ?? Response.error())
}

/** Files have a dot in their name, pages have none; the relay's own doors are not ours. */
function isOurs(pathname: string): boolean {
  return !pathname.includes('.') && !pathname.startsWith('/v1/') && pathname !== '/health'
}

async function asset(request: Request, pathname: string): Promise<Response> {
  const kept = await keptOfFirstPage(pathname)
  if (kept !== undefined) return kept
  if (!parts.has(pathname)) return fetch(request)
  const cache = await caches.open(partsCache)
  const known = await cache.match(pathname)
  if (known !== undefined) return known
  const fresh = await fetch(request)
  if (fresh.ok) await cache.put(pathname, fresh.clone())
  return fresh
}

/** A name without a hash gets one. What an older worker kept under the same key is the same. */
function keyOf({ url, revision }: (typeof firstAssets)[number]): string {
  return revision === null ? url : `${url}?__WB_REVISION__=${revision}`
}

async function keepFirstPage(): Promise<void> {
  const cache = await caches.open(firstPageCache)
  for (const [url, key] of firstPage) {
    if ((await cache.match(key)) !== undefined) continue
    // The browser's own cache may hold an older file of the same name.
    const fresh = await fetch(url, { cache: key === url ? 'default' : 'reload' })
    if (!fresh.ok) throw new Error(`${url} answered ${fresh.status}`)
    // No page can be opened with an answer that remembers it was redirected.
    await cache.put(key, fresh.redirected ? new Response(fresh.body, fresh) : fresh)
  }
}

async function keptOfFirstPage(pathname: string): Promise<Response | undefined> {
  const key = firstPage.get(pathname)
  if (key === undefined) return undefined
  return (await caches.open(firstPageCache)).match(key)
}

/** Each for itself: a connection that breaks takes nothing back of what has arrived. */
async function keepParts(urls: Iterable<string>): Promise<void> {
  const cache = await caches.open(partsCache)
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const missing = [...urls].filter((url) => !known.has(url))
  const kept = await Promise.allSettled(missing.map((url) => cache.add(url)))
  const lost = kept.find((one) => one.status === 'rejected')
  if (lost !== undefined) throw new Error('not every part arrived', { cause: lost.reason })
}

async function dropOthers(name: string, wanted: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(name)
  const others = (await cache.keys()).filter(({ url }) => {
    const { pathname, search } = new URL(url)
    return !wanted.has(pathname + search)
  })
  await Promise.all(others.map((request) => cache.delete(request)))
}

async function keepEverything(): Promise<void> {
  await keepParts(parts)
  const marks = await caches.open(marksCache)
  await marks.put(everything, new Response())
}

async function wantsEverything(): Promise<boolean> {
  return (await caches.match(everything, { cacheName: marksCache })) !== undefined
}
