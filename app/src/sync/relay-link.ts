/**
 * One device's conversation with the relay about one space: comes in, follows the stream, asks and
 * is answered, and begins again after every loss. Whatever was asked and not answered is simply
 * unknown: the outbox, not this link, makes sure that nothing is lost.
 */
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Refusal, StreamItem } from '@attune/wire/relay-frame.ts'
import { decodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { wireVersion } from '@attune/wire/suite.ts'
import type { RelayHello } from '../crypto/auth.ts'
import { isRelayId, signChallenge } from '../crypto/auth.ts'
import type { DeviceKeys } from '../crypto/keys.ts'
import type { Scheduler } from './scheduler.ts'
import type { Socket, Transport } from './transport.ts'

export interface RelayLink {
  /** Resolves with the relay's answer, or with why there is none. */
  ask(question: Question): Promise<Answer>
  /** Tries at once instead of after the pause, e.g. when the network came back. */
  hurry(): void
  close(): void
}

/** A client frame without its reference. */
export type Question = ClientFrame extends infer Frame
  ? Frame extends ClientFrame
    ? Omit<Frame, 'ref'>
    : never
  : never

export type Answer =
  | { readonly ok: true; readonly value: CborValue }
  | { readonly ok: false; readonly error: { readonly kind: Refusal | 'offline' } }

export interface LinkEvents {
  /** In: authenticated. The relay's key is the one that signs receipts. */
  arrived(relay: RelayHello): void
  /** Out again, or never in. `unknown-device`: not (yet) a member there. */
  left(why: Refusal | 'offline'): void
  items(items: readonly StreamItem[]): void
  knock(): void
}

export function createRelayLink(
  space: SpaceId,
  device: DeviceKeys,
  transport: Transport,
  scheduler: Scheduler,
  events: LinkEvents,
): RelayLink {
  let socket: Socket | null = null
  let arrived = false
  let closed = false
  let failures = 0
  let nextRef = 1
  let stopWaiting: (() => void) | null = null
  const waiting = new Map<number, (answer: Answer) => void>()

  function connect(): void {
    stopWaiting = null
    const opened = transport.connect({
      message: (bytes) => {
        if (socket === opened) receive(bytes)
      },
      closed: () => {
        if (socket === opened) lose('offline')
      },
    })
    socket = opened
  }

  function receive(bytes: Uint8Array): void {
    const frame = decodeRelayFrame(bytes)
    switch (frame?.kind) {
      case 'hello':
        return void greet(frame.version, frame)
      case 'ok':
        return answer(frame.ref, { ok: true, value: frame.value })
      case 'error':
        return answer(frame.ref, { ok: false, error: { kind: frame.refusal } })
      case 'items':
        return events.items(frame.items)
      case 'knock':
        return events.knock()
      default:
        return lose('bad-frame')
    }
  }

  async function greet(version: number, hello: RelayHello): Promise<void> {
    if (arrived) return lose('bad-frame')
    if (version !== wireVersion) return lose('newer-version')
    if (!isRelayId(hello.relay, hello.relayKey)) return lose('bad-frame')
    const signature = signChallenge(hello, transport.host, space, device)
    const { device: id } = device
    const admitted = await ask({ kind: 'auth', space, device: id, signature })
    if (!admitted.ok) return lose(admitted.error.kind)
    arrived = true
    failures = 0
    events.arrived(hello)
  }

  function answer(ref: number, value: Answer): void {
    waiting.get(ref)?.(value)
    waiting.delete(ref)
  }

  function ask(question: Question): Promise<Answer> {
    const ref = nextRef++
    return new Promise((resolve) => {
      if (socket === null) return resolve({ ok: false, error: { kind: 'offline' } })
      waiting.set(ref, resolve)
      socket.send(encodeClientFrame({ ...question, ref }))
    })
  }

  function lose(why: Refusal | 'offline'): void {
    const lost = socket
    if (lost === null) return
    socket = null
    arrived = false
    lost.close()
    for (const resolve of waiting.values()) resolve({ ok: false, error: { kind: 'offline' } })
    waiting.clear()
    events.left(why)
    if (!closed) stopWaiting = scheduler.after(pauseAfter(failures++, why), connect)
  }

  connect()
  return {
    ask,
    hurry() {
      if (socket !== null || closed) return
      stopWaiting?.()
      connect()
    },
    close() {
      closed = true
      stopWaiting?.()
      lose('offline')
    },
  }
}

/** Milliseconds. Someone waiting to be let in is let in soon after; a lost relay is not hammered. */
function pauseAfter(failures: number, why: Refusal | 'offline'): number {
  if (why === 'unknown-device') return 3_000
  return Math.min(30_000, 500 * 2 ** Math.min(failures, 6))
}
