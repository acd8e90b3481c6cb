import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 40_000 })

let relay: TestRelay
beforeAll(async () => void (relay = await startTestRelay()))
afterAll(() => relay.close())

describe.concurrent('whoever is slow on purpose', () => {
  const drip = async (start: string, drop: string) => {
    const socket = connect(Number(new URL(relay.address).port), '127.0.0.1')
    socket.write(start)
    socket.on('error', () => undefined)
    let text = ''
    socket.on('data', (part) => (text += String(part)))
    const dripping = setInterval(() => socket.write(drop), 500)
    const began = Date.now()
    await once(socket, 'close')
    clearInterval(dripping)
    return { text, seconds: (Date.now() - began) / 1000 }
  }

  test('with a header', async () => {
    const { text, seconds } = await drip('GET / HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
    expect(seconds).toBeLessThan(20)
  })

  test('with a body (60)', async () => {
    const head =
      'POST /v1/spaces HTTP/1.1\r\nhost: x\r\ncontent-length: 900\r\n' +
      'content-type: application/octet-stream\r\n\r\n'
    const { seconds } = await drip(head, 'x')
    expect(seconds).toBeLessThan(20)
  })

  test('with saying who they are', async () => {
    const socket = new WebSocket(`${relay.address.replace('http', 'ws')}/v1/socket`)
    const began = Date.now()
    const [code] = await once(socket, 'close')
    expect(code).toBe(1008)
    expect((Date.now() - began) / 1000).toBeLessThan(20)
  })
})
