import { once } from 'node:events'
import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CborValue } from '@attune/wire/cbor.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { rosterSignatureMessage } from '@attune/wire/roster-record.ts'
import { sha256 } from './suite.ts'
import { connectDevice, refusalOf, valueOf } from './testing/device.ts'
import { bytesOf, createBond, writeEntry } from './testing/people.ts'
import type { TestRelay } from './testing/test-relay.ts'
import { startTestRelay } from './testing/test-relay.ts'

vi.setConfig({ testTimeout: 30_000 })

const bond = createBond(1)
const [ana] = bond.people
if (!ana) throw new Error('nobody')
let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
  await relay.begin(bond)
})
afterAll(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})

async function closeCodeAfter(message: string | Uint8Array): Promise<unknown> {
  const device = await relay.join(ana ?? never())
  device.socket.send(message)
  const [code] = await once(device.socket, 'close')
  return code
}

const never = () => {
  throw new Error('nobody')
}

describe('messages that are no request', () => {
  test.each([
    ['nothing (51)', new Uint8Array()],
    ['a byte', Uint8Array.of(0xff)],
    ['noise', bytesOf(500)],
    ['an unknown kind (54)', encodeCbor(['remind-them', 1, 2])],
    ['a kind that is a key of every object', encodeCbor(['__proto__', 1, 2])],
    ['no reference', encodeCbor(['own-deposit', 'x', bytesOf(32)])],
    ['too few arguments', encodeCbor(['own-deposit', 1])],
    ['too many', encodeCbor(['own-deposit', 1, bytesOf(32), 1])],
    ['an id of the wrong length', encodeCbor(['own-deposit', 1, bytesOf(31)])],
    ['a cursor beyond 2^53 (55)', Buffer.from('8366666f6c6c6f77011b0020000000000000', 'hex')],
    ['a cursor that is a fraction', Buffer.from('8366666f6c6c6f7701f93e00', 'hex')],
    ['an array without an end', Buffer.from('9f66666f6c6c6f770100ff', 'hex')],
    ['a length that lies (51)', Buffer.from('8366666f6c6c6f77015bffffffffffffffff', 'hex')],
    ['nesting without an end', Buffer.alloc(200_000, 0x81)],
    ['no entries', encodeCbor(['append', 1, []])],
    ['too many entries', encodeCbor(['append', 1, Array.from({ length: 129 }, () => bytesOf(1))])],
  ])('%s: the connection ends', async (_, message) => {
    expect(await closeCodeAfter(message)).toBe(1002)
  })

  test('text (52)', async () => {
    expect(await closeCodeAfter('["follow",1,0]')).toBe(1003)
  })

  test('longer than a message may be (53)', async () => {
    expect(await closeCodeAfter(Buffer.alloc(limits.message + 1))).toBe(1009)
  })

  test('one that can be answered is answered, and the connection goes on', async () => {
    const device = await relay.join(ana ?? never())
    const bad = await device.ask({ kind: 'append', entries: [bytesOf(100)] })
    expect(refusalOf(bad)).toBe('bad-frame')
    const entries = [writeEntry(ana ?? never()).bytes]
    valueOf(await device.ask({ kind: 'append', entries }))
    await device.close()
  })
})

describe('records that are not as the format says', () => {
  const two = createBond(2)
  const [author, other] = two.people
  if (!author || !other) throw new Error('two people')
  beforeAll(() => relay.begin(two))
  const body = (change: CborValue, epoch: CborValue): CborValue => {
    const { roster, space } = two
    return [
      1,
      1,
      idToBytes(space),
      roster.length,
      roster.head,
      idToBytes(author.device),
      change,
      epoch,
    ]
  }
  const me = idToBytes(author.member)
  const wraps: readonly CborValue[] = [author, other].map(({ member }) => [
    idToBytes(member),
    bytesOf(32),
    bytesOf(48),
  ])
  const epoch: CborValue = [3, wraps]
  const signed = (value: CborValue) => {
    const bytes = encodeCbor(value)
    const signature = author.signer.sign(rosterSignatureMessage(bytes, sha256))
    return encodeCbor([bytes, [[idToBytes(author.device), signature]]])
  }

  test.each<[string, CborValue, CborValue]>([
    ['a leave that begins an epoch', ['leave', me], epoch],
    ['a leave of nobody', ['leave'], null],
    ['a leave of two', ['leave', me, me], null],
    ['a leave of half an id', ['leave', bytesOf(8)], null],
    ['a renewal without an epoch', ['renew'], null],
    ['a renewal of somebody', ['renew', me], epoch],
    ['a change that is a key of every object', ['constructor'], null],
    ['an epoch that is no list', ['renew'], false],
    ['an epoch of one element', ['renew'], [3]],
  ])('%s', async (_, change, begun) => {
    const device = await relay.join(author)
    const record = signed(body(change, begun))
    expect(refusalOf(await device.ask({ kind: 'append-roster', record }))).toBe('bad-frame')
    await device.close()
  })

  test.each<[string, CborValue, CborValue]>([
    ['somebody else’s leave', ['leave', idToBytes(other.member)], null],
    ['a leave of a stranger', ['leave', bytesOf(16)], null],
    ['a renewal for fewer', ['renew'], [3, wraps.slice(1)]],
    ['a renewal that skips an epoch', ['renew'], [4, wraps]],
  ])('%s', async (_, change, begun) => {
    const device = await relay.join(author)
    const record = signed(body(change, begun))
    expect(refusalOf(await device.ask({ kind: 'append-roster', record }))).toBe('wrong-roster')
    await device.close()
  })

  test('and the same, made well, is taken', async () => {
    const device = await relay.join(author)
    const record = signed(body(['renew'], epoch))
    expect(valueOf(await device.ask({ kind: 'append-roster', record }))).toBeNull()
    await device.close()
  })
})

describe('on the wire itself', () => {
  async function handshake(headers: Record<string, string> = {}): Promise<[Socket, string]> {
    const { hostname, port, host } = new URL(relay.address)
    const socket = connect(Number(port), hostname)
    const all = {
      host,
      upgrade: 'websocket',
      connection: 'Upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      ...headers,
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(`GET /v1/socket HTTP/1.1\r\n${lines.join('')}\r\n`)
    const [head] = (await once(socket, 'data')) as [Buffer]
    return [socket, head.toString('latin1')]
  }
  async function closeCode(socket: Socket): Promise<number> {
    let data = Buffer.alloc(0)
    socket.on('data', (part: Buffer) => (data = Buffer.concat([data, part])))
    await once(socket, 'close')
    return data.readUInt16BE(data.lastIndexOf(0x88) + 2)
  }
  const mask = [1, 2, 3, 4]
  const frame = (first: number, ...rest: number[]) => Buffer.from([first, ...rest])

  test('compression is not agreed to, and a compressed frame ends it (53)', async () => {
    const [socket, head] = await handshake({
      'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits',
    })
    expect(head).toMatch(/^HTTP\/1\.1 101 /)
    expect(head.toLowerCase()).not.toContain('sec-websocket-extensions')
    socket.write(frame(0xc2, 0x81, ...mask, 0))
    expect(await closeCode(socket)).toBe(1002)
  })

  test('a frame that is not masked', async () => {
    const [socket] = await handshake()
    socket.write(frame(0x82, 0x01, 0))
    expect(await closeCode(socket)).toBe(1002)
  })

  test('a frame that announces more than there is memory for (51)', async () => {
    const [socket] = await handshake()
    socket.write(frame(0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, ...mask))
    expect(await closeCode(socket)).toBe(1009)
  })

  test('a message in pieces that together are too much (53)', async () => {
    const [socket] = await handshake()
    const piece = Buffer.alloc(60_000)
    const head = (first: number) => frame(first, 0xfe, 60_000 >> 8, 60_000 & 255, ...mask)
    const closed = closeCode(socket)
    socket.write(Buffer.concat([head(0x02), piece]))
    for (let at = 0; at < 16; at += 1) socket.write(Buffer.concat([head(0x00), piece]))
    // The head alone says that it will be too much.
    socket.write(head(0x00))
    expect(await closed).toBe(1009)
  })

  test.each([
    ['another site’s page (60)', { origin: 'https://evil.example' }, 403],
    ['a page of no origin', { origin: 'null' }, 403],
    ['a name that only begins like ours', { origin: 'http://127.0.0.1.evil.example' }, 403],
    ['a host that is none', { host: 'a b' }, 400],
    ['an old protocol', { 'sec-websocket-version': '7' }, 400],
    ['no key', { 'sec-websocket-key': 'x' }, 400],
  ])('%s gets no socket', async (_, headers, status) => {
    const [socket, head] = await handshake(headers)
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
    socket.destroy()
  })

  test('the app’s own page does', async () => {
    const device = await connectDevice(relay.address, { headers: { origin: relay.address } })
    expect(await device.auth(ana ?? never())).toMatchObject({ kind: 'ok' })
    await device.close()
  })

  test('nor does any other path', async () => {
    const { hostname, port } = new URL(relay.address)
    const socket = connect(Number(port), hostname)
    socket.write(
      'GET /v1/socket/ HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
    )
    const [head] = (await once(socket, 'data')) as [Buffer]
    expect(String(head)).toMatch(/^HTTP\/1\.1 404/)
    socket.destroy()
  })
})
