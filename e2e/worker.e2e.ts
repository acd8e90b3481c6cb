/**
 * The service worker as people get it, over a host whose files change: what has been kept whole
 * opens without a connection, and nothing less than a whole newer version takes its place.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../tools/pinned-node.mjs'
import type { Person } from './person.ts'
import { openPerson } from './person.ts'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webmanifest': 'application/manifest+json',
}
const file = (path: string) => readFileSync(`${root}/app/dist${path}`)
const page = file('/index.html').toString()
const worker = file('/sw.js').toString()
/** Another revision of the document, and one part that is not needed any more. */
const newerWorker = worker
  .replace(/(index\.html[`"'],revision:[`"'])[0-9a-f]{16}/, '$10123456789abcdef')
  .replace(/\{url:[`"']\/assets\/later-[^}]*\},/, '')

type Host = Record<string, { status?: number; headers?: Record<string, string>; body: string }>
let changed: Host = {}
const server = createServer(({ url = '/' }, response) => {
  const path = url === '/' ? '/index.html' : (url.split('?')[0] ?? '')
  const other = changed[path]
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
  if (other !== undefined) {
    response.writeHead(other.status ?? 200, other.headers).end(other.body)
    return
  }
  try {
    response.end(file(path))
  } catch {
    response.writeHead(404).end()
  }
})

let noor: Person
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  noor = await openPerson({ origin: `http://127.0.0.1:${port}` })
})
afterAll(async () => {
  await noor.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** What is kept, addresses without their host. */
const kept = (name: string) =>
  noor.page.evaluate(async (cacheName) => {
    const requests = await (await caches.open(cacheName)).keys()
    return requests.map(({ url }) => url.replace(location.origin, ''))
  }, name)

/** Looks for a newer worker, and tells what became of it. */
const update = () =>
  noor.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing: fresh, waiting } = registration
    if (fresh === null) return waiting?.state
    while (fresh.state === 'installing') {
      await new Promise((resolve) => fresh.addEventListener('statechange', resolve, { once: true }))
    }
    return fresh.state
  })

async function openOffline(): Promise<string> {
  const context = noor.page.context()
  await context.setOffline(true)
  const response = await noor.page.goto(noor.page.url())
  await noor.page.getByRole('heading', { level: 1 }).waitFor()
  await context.setOffline(false)
  return (await response?.text()) ?? ''
}

it('keeps the first page, and every part once it is asked to', async () => {
  await noor.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage('keep-everything')
  })
  await expect.poll(() => kept('attune-marks'), { timeout: 30_000 }).toEqual(['/everything'])
  expect(await kept('attune-parts')).toContainEqual(expect.stringMatching(/\/later-/))
  expect(await kept('attune-first-page')).toContainEqual(
    expect.stringMatching(/^\/index\.html\?__WB_REVISION__=[0-9a-f]{16}$/),
  )
  expect(await openOffline()).toBe(page)
})

it('stays as it is while a newer version cannot be had whole', async () => {
  changed = { '/sw.js': { body: newerWorker }, '/index.html': { status: 503, body: 'not now' } }
  expect(await update()).toBe('redundant')
  expect(await openOffline()).toBe(page)
})

it('gives way to a newer version that somebody takes, and lets go of what was only of the old', async () => {
  const newerPage = `${page}<!-- newer -->`
  changed = {
    '/sw.js': { body: newerWorker },
    // Some hosts send whoever asks for this file to another address.
    '/index.html': { status: 302, headers: { location: '/moved.html' }, body: '' },
    '/moved.html': { body: newerPage },
  }
  expect(await update()).toBe('installed')
  expect(await openOffline()).toBe(page)
  const reloaded = noor.page.waitForEvent('load')
  await noor.page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready
    waiting?.postMessage('use-now')
  })
  await reloaded
  expect(await openOffline()).toBe(newerPage)
  const isDocument = (url: string) => url.startsWith('/index.html')
  await expect
    .poll(async () => (await kept('attune-first-page')).filter(isDocument))
    .toEqual(['/index.html?__WB_REVISION__=0123456789abcdef'])
  await expect
    .poll(() => kept('attune-parts'))
    .not.toContainEqual(expect.stringMatching(/\/later-/))
})
