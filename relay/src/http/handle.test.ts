import { WebSocket } from 'ws'
import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeInviteState, decodeRelayFacts, encodeNewSpace, routes } from '@attune/wire/routes.ts'
import type { InviteId, RequestId } from '@attune/wire/ids.ts'
import { limits, relayLimits } from '@attune/wire/limits.ts'
import { valueOf } from '../testing/device.ts'
import { bytesOf, createBond, randomId } from '../testing/people.ts'
import { tokenHash } from '../start-link.ts'
import type { TestRelay, TestRelayOptions } from '../testing/test-relay.ts'
import { startTestRelay } from '../testing/test-relay.ts'

let relay: TestRelay
const begin = async (options?: TestRelayOptions) => void (relay = await startTestRelay(options))
beforeEach(() => begin())
afterEach(async () => {
  expect(relay.broken).toEqual([])
  await relay.close()
})
const restart = async (options: TestRelayOptions) => {
  await relay.close()
  await begin(options)
}
const get = (path: string, init?: RequestInit) => fetch(relay.address + path, init)

/** `fetch` sets these itself, so what is wrong on purpose goes this way. */
function rawStatus(path: string, headers: Record<string, string>, method = 'GET', body = '') {
  return new Promise<number>((resolve, reject) => {
    const request = httpRequest(relay.address, { path, headers, method }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end(body)
  })
}

test('says that it is well, and who it is', async () => {
  const health = await get('/health')
  expect(await health.text()).toBe('ok\n')
  expect(health.headers.get('cache-control')).toBe('no-store')
  const facts = decodeRelayFacts(await (await get('/v1/relay')).bytes())
  const { relay: id, relayKey } = relay.relay.store.identity
  expect(facts).toEqual({ version: 1, relay: id, relayKey, open: true })
})

describe('starting a space', () => {
  const post = async (token: string | null, genesis = createBond(1).records[0] ?? bytesOf(1)) =>
    (await relay.post('/v1/spaces', encodeNewSpace({ token, genesis }))).status

  test('takes a token where the relay is closed', async () => {
    await restart({ isOpen: false })
    await relay.relay.store.addStartToken(tokenHash('once'), 'first')
    expect(await post(null)).toBe(403)
    expect(await post('')).toBe(403)
    expect(await post('wrong')).toBe(403)
    const [genesis] = createBond(1).records
    expect(await post('once', genesis)).toBe(201)
    expect(await post('once', genesis)).toBe(200)
    expect(await post(null, genesis)).toBe(200)
    expect(await post('once')).toBe(403)
    const facts = decodeRelayFacts(await (await get('/v1/relay')).bytes())
    expect(facts?.open).toBe(false)
  })

  test('refuses what is no genesis', async () => {
    const [first = bytesOf(1), second = bytesOf(1)] = createBond(2).records
    expect(await post(null, second)).toBe(400)
    expect(await post(null, bytesOf(300))).toBe(400)
    const bent = Uint8Array.from(first)
    bent.fill(0, -10)
    expect(await post(null, bent)).toBe(400)
    expect((await relay.post('/v1/spaces', bytesOf(40))).status).toBe(400)
    expect((await relay.post('/v1/spaces', new Uint8Array())).status).toBe(400)
    expect((await relay.post('/v1/spaces', bytesOf(300_000))).status).toBe(413)
  })
})

describe('an invitation', () => {
  const opened = async () => {
    const bond = createBond(1)
    await relay.begin(bond)
    const [ana] = bond.people
    if (!ana) throw new Error('nobody')
    const device = await relay.join(ana)
    const invite = randomId<InviteId>()
    valueOf(await device.ask({ kind: 'open-invite', invite, card: bytesOf(64) }))
    return invite
  }

  test('reading it changes nothing, however often a preview does', async () => {
    const invite = await opened()
    const read = async () => await (await get(routes.invite(invite))).bytes()
    const first = await read()
    for (let at = 0; at < 5; at += 1) expect(await read()).toEqual(first)
    expect(decodeInviteState(first)?.used).toBe(false)
    expect((await get(routes.invite(randomId()))).status).toBe(404)
  })

  test('takes letters until it is full', async () => {
    const invite = await opened()
    const leave = async (letter = bytesOf(80), to = invite) =>
      (await relay.post(routes.request(to, randomId<RequestId>()), letter)).status
    expect(await leave(bytesOf(0))).toBe(400)
    expect(await leave(bytesOf(limits.letter + 1))).toBe(413)
    expect(await leave(bytesOf(80), randomId())).toBe(404)
    for (let at = 0; at < relayLimits.requestsPerInvite; at += 1) expect(await leave()).toBe(201)
    expect(await leave()).toBe(429)
  })
})

describe('what is not a request of ours', () => {
  test.each([
    ['/v1/invites/', 404],
    ["/v1/invites/';DROP%20TABLE%20items;--", 404],
    ['/v1/invites/AAAAAAAAAAAAAAAAAAAAAB', 404],
    ['/v1/invites/AAAAAAAAAAAAAAAAAAAAAA/requests', 404],
    ['/v1/../v1/relay', 404],
    ['/V1/relay', 404],
    ['/v1/socket', 404],
  ])('%s', async (path, status) => {
    expect(await rawStatus(path, {})).toBe(status)
  })

  test('methods, types and origins that do not belong', async () => {
    const octets = { 'content-type': 'application/octet-stream' }
    expect(await rawStatus('/v1/relay', {}, 'POST')).toBe(405)
    expect(await rawStatus('/v1/relay', {}, 'OPTIONS')).toBe(405)
    expect(await rawStatus('/v1/spaces', {}, 'GET')).toBe(405)
    expect(await rawStatus('/v1/spaces', { 'content-type': 'text/plain' }, 'POST', 'x')).toBe(415)
    const evil = { ...octets, origin: 'https://evil.example' }
    expect(await rawStatus('/v1/spaces', evil, 'POST', 'x')).toBe(403)
    expect(await rawStatus('/v1/spaces', { ...octets, origin: 'null' }, 'POST', 'x')).toBe(403)
    const own = { ...octets, origin: relay.address }
    expect(await rawStatus('/v1/spaces', own, 'POST', 'x')).toBe(400)
  })

  test.each(['a b', "x';script-src *", 'x, y', 'a/b', 'user@host', '-x', 'x:123456'])(
    'a host such as %j',
    async (host) => {
      expect(await rawStatus('/health', { host })).toBe(400)
    },
  )

  test('headers longer than anyone needs', async () => {
    expect(await rawStatus('/health', { 'x-long': 'a'.repeat(40_000) })).toBe(431)
  })

  test('an announced length that is a lie', async () => {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': '4294967295' }
    expect(await rawStatus('/v1/spaces', headers, 'POST')).toBe(413)
  })
})

describe('how often', () => {
  test('an address may ask so often, and is told when it is too much', async () => {
    const invite = routes.invite(randomId<InviteId>())
    const statuses: number[] = []
    for (let at = 0; at < 122; at += 1) statuses.push((await get(invite)).status)
    expect(statuses.filter((status) => status === 404)).toHaveLength(120)
    expect(statuses.slice(120)).toEqual([429, 429])
    expect((await get('/health')).status).toBe(200)
    relay.clock.now += 1_000
    expect((await get(invite)).status).toBe(404)
  })

  test('and so many sockets, opened', async () => {
    const url = relay.address.replace('http', 'ws') + '/v1/socket'
    const open = () =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(url)
        socket.on('open', () => resolve(101)).on('error', () => undefined)
        socket.on('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode))
        sockets.push(socket)
      })
    const sockets: WebSocket[] = []
    const answers: number[] = []
    for (let at = 0; at < 602; at += 1) answers.push(await open())
    expect(answers.filter((status) => status === 429)).toHaveLength(2)
    relay.clock.now += 1_000
    expect(await open()).toBe(101)
    for (const socket of sockets) socket.terminate()
  })

  test('X-Forwarded-For counts only where a proxy is said to stand in front', async () => {
    const invite = routes.invite(randomId<InviteId>())
    const ask = (at: number) => rawStatus(invite, { 'x-forwarded-for': `6.6.6.6, 10.0.0.${at}` })
    const askAll = () => Promise.all(Array.from({ length: 130 }, (_, at) => ask(at)))
    expect(new Set(await askAll())).toEqual(new Set([404, 429]))
    await restart({ isBehindProxy: true })
    expect(new Set(await askAll())).toEqual(new Set([404]))
  })
})
