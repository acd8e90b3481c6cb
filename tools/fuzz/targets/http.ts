/** The relay's plain doors on a real port: whatever bytes come over a connection. */
import { connect } from 'node:net'
import { bytesToId } from '../../../wire/src/ids.ts'
import { encodeNewSpace, routes } from '../../../wire/src/routes.ts'
import { bytesNamed, createBond } from '../../../relay/src/testing/people.ts'
import type { TestRelay } from '../../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../../relay/src/testing/test-relay.ts'
import { joined } from '../mutate-bytes.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'

const statuses = [
  ...[
    100, 101, 200, 201, 204, 304, 400, 403, 404, 405, 408, 409, 411, 413, 414, 415, 417, 426, 429,
  ],
  ...[431, 501, 503, 505, 507],
]
const letter = bytesNamed('letter', 200)
const invite = bytesToId(bytesNamed('invite', 16))

const requests: Target = {
  name: 'relay: requests over HTTP',
  modules: [
    'relay/src/server.ts',
    'relay/src/http/handle.ts',
    'relay/src/http/anonymous.ts',
    'relay/src/http/body.ts',
    'relay/src/host.ts',
    'relay/src/headers.ts',
  ],
  shape: 'text',
  most: 60_000,
  async open() {
    const relay = await startTestRelay({ name: 'fuzz http' })
    const refused = await answerTo(relay, hugeHeader())
    must(refused === '' || refused.includes(' 431 '), 'took a header of ten megabytes')
    return {
      examples: examplesFor(new URL(relay.address).host),
      async run(input) {
        relay.clock.now += 60_000
        const answer = await answerTo(relay, input)
        if (relay.broken.length > 0) {
          throw new Error('the relay broke', { cause: relay.broken.splice(0)[0] })
        }
        for (const [, status] of answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) {
          must(statuses.includes(Number(status)), `answered with ${status ?? ''}`)
        }
      },
      close: relay.close,
    }
  },
}

function examplesFor(host: string): readonly Uint8Array[] {
  const genesis = createBond(1, 'fuzz http').records[0] ?? letter
  const space = encodeNewSpace({ token: null, genesis })
  const octets = 'Content-Type: application/octet-stream\r\n'
  const get = (path: string, more = '') =>
    text(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`)
  const post = (path: string, body: Uint8Array, more = '') =>
    joined(
      text(
        `POST ${path} HTTP/1.1\r\nHost: ${host}\r\n${octets}${more}Content-Length: ${body.length}\r\n\r\n`,
      ),
      body,
    )
  const chunk = `${space.length.toString(16)}\r\n`
  return [
    ...[routes.health, routes.relay, '/', '/join', '/../etc/passwd', '/%2e%2e/', '/?x=1'].map(
      (path) => get(path),
    ),
    ...[`/v1/invites/${invite}`, `/v1/ways/${invite}`].map((path) => get(path, 'Accept: */*\r\n')),
    post(routes.spaces, space),
    post(routes.spaces, space, 'Origin: https://evil.example\r\n'),
    post(`/v1/invites/${invite}/requests/${invite}`, letter, `Origin: http://${host}\r\n`),
    joined(
      text(
        `POST ${routes.spaces} HTTP/1.1\r\nHost: ${host}\r\n${octets}Transfer-Encoding: chunked\r\n\r\n${chunk}`,
      ),
      space,
      text('\r\n0\r\n\r\n'),
    ),
    get(
      routes.socket,
      'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n',
    ),
    text(`HEAD ${routes.relay} HTTP/1.0\r\n\r\n`),
    text(
      `OPTIONS * HTTP/1.1\r\nHost: ${host}\r\nExpect: 100-continue\r\nX-Forwarded-For: 1.2.3.4\r\n\r\n`,
    ),
  ]
}

function hugeHeader(): Uint8Array {
  return text(`GET /health HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(10 * 1_048_576)}\r\n\r\n`)
}

/** All that came, once the relay has ended the connection: after the other end has it always does. */
async function answerTo({ address }: TestRelay, request: Uint8Array): Promise<string> {
  const { hostname, port } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  socket.on('end', () => socket.end())
  // Cut off in the middle of writing: what came before still counts.
  socket.on('error', () => socket.destroy())
  socket.end(request)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const patience = setTimeout(() => socket.destroy(new Error('patience')), 20_000)
  await closed
  clearTimeout(patience)
  must(socket.errored?.message !== 'patience', 'the connection stays after the other end has gone')
  return Buffer.concat(parts).toString('latin1')
}

function text(written: string): Uint8Array {
  return new TextEncoder().encode(written)
}

export const httpTargets = [requests]
