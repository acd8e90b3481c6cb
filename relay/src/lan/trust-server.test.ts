import { X509Certificate } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf } from '../testing/people.ts'
import { makeCertificate } from './certificate.ts'
import { createTrustHandler } from './trust-server.ts'
import { trustWords } from './trust-words.ts'

let server: Server
let address: string
let certificate: X509Certificate
beforeAll(async () => {
  const { authority } = await makeCertificate({
    names: ['localhost'],
    addresses: [],
    title: 'Attune',
    now: Date.now(),
    random: bytesOf,
  })
  certificate = new X509Certificate(authority)
  server = createServer(createTrustHandler({ authority, httpsPort: 8443 }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())
const get = (path: string, headers = {}) => fetch(address + path, { headers })

test.each([
  ['/', 'de-DE,de;q=0.9', 'en'],
  ['/', 'es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['/', 'en-GB,es;q=0.5', 'en'],
  ['/es', 'en', 'es'],
  ['/en', 'es', 'en'],
])('%s for a phone that wishes %s is in %s', async (path, wished, lang) => {
  const response = await get(path, { 'accept-language': wished })
  const page = await response.text()
  expect(page).toContain(`<html lang="${lang}">`)
  // Whoever could swap the certificate could swap this too: it stands in the terminal only.
  expect(page).not.toContain(certificate.fingerprint256)
  expect(page).toContain('href="https://127.0.0.1:8443/"')
  expect(page).not.toMatch(/<script|<form|<iframe|\son\w+=|style=/i)
  expect(page).not.toMatch(
    /(src|href)="(?!https:\/\/127\.0\.0\.1:8443\/|\/(en|es|trust\.css|attune\.crt)")/,
  )
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})

test('gives the authority’s certificate, as phones expect it, and nothing else', async () => {
  const response = await get('/attune.crt')
  expect(response.headers.get('content-type')).toBe('application/x-x509-ca-cert')
  expect(Buffer.from(await response.bytes()).equals(certificate.raw)).toBe(true)
  expect((await get('/trust.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
  for (const path of ['/health', '/v1/relay', '/attune.key', '/lan.pem', '/index.html', '/en/']) {
    expect((await get(path)).status).toBe(404)
  }
  expect((await fetch(address, { method: 'POST' })).status).toBe(405)
})

test('both languages have the same steps, in words without shouting', () => {
  const { en, es } = trustWords
  expect(es.iphone.steps).toHaveLength(en.iphone.steps.length)
  expect(es.android.steps).toHaveLength(en.android.steps.length)
  expect(es.care).toHaveLength(en.care.length)
  expect(JSON.stringify(trustWords)).not.toMatch(/!|¡/)
})
