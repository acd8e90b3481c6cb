/** Whoever sits between a device and its relay, or is the relay: sees every frame, and may tell another. */
import type { Bytes } from '../../wire/src/bytes.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import { decodeClientFrame } from '../../wire/src/client-frame.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import { decodeRelayFrame, encodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { Transport } from '../../app/src/sync/transport.ts'

/** `asked`: what a frame answers; null where it answers nothing. */
export type Bend = (told: RelayFrame, asked: ClientFrame | null) => RelayFrame

export function bendTransport(transport: Transport, bend: Bend): Transport {
  return {
    ...transport,
    connect(handlers) {
      const waiting = new Map<number, ClientFrame>()
      const socket = transport.connect({
        closed: handlers.closed,
        message: (bytes) => handlers.message(bent(bytes, waiting)),
      })
      return {
        close: socket.close,
        send(bytes) {
          const frame = decodeClientFrame(bytes)
          if (frame) waiting.set(frame.ref, frame)
          socket.send(bytes)
        },
      }
    },
  }

  function bent(bytes: Bytes, waiting: ReadonlyMap<number, ClientFrame>): Bytes {
    const told = decodeRelayFrame(bytes)
    if (told === null) return bytes
    return encodeRelayFrame(bend(told, 'ref' in told ? (waiting.get(told.ref) ?? null) : null))
  }
}
