import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { StaticFiles } from './static-files.ts'
import { readStaticFiles } from './static-files.ts'
import type { TestRelay } from '../testing/test-relay.ts'
import { startTestRelay } from '../testing/test-relay.ts'

let folder: string
let files: StaticFiles
let relay: TestRelay
const script = 'export const a = 1\n'.repeat(200)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-app-'))
  const app = join(folder, 'dist')
  mkdirSync(join(app, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not yours')
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>Attune</title>')
  writeFileSync(join(app, 'sw.js'), 'self.x = 1')
  writeFileSync(join(app, 'app.webmanifest'), '{}')
  writeFileSync(join(app, 'assets', 'main-1234.js'), script)
  writeFileSync(join(app, 'assets', 'face.woff2'), 'font')
  symlinkSync(join(folder, 'secret.txt'), join(app, 'link.txt'))
  const read = readStaticFiles(app)
  if (read === null) throw new Error('no app')
  files = read
  relay = await startTestRelay({ files })
})
afterAll(async () => {
  await relay.close()
  rmSync(folder, { recursive: true, force: true })
})
const get = (path: string, headers = {}) => fetch(relay.address + path, { headers })

/** The path goes out as it stands: `fetch` would tidy it up. */
async function raw(path: string): Promise<string> {
  const socket = connect(Number(new URL(relay.address).port), '127.0.0.1')
  socket.end(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
  let text = ''
  socket.on('data', (part) => (text += String(part)))
  await once(socket, 'close')
  return text
}

test.each([
  ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/app.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/assets/main-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/assets/face.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
])('%s as %s, cached: %s', async (path, type, cache) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('cache-control')).toBe(cache)
  expect((await response.bytes()).length).toBeGreaterThan(0)
})

test.each(['/', '/join', '/start', '/today/evening'])('%s is the app’s page', async (path) => {
  const response = await get(path)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toContain('Attune')
})

test.each([
  '/missing.js',
  '/assets/missing-1.js',
  '/secret.txt',
  '/link.txt',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/....//secret.txt',
  '/assets/main-1234.js/../../../secret.txt',
  '//etc/passwd.txt',
  '/__proto__.js',
  '/%00.js',
  '/%ff.js',
])('%s is not there, and nothing outside the app ever is', async (path) => {
  const text = await raw(path)
  expect(text).not.toContain('not yours')
  expect(text).toMatch(/^HTTP\/1\.1 404 /)
})

test('HEAD tells the length and sends nothing', async () => {
  const response = await fetch(`${relay.address}/sw.js`, { method: 'HEAD' })
  expect(response.headers.get('content-length')).toBe('10')
  expect(await response.text()).toBe('')
})

test('what the browser has is not sent again', async () => {
  const tag = (await get('/')).headers.get('etag') ?? ''
  expect((await get('/', { 'if-none-match': tag })).status).toBe(304)
  expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('is packed once it is ready, for browsers that can unpack', async () => {
  const find = (accept: string) => files.find('/assets/main-1234.js', { 'accept-encoding': accept })
  await vi.waitUntil(() => find('br')?.headers?.['content-encoding'] === 'br')
  const bodyOf = (accept: string) => Buffer.from(find(accept)?.body ?? '')
  expect(String(brotliDecompressSync(bodyOf('gzip, deflate, br')))).toBe(script)
  expect(String(gunzipSync(bodyOf('gzip')))).toBe(script)
  expect(String(bodyOf('identity'))).toBe(script)
  expect(bodyOf('br').length).toBeLessThan(script.length / 10)
  expect(files.find('/assets/face.woff2', { 'accept-encoding': 'br' })?.headers).not.toHaveProperty(
    'content-encoding',
  )
})

test('a folder without a built app is told apart', () => {
  expect(readStaticFiles(join(folder, 'nowhere'))).toBeNull()
  expect(readStaticFiles(folder)).toBeNull()
})
