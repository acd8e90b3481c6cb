/**
 * How bytes reach the relay: a socket of binary messages and a few plain HTTP doors. A port, so
 * that tests and simulations can stand in between. No credential and no plaintext passes here.
 */
import type { Bytes } from '@attune/wire/bytes.ts'

export interface Transport {
  /** What this device believes it talks to: signed when it comes in (wire-format.md §7). */
  readonly host: string
  connect(handlers: SocketHandlers): Socket
  /** Null when the relay cannot be reached. */
  fetch(method: 'GET' | 'POST', path: string, body: Bytes | null): Promise<HttpAnswer | null>
}

export interface SocketHandlers {
  message(bytes: Bytes): void
  /** Once, whether it ever opened or not. */
  closed(): void
}

export interface Socket {
  /** Dropped silently when the socket is not open: whoever waits hears `closed`. */
  send(bytes: Bytes): void
  close(): void
}

export interface HttpAnswer {
  readonly status: number
  readonly body: Bytes
}
