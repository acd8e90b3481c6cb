/**
 * Messages of one socket, handled one after another in the order they came. While one is being
 * answered the socket is not read: what waits in memory is a few messages, whoever sends them.
 */
import type { WebSocket } from 'ws'

export interface Inbox {
  /** Takes nothing more in; resolves when the message in hand has been dealt with. */
  readonly end: () => Promise<void>
}

export function readInOrder(
  socket: WebSocket,
  handle: (message: Uint8Array) => Promise<void>,
  fail: (error: unknown) => void,
  /** Closes with this code whoever sends text. */
  notBinary: number,
): Inbox {
  const waiting: Uint8Array[] = []
  let isWorking = false
  let hasEnded = false
  let atRest: () => void = () => undefined

  const work = async () => {
    isWorking = true
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (socket.readyState !== socket.OPEN || hasEnded) break
      await handle(next)
    }
    isWorking = false
    atRest()
    if (socket.isPaused && !hasEnded) socket.resume()
  }
  socket.on('message', (message: Uint8Array, isBinary: boolean) => {
    if (!isBinary) socket.close(notBinary)
    if (hasEnded) return
    waiting.push(message)
    if (isWorking) socket.pause()
    else void work().catch(fail)
  })
  return {
    end: async () => {
      hasEnded = true
      if (isWorking) await new Promise<void>((resolve) => (atRest = resolve))
      // Paused, it would not hear the other end say goodbye.
      if (socket.isPaused) socket.resume()
    },
  }
}
