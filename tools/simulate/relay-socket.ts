/**
 * The relay's end of a connection, with as much of `ws` as `relay/src/connection.ts` and `inbox.ts` use.
 * What it sends goes to the world's network; what has left is what has arrived or was cut off.
 */
import { EventEmitter } from 'node:events'
import type { Bytes } from '../../wire/src/bytes.ts'

export interface RelaySocketEnds {
  send(bytes: Bytes, left: () => void): void
  /** Closes after all that was sent before; `isCut` at once. */
  close(isCut: boolean): void
}

export class RelaySocket extends EventEmitter {
  readonly OPEN = 1
  readyState = 1
  isPaused = false
  readonly bufferedAmount = 0
  private readonly ends: RelaySocketEnds
  private held: Bytes[] = []

  constructor(ends: RelaySocketEnds) {
    super()
    this.ends = ends
  }

  send(bytes: Bytes, left: () => void): void {
    // Of a process that is gone nothing goes on.
    if (this.readyState === 3) return
    if (this.readyState !== this.OPEN) return queueMicrotask(left)
    this.ends.send(new Uint8Array(bytes), left)
  }

  close(): void {
    if (this.readyState !== this.OPEN) return
    this.readyState = 2
    this.ends.close(false)
  }

  terminate(): void {
    if (this.readyState === 3) return
    this.readyState = 2
    this.ends.close(true)
  }

  pause(): void {
    this.isPaused = true
  }

  resume(): void {
    this.isPaused = false
    queueMicrotask(() => this.letIn())
  }

  ping(): void {
    this.emit('pong')
  }

  /** From the network. */
  arrive(bytes: Bytes): void {
    if (this.readyState !== this.OPEN) return
    this.held.push(bytes)
    this.letIn()
  }

  /** The connection is over. */
  over(): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.held = []
    this.emit('close')
  }

  /** The process that it belongs to is no more: nobody there hears of anything. */
  vanish(): void {
    this.readyState = 3
    this.held = []
    this.removeAllListeners()
  }

  private letIn(): void {
    while (!this.isPaused && this.readyState === this.OPEN) {
      const next = this.held.shift()
      if (next === undefined) return
      this.emit('message', next, true)
    }
  }
}
