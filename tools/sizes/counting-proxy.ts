import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

/**
 * Stands between browser and relay and weighs every script that passes: those of the page, of its
 * dynamic imports, and of its service worker, which a page's own events do not show.
 */
export async function createCountingProxy(origin: string) {
  const target = new URL(origin)
  const scripts = new Map<string, number>()
  let lastSeen = performance.now()

  const server = createServer((incoming, outgoing) => {
    lastSeen = performance.now()
    relayRequest(target, incoming, outgoing, (path, body) => {
      lastSeen = performance.now()
      scripts.set(path, gzipSync(body, { level: 9 }).length)
    })
  })
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) =>
    relayUpgrade(target, incoming, socket, head),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    origin: `http://127.0.0.1:${port}`,
    /** Bytes by path since the last time this was asked, once nothing has passed for a while. */
    scriptsOnceQuiet: async (quietMs = 3000) => {
      while (performance.now() - lastSeen < quietMs) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      const seen = new Map(scripts)
      scripts.clear()
      return seen
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function relayRequest(
  target: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onScript: (path: string, body: Buffer) => void,
) {
  const { method, url: path = '/' } = incoming
  // Uncompressed, so that what is weighed is gzip at its best, whatever the relay would send.
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' }
  const { hostname: host, port } = target
  const onward = request({ host, port, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    const isScript = /javascript/.test(answer.headers['content-type'] ?? '')
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => {
      if (isScript) parts.push(part)
      outgoing.write(part)
    })
    answer.on('end', () => {
      if (isScript && answer.statusCode === 200) onScript(path, Buffer.concat(parts))
      outgoing.end()
    })
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}

function relayUpgrade(target: URL, incoming: IncomingMessage, socket: Socket, head: Buffer) {
  const onward = connect(Number(target.port), target.hostname, () => {
    const { rawHeaders: raw } = incoming
    const lines = raw.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${raw[i + 1]}`] : []))
    onward.write([`GET ${incoming.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    onward.write(head)
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
}
