/** The transport of a browser page (and of Node, which has the same two functions). */
import type { Bytes } from '@attune/wire/bytes.ts'
import { routes } from '@attune/wire/routes.ts'
import type { HttpAnswer, Socket, SocketHandlers, Transport } from './transport.ts'

/** `origin` as in `location.origin`. */
export function createWebTransport(origin: string): Transport {
  const { host } = new URL(origin)
  return {
    host,
    connect: (handlers) => openSocket(origin, handlers),
    fetch: (method, path, body) => fetchBytes(origin + path, method, body),
  }
}

function openSocket(origin: string, { message, closed }: SocketHandlers): Socket {
  const address = new URL(routes.socket, origin)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(address)
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data instanceof ArrayBuffer) message(new Uint8Array(data))
  })
  socket.addEventListener('close', closed, { once: true })
  return {
    send(bytes) {
      if (socket.readyState === WebSocket.OPEN) socket.send(bytes)
    },
    close: () => socket.close(),
  }
}

const patience = 15_000

async function fetchBytes(
  address: string,
  method: string,
  body: Bytes | null,
): Promise<HttpAnswer | null> {
  try {
    const answer = await fetch(address, {
      method,
      body,
      cache: 'no-store',
      credentials: 'omit',
      headers: body === null ? {} : { 'content-type': 'application/octet-stream' },
      signal: AbortSignal.timeout(patience),
    })
    return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) }
  } catch {
    // Offline, refused or too slow: for the caller they are the same.
    return null
  }
}
