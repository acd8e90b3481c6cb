/** Evolu's relay: rows on its disk each second from a hundred owners, and what idle connections cost. */
import { join } from 'node:path'
import { createAppOwner, createId, createRandomBytes } from '@evolu/common'
import {
  createProtocolMessageBuffer,
  createProtocolMessageFromCrdtMessages,
  MessageType,
  SubscriptionFlags,
  testCreateCrdtMessage,
} from '@evolu/common/local-first'
import { WebSocket } from 'ws'
import { newOwner } from '../evolu/device.ts'
import type { EvoluRelay } from '../evolu/relay-process.ts'
import { startEvoluRelay } from '../evolu/relay-process.ts'
import { memoryOf } from '../relay/memory.ts'
import { processorOf } from '../relay/processor.ts'
import type { Part } from './part.ts'
import { quantile } from './part.ts'
import { devices } from './relay-entries.ts'
import { steps } from './relay-idle.ts'

export const evoluRelay: Part = async ({ folder, entries }) => {
  const written = await countRows(join(folder, 'evolu-rows'), entries)
  const held = await weighIdle(join(folder, 'evolu-idle'), steps(entries))
  return { ...written, ...held }
}

async function countRows(folder: string, entries: number) {
  const deps = { randomBytes: createRandomBytes() }
  const each = Math.max(5, Math.min(300, Math.round(entries / devices)))
  const owners = Array.from({ length: devices }, () => createAppOwner(newOwner()))
  // As long as what our entries have room for.
  const words = 'x'.repeat(200)
  const messages = owners.map((owner) =>
    Array.from({ length: each }, (_, at) => {
      const change = testCreateCrdtMessage(createId(deps), 1_700_000_000_000 + at, words)
      return createProtocolMessageFromCrdtMessages(deps)(owner, [change])
    }),
  )
  const relay = await startEvoluRelay(folder)
  const sockets = await Promise.all(owners.map(() => connect(relay)))
  const waits: number[] = []
  const before = processorOf(relay.child.pid)
  const start = performance.now()
  await Promise.all(
    sockets.map(async (socket, at) => {
      for (const message of messages[at] ?? []) {
        const asked = performance.now()
        const answered = new Promise((resolve) => socket.once('message', resolve))
        socket.send(message)
        await answered
        waits.push(performance.now() - asked)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1_000
  const busy = processorOf(relay.child.pid) - before
  for (const socket of sockets) socket.terminate()
  await relay.end()
  return {
    'evolu.entries': waits.length / seconds,
    'evolu.cpu': busy / waits.length,
    'evolu.receipt-p50': quantile(waits, 0.5),
    'evolu.receipt-p99': quantile(waits, 0.99),
  }
}

/** Each of another owner, who has asked to be told of news. */
async function weighIdle(folder: string, [few = 0, many = 0]: readonly number[]) {
  const relay = await startEvoluRelay(folder)
  const sockets: WebSocket[] = []
  const rise = async (to: number) => {
    while (sockets.length < to) {
      const from = `127.0.1.${1 + Math.floor(sockets.length / 500)}`
      const batch = Math.min(50, to - sockets.length)
      const subscribed = Array.from({ length: batch }, async () => {
        const socket = await connect(relay, from)
        const answered = new Promise((resolve) => socket.once('message', resolve))
        const flags = {
          messageType: MessageType.Request,
          subscriptionFlag: SubscriptionFlags.Subscribe,
        }
        socket.send(createProtocolMessageBuffer(createAppOwner(newOwner()).id, flags).unwrap())
        await answered
        return socket
      })
      sockets.push(...(await Promise.all(subscribed)))
    }
    await new Promise((resolve) => setTimeout(resolve, many < 1_000 ? 200 : 5_000))
    return memoryOf(relay.child.pid)
  }
  const none = await rise(0)
  const atFew = await rise(few)
  const atMany = await rise(many)
  for (const socket of sockets) socket.terminate()
  await relay.end()
  return {
    'evolu.idle-few': (atFew - none) / few / 1_024,
    'evolu.idle-many': (atMany - none) / many / 1_024,
    'evolu.idle-more': (atMany - atFew) / (many - few) / 1_024,
  }
}

function connect({ url }: EvoluRelay, localAddress = '127.0.0.1'): Promise<WebSocket> {
  const socket = new WebSocket(url, { localAddress, perMessageDeflate: false })
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket))
    socket.on('error', reject)
  })
}
