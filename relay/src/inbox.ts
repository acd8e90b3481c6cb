/**
 * Messages of one socket, handled one after another in the order they came. While one is being
 * answered the socket is not read: what waits in memory is a few messages, whoever sends them.
 */
import type { WebSocket } from 'ws'

export function readInOrder(
  socket: WebSocket,
  handle: (message: Uint8Array) => Promise<void>,
  fail: (error: unknown) => void,
): void {
  const waiting: Uint8Array[] = []
  let isWorking = false

  const work = async () => {
    isWorking = true
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (socket.readyState !== socket.OPEN) return
      await handle(next)
    }
    isWorking = false
    if (socket.isPaused) socket.resume()
  }
  socket.on('message', (message: Uint8Array) => {
    waiting.push(message)
    if (isWorking) socket.pause()
    else void work().catch(fail)
  })
}
