/**
 * A transport that is fetched with the first thing that has to go out: reading what is kept needs
 * none. It must not change anything of what passes.
 */
import type { Socket, Transport } from './transport.ts'

export function createLateTransport(host: string, load: () => Promise<Transport>): Transport {
  return {
    host,
    connect(handlers) {
      let socket: Socket | null = null
      let isClosed = false
      load().then(
        (transport) => {
          if (isClosed) handlers.closed()
          else socket = transport.connect(handlers)
        },
        // Not on this device yet and no network: like a relay that cannot be reached.
        handlers.closed,
      )
      return {
        send: (bytes) => socket?.send(bytes),
        close() {
          isClosed = true
          socket?.close()
        },
      }
    },
    async fetch(method, path, body) {
      const transport = await load().catch(() => null)
      return transport === null ? null : transport.fetch(method, path, body)
    },
  }
}
