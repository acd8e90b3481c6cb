import { mkdtempSync, rmSync } from 'node:fs'
import { get, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectDevice, valueOf } from '../testing/device.ts'
import { bytesOf, createBond } from '../testing/people.ts'
import type { RelayProcess } from '../testing/relay-process.ts'
import { runRelay, startRelay } from '../testing/relay-process.ts'
import { encodeNewSpace } from '@attune/wire/routes.ts'

vi.setConfig({ testTimeout: 30_000 })

let folder: string
let running: RelayProcess | null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-lan-'))
  running = null
})
afterEach(async () => {
  await running?.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
const start = async () => {
  const args = ['--lan', '--open', '--host', '127.0.0.1', '--port', '0', '--data', folder]
  return (running = await startRelay([...args, '--trust-port', '0']))
}
const portsIn = (text: string) => ({
  https: Number(/https:\/\/\S+:(\d+)/.exec(text)?.[1]),
  trust: Number(/http:\/\/\S+:(\d+)/.exec(text)?.[1]),
})
const authorityAt = async (port: number) => {
  const der = await (await fetch(`http://localhost:${port}/attune.crt`)).bytes()
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`
}

test('a phone that installed the certificate reaches the relay over HTTPS and its socket', async () => {
  const relay = await start()
  const { https, trust } = portsIn(relay.output())
  const ca = await authorityAt(trust)
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    const visit = get({ host: 'localhost', port: https, ca, path: '/health' }, (response) => {
      response.resume()
      resolve(response.headers)
    })
    visit.on('error', reject)
  })
  expect(String(headers['content-security-policy'])).toContain(`wss://localhost:${https}`)
  // A remade certificate must not lock the phone out.
  expect(headers['strict-transport-security']).toBeUndefined()

  const bond = createBond(1)
  const [person] = bond.people
  if (!person) throw new Error('nobody')
  const address = `https://localhost:${https}`
  const device = await connectDevice(address, { ca })
  await device.close()
  expect(
    await post(https, ca, encodeNewSpace({ token: null, genesis: bond.records[0] ?? bytesOf(1) })),
  ).toBe(201)
  const again = await connectDevice(address, { ca })
  valueOf(await again.auth(person))
  await again.close()
})

test('the certificate outlives a restart, and only a new one is announced', async () => {
  const first = await start()
  const ca = await authorityAt(portsIn(first.output()).trust)
  expect(first.output()).toContain('The certificate is new.')
  expect(await first.end('SIGTERM')).toBe(0)
  const second = await start()
  expect(second.output()).not.toContain('The certificate is new.')
  expect(await authorityAt(portsIn(second.output()).trust)).toBe(ca)
})

test('without the certificate nobody gets through', async () => {
  const relay = await start()
  const { https } = portsIn(relay.output())
  await expect(fetch(`https://localhost:${https}/health`)).rejects.toThrow('fetch failed')
})

test('a trust port in use is one sentence', async () => {
  const relay = await start()
  const { trust } = portsIn(relay.output())
  const args = ['--lan', '--host', '127.0.0.1', '--port', '0', '--trust-port', String(trust)]
  const { code, output } = await runRelay([...args, '--data', join(folder, 'other')])
  expect(code).toBe(1)
  expect(output.trim()).toBe(
    `Port ${trust} is already in use. Please stop what uses it, or choose another with --trust-port.`,
  )
})

function post(port: number, ca: string, body: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/octet-stream' }
    const options = { host: 'localhost', port, ca, path: '/v1/spaces', method: 'POST', headers }
    const posting = request(options, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    posting.on('error', reject)
    posting.end(body)
  })
}
