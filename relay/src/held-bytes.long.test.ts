/** What a connection may make the relay hold in memory, whatever its other end does. */
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { authMessage, encodeClientFrame } from '@attune/wire/client-frame.ts'
import type { InviteId, RequestId } from '@attune/wire/ids.ts'
import { limits, relayLimits } from '@attune/wire/limits.ts'
import { decodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { routes } from '@attune/wire/routes.ts'
import { createAdmission } from './admission.ts'
import { createConnection } from './connection.ts'
import { valueOf } from './testing/device.ts'
import type { Person } from './testing/people.ts'
import { bytesOf, createBond, randomId, writeEntry } from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 30_000 })

const host = 'held.example'
let clock = 0
let relay: TestRelay
let sockets: WebSocketServer
beforeEach(async () => {
  relay = await startTestRelay()
  sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
})
afterEach(async () => {
  for (const one of sockets.clients) one.terminate()
  await new Promise((resolve) => sockets.close(resolve))
  expect(relay.broken).toEqual([])
  await relay.close()
})

/** Both ends of one connection, in and not reading any more. */
async function stall(person: Person) {
  const connected = once(sockets, 'connection')
  const { port } = sockets.address() as AddressInfo
  const device = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })
  const greeting = once(device, 'message')
  const [held] = (await connected) as [WebSocket]
  createConnection(held, {
    relay: relay.relay,
    // Never too fast: this is about what happens where nothing else stands in the way.
    admission: createAdmission(() => (clock += 60_000)),
    host,
    onBroken: (error) => relay.broken.push(error),
  })
  const hello = decodeRelayFrame((await greeting)[0] as Buffer)
  if (hello?.kind !== 'hello') throw new Error('no hello')
  const { space, device: id } = person
  const message = authMessage(hello.relay, hello.challenge, host, space, id)
  const answered = once(device, 'message')
  const signature = person.signer.sign(message)
  device.send(encodeClientFrame({ kind: 'auth', ref: 1, space, device: id, signature }))
  await answered
  device.pause()
  return { held, device, read: () => socketOf(held).bytesRead }
}

/** Its own name for what is beneath: nothing else says how much was read. */
function socketOf(socket: WebSocket): Socket {
  const beneath: unknown = Object.entries(socket).find(([name]) => name === '_socket')?.[1]
  return beneath as Socket
}

async function most(seconds: number, look: () => number): Promise<number> {
  let top = 0
  for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
    top = Math.max(top, look())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return top
}

test('a stream that nobody reads: one batch, not the backlog', async () => {
  const bond = createBond(2)
  const [ana] = bond.people
  if (!ana) throw new Error('nobody')
  await relay.begin(bond)
  const writer = await relay.join(ana)
  let last = { seq: 0, hash: new Uint8Array(32) }
  for (let round = 0; round < 30; round += 1) {
    const batch = Array.from({ length: 12 }, () => {
      const entry = writeEntry(ana, { seq: last.seq + 1, prev: last.hash, size: 65_536 })
      last = entry
      return entry.bytes
    })
    await writer.ask({ kind: 'append', entries: batch })
  }
  const backlog = 360 * 65_536
  const { held, device } = await stall(ana)
  device.send(encodeClientFrame({ kind: 'follow', ref: 2, after: 0 }))
  const top = await most(2, () => held.bufferedAmount)
  console.log(`a backlog of ${backlog} bytes, of which at most ${top} were held`)
  expect(top).toBeGreaterThan(0)
  expect(top).toBeLessThan(512 * 1_024)
})

test('answers that nobody reads: a megabyte, and then no more questions are taken in', async () => {
  const bond = createBond(2)
  const [ana] = bond.people
  if (!ana) throw new Error('nobody')
  await relay.begin(bond)
  const invite = randomId<InviteId>()
  const hosting = await relay.join(ana)
  valueOf(await hosting.ask({ kind: 'open-invite', invite, card: bytesOf(64) }))
  for (let at = 0; at < relayLimits.requestsPerInvite; at += 1) {
    await relay.post(routes.request(invite, randomId<RequestId>()), bytesOf(limits.letter))
  }
  const { held, device, read } = await stall(ana)
  const question = encodeClientFrame({ kind: 'list-requests', ref: 7, invite })
  const count = 20_000
  for (let at = 0; at < count; at += 1) device.send(question)
  const top = await most(5, () => held.bufferedAmount)
  console.log(`${count * 16_384} bytes of answers asked for, of which at most ${top} were held`)
  expect(top).toBeGreaterThan(0)
  expect(top).toBeLessThan(1.5 * 1_048_576)
  expect(read()).toBeLessThan(count * question.length)
})
