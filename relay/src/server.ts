/**
 * HTTP and WebSocket on one port. Anything that is slow, large, or not of this origin is turned
 * away before it costs memory (decision 007).
 */
import type { IncomingMessage, Server } from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { limits } from '@attune/wire/limits.ts'
import { routes } from '@attune/wire/routes.ts'
import { createAdmission } from './admission.ts'
import type { Connection } from './connection.ts'
import { beat, closeCodes, createConnection } from './connection.ts'
import { addressOf, hostOf, isSameOrigin } from './host.ts'
import { createHandler } from './http/handle.ts'
import type { StaticFiles } from './http/static-files.ts'
import type { ListenFault } from './listen.ts'
import { listen } from './listen.ts'
import type { Outcome } from './outcome.ts'
import { createAddressLimiter } from './rate-limit.ts'
import type { Relay } from './relay.ts'

export interface ServerOptions {
  readonly relay: Relay
  readonly files: StaticFiles | null
  /** Null for plain HTTP. */
  readonly tls: { readonly key: string; readonly cert: string } | null
  readonly isBehindProxy: boolean
  /** Served to the world under an https address. */
  readonly isPublic: boolean
  readonly onBroken: (error: unknown) => void
}

export interface RelayServer {
  readonly listen: (port: number, host: string) => Promise<Outcome<number, ListenFault>>
  readonly close: () => Promise<void>
}

export function createRelayServer(options: ServerOptions): RelayServer {
  const { relay, tls, isPublic } = options
  const limiter = createAddressLimiter(anonymousRate, relay)
  const isHttps = tls !== null || isPublic
  const handler = createHandler({ ...options, limiter, isHttps })
  const server =
    tls === null
      ? createHttpServer(serverLimits, handler)
      : createHttpsServer({ ...serverLimits, ...tls, minVersion: 'TLSv1.2' }, handler)
  const connections = acceptSockets(server, options)
  const heartbeat = setInterval(
    () => connections.forEach((one) => beat(one.socket)),
    heartbeatEvery,
  )
  return {
    listen: (port, host) => listen(server, port, host),
    close: async () => {
      clearInterval(heartbeat)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      for (const one of connections) void one.close(closeCodes.goingAway)
      // Whoever does not take their answer, or does not say goodbye, is not waited for.
      setTimeout(() => {
        server.closeAllConnections()
        connections.forEach((one) => one.socket.terminate())
      }, patienceAtTheEnd).unref()
      await closed
    },
  }
}

const anonymousRate = { burst: 120, perSecond: 2 }
/** Of one address: a household comes back at once when the relay does; nobody opens a thousand. */
const socketRate = { burst: 600, perSecond: 5 }
const heartbeatEvery = 30_000
const patienceAtTheEnd = 1_000
/** A request, head and body, in ten seconds or not at all. */
export const serverLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 15_000,
} as const

function acceptSockets(server: Server, options: ServerOptions): Set<Connection> {
  const { relay, isBehindProxy, onBroken } = options
  const connections = new Set<Connection>()
  const admission = createAdmission(relay.now)
  const limiter = createAddressLimiter(socketRate, relay)
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.message,
    clientTracking: false,
  })
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const host = hostOf(request, isBehindProxy)
    const isSocket = request.url === routes.socket
    if (host === null || !isSocket) return turnAway(stream, isSocket ? 400 : 404)
    if (!limiter.take(addressOf(request, isBehindProxy))) return turnAway(stream, 429)
    if (!isSameOrigin(request, host)) return turnAway(stream, 403)
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const onIn = limitStranger(socket, stream)
      const connection = createConnection(socket, { relay, admission, host, onBroken, onIn })
      connections.add(connection)
      socket.on('close', () => connections.delete(connection))
    })
  })
  return connections
}

/** A message gathers in memory until it is whole: as long as nobody has said whose it is, a short one. */
const strangerBytes = 65_536

function limitStranger(socket: WebSocket, stream: Duplex): () => void {
  let left = strangerBytes
  const count = (bytes: Uint8Array) => {
    left -= bytes.length
    if (left >= 0) return
    socket.close(closeCodes.tooBig)
    // What still comes is read, so that the goodbye arrives, and kept by nobody.
    stream.removeAllListeners('data').resume()
    setTimeout(() => socket.terminate(), patienceAtTheEnd)
  }
  stream.on('data', count)
  return () => void stream.off('data', count)
}

function turnAway(stream: Duplex, status: number): void {
  stream.on('error', () => stream.destroy())
  stream.end(`HTTP/1.1 ${status} \r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
