import { afterAll, beforeAll, expect, test } from 'vitest'
import { securityHeaders } from './headers.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

// Word for word, so that every change of what a page may do is seen by whoever reviews it.
const policy = (socket: string) =>
  "default-src 'none'; script-src 'self'; " +
  `connect-src 'self' ${socket}; ` +
  "img-src 'self' blob:; media-src 'self' blob:; style-src 'self'; font-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types attune"

const permissions =
  'camera=(self), microphone=(self), screen-wake-lock=(self), ' +
  'clipboard-write=(self), publickey-credentials-create=(self), publickey-credentials-get=(self), ' +
  'geolocation=(), accelerometer=(), autoplay=(), browsing-topics=(), ' +
  'clipboard-read=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), ' +
  'fullscreen=(), gamepad=(), gyroscope=(), hid=(), identity-credentials-get=(), ' +
  'idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), midi=(), ' +
  'otp-credentials=(), payment=(), picture-in-picture=(), serial=(), storage-access=(), ' +
  'sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()'

const same = {
  'permissions-policy': permissions,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

test('the headers, word for word', () => {
  expect(securityHeaders({ host: 'localhost:8787', isHttps: false, isPublic: false })).toEqual({
    'content-security-policy': policy('ws://localhost:8787'),
    ...same,
  })
  expect(securityHeaders({ host: 'attune.example.org', isHttps: true, isPublic: true })).toEqual({
    'content-security-policy': policy('wss://attune.example.org'),
    'strict-transport-security': 'max-age=63072000',
    ...same,
  })
})

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

test.each([
  ['GET', '/', 404],
  ['GET', '/health', 200],
  ['GET', '/v1/relay', 200],
  ['GET', '/v1/nothing', 404],
  ['GET', '/%E0%A4%A', 404],
  ['POST', '/', 405],
  ['PUT', '/v1/spaces', 405],
  ['POST', '/v1/spaces', 415],
])('are on every answer: %s %s', async (method, path, status) => {
  const response = await fetch(relay.address + path, { method })
  expect(response.status).toBe(status)
  const host = new URL(relay.address).host
  for (const [name, value] of Object.entries({
    'content-security-policy': policy(`ws://${host}`),
    ...same,
  })) {
    expect(response.headers.get(name)).toBe(value)
  }
  expect(response.headers.get('server')).toBeNull()
  expect(response.headers.get('x-powered-by')).toBeNull()
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})
