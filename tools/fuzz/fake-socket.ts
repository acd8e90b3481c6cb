/** The relay's end of a WebSocket, without a network: what `connection.ts` asks of the `ws` package. */
import { EventEmitter } from 'node:events'
import type { createConnection } from '../../relay/src/connection.ts'

type WebSocket = Parameters<typeof createConnection>[0]

export interface FakeSocket {
  readonly socket: WebSocket
  readonly sent: readonly Uint8Array[]
  /** The code it was closed with, by whichever end. */
  readonly closed: number | null
  receive(bytes: Uint8Array): void
}

export function createFakeSocket(heard: (bytes: Uint8Array) => void = () => undefined): FakeSocket {
  const events = new EventEmitter()
  const sent: Uint8Array[] = []
  let closed: number | null = null
  const end = (code: number) => {
    if (closed !== null) return
    closed = code
    socket.readyState = 3
    events.emit('close', code)
  }
  const socket = Object.assign(events, {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    isPaused: false,
    send(bytes: Uint8Array, then?: () => void) {
      if (closed === null) {
        sent.push(bytes)
        heard(bytes)
      }
      then?.()
    },
    close: end,
    terminate: () => end(1006),
    ping: () => undefined,
    pause: () => void (socket.isPaused = true),
    resume: () => void (socket.isPaused = false),
  })
  return {
    socket: socket as unknown as WebSocket,
    sent,
    get closed() {
      return closed
    },
    receive: (bytes) => void events.emit('message', Buffer.from(bytes), true),
  }
}
