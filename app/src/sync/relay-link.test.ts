import { describe, expect, it } from 'vitest'
import { decodeClientFrame } from '@attune/wire/client-frame.ts'
import type { RelayFrame } from '@attune/wire/relay-frame.ts'
import { encodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import { sha256 } from '../crypto/hash.ts'
import { createOwnKeys } from '../crypto/create-keys.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { createFixtureSpace } from '../crypto/space-fixture.testing.ts'
import { createRelayLink } from './relay-link.ts'
import { createFakeScheduler } from './fake-scheduler.testing.ts'
import { createRelayKeys } from './stage.testing.ts'
import type { SocketHandlers } from './transport.ts'

const { key } = createRelayKeys('relay')
const relay = sha256(concatBytes(labelBytes('relay-id'), key)).slice(0, 16)
const challenge = new Uint8Array(32).fill(7)
const hello: RelayFrame = { kind: 'hello', version: 1, relay, relayKey: key, challenge }

async function setUp() {
  const { roster } = await createFixtureSpace('link')
  const { device } = createOwnKeys(createSeededRandom('link device'))
  const sockets: (SocketHandlers & { sent: Uint8Array[]; isClosed: boolean })[] = []
  const scheduler = createFakeScheduler()
  const said: string[] = []
  const transport = {
    host: 'relay.example',
    fetch: () => Promise.resolve(null),
    connect(handlers: SocketHandlers) {
      const socket = { ...handlers, sent: [] as Uint8Array[], isClosed: false }
      sockets.push(socket)
      return {
        send: (bytes: Uint8Array) => void socket.sent.push(bytes),
        close: () => (socket.isClosed = true),
      }
    },
  }
  const link = createRelayLink(roster.space, device, transport, scheduler, {
    arrived: () => said.push('arrived'),
    left(why) {
      said.push(why)
      return 'try-again'
    },
    items: (items) => said.push(`${items.length} items`),
    knock: () => said.push('knock'),
  })
  const socket = () => sockets.at(-1)!
  const say = async (frame: RelayFrame) => {
    socket().message(encodeRelayFrame(frame))
    await settled()
  }
  const lastRef = () => decodeClientFrame(socket().sent.at(-1)!)?.ref ?? -1
  const enter = async () => {
    await say(hello)
    await say({ kind: 'ok', ref: lastRef(), value: null })
  }
  return { link, sockets, socket, scheduler, said, say, enter, lastRef }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
const follow = { kind: 'follow', after: 0 } as const

describe('the link to the relay', () => {
  it('proves who it is, then asks and is answered', async () => {
    const { link, enter, said, say, socket, lastRef } = await setUp()
    await enter()
    expect(decodeClientFrame(socket().sent[0]!)?.kind).toBe('auth')
    expect(said).toEqual(['arrived'])
    const [first, second] = [link.ask(follow), link.ask(follow)]
    await say({ kind: 'error', ref: lastRef(), refusal: 'conflict' })
    await say({ kind: 'ok', ref: lastRef() - 1, value: 5 })
    expect(await first).toEqual({ ok: true, value: 5 })
    expect(await second).toEqual({ ok: false, error: { kind: 'conflict' } })
    await say({ kind: 'knock' })
    await say({ kind: 'items', items: [] })
    expect(said).toEqual(['arrived', 'knock', '0 items'])
  })

  it('asks nothing before it is in', async () => {
    const { link, say, socket } = await setUp()
    const offline = { ok: false, error: { kind: 'offline' } }
    expect(await link.ask(follow)).toEqual(offline)
    await say(hello)
    const early = link.ask(follow)
    expect(socket().sent).toHaveLength(1)
    expect(await early).toEqual(offline)
  })

  it.each<[string, readonly RelayFrame[], string]>([
    ['a second hello', [hello, hello], 'bad-frame'],
    ['an id that is not of its key', [{ ...hello, relay: new Uint8Array(16) }], 'bad-frame'],
    ['a newer version', [{ ...hello, version: 2 }], 'newer-version'],
  ])('leaves after %s', async (_, frames, why) => {
    const { say, said, socket } = await setUp()
    for (const frame of frames) await say(frame)
    expect(said).toEqual([why])
    expect(socket().isClosed).toBe(true)
  })

  it('leaves after what is no frame, and after a refusal, and tries again', async () => {
    const { say, said, socket, sockets, scheduler, lastRef } = await setUp()
    socket().message(new Uint8Array([1, 2, 3]))
    scheduler.pass(500)
    await say(hello)
    await say({ kind: 'error', ref: lastRef(), refusal: 'unknown-device' })
    expect(said).toEqual(['bad-frame', 'unknown-device'])
    scheduler.pass(2_999)
    expect(sockets).toHaveLength(2)
    scheduler.pass(1)
    expect(sockets).toHaveLength(3)
  })

  it('answers what was asked with offline when the connection is lost', async () => {
    const { link, enter, socket, said } = await setUp()
    await enter()
    const asked = [link.ask(follow), link.ask(follow)]
    socket().closed()
    expect(await Promise.all(asked)).toEqual(
      asked.map(() => ({ ok: false, error: { kind: 'offline' } })),
    )
    expect(said).toEqual(['arrived', 'offline'])
  })

  it('gives up on a relay that does not answer, or does not greet', async () => {
    const { link, enter, scheduler, sockets, said } = await setUp()
    scheduler.pass(30_000)
    expect(said).toEqual(['offline'])
    scheduler.pass(500)
    await enter()
    const asked = link.ask(follow)
    scheduler.pass(30_000)
    expect(await asked).toEqual({ ok: false, error: { kind: 'offline' } })
    expect(sockets[1]?.isClosed).toBe(true)
  })

  it('does not leave because of what was answered in time', async () => {
    const { link, enter, scheduler, say, said, lastRef } = await setUp()
    await enter()
    const asked = link.ask(follow)
    await say({ kind: 'ok', ref: lastRef(), value: null })
    await asked
    scheduler.pass(300_000)
    expect(said).toEqual(['arrived'])
  })

  it('waits longer after each loss, up to half a minute, and starts short after a steady time', async () => {
    const { socket, sockets, scheduler, enter } = await setUp()
    const waits: number[] = []
    const lose = () => {
      const before = sockets.length
      socket().closed()
      let waited = 0
      for (; sockets.length === before; waited += 500) scheduler.pass(500)
      return waited
    }
    for (let turn = 0; turn < 8; turn++) waits.push(lose())
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
    // Let in and dropped at once is no success.
    await enter()
    expect(lose()).toBe(30_000)
    await enter()
    scheduler.pass(10_000)
    expect(lose()).toBe(500)
  })

  it('hurries when asked to, but not twice, and not when it is there', async () => {
    const { link, socket, sockets, scheduler, enter } = await setUp()
    link.hurry()
    expect(sockets).toHaveLength(1)
    socket().closed()
    link.hurry()
    link.hurry()
    expect(sockets).toHaveLength(2)
    scheduler.pass(500)
    expect(sockets).toHaveLength(2)
    await enter()
  })

  it('does not come back once it was closed, not even in the middle of a pause', async () => {
    const { link, socket, sockets, scheduler } = await setUp()
    socket().closed()
    link.close()
    scheduler.pass(100_000)
    link.hurry()
    expect(sockets).toHaveLength(1)
    expect(scheduler.waiting).toBe(0)
  })

  it('hears nothing more from a connection that it left', async () => {
    const { link, enter, sockets, scheduler, said } = await setUp()
    await enter()
    link.again()
    scheduler.pass(500)
    sockets[0]?.message(encodeRelayFrame({ kind: 'knock' }))
    sockets[0]?.closed()
    expect(said).toEqual(['arrived', 'offline'])
    expect(sockets).toHaveLength(2)
  })
})
