/**
 * One device's conversation with the relay about one space: comes in, follows the stream, asks and
 * is answered, and begins again after every loss. Whatever was asked and not answered is simply
 * unknown: the outbox, not this link, makes sure that nothing is lost. Before it is in, it says
 * nothing but who it is.
 */
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { decodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { wireVersion } from '@attune/wire/suite.ts'
import type { RelayHello } from '../crypto/auth.ts'
import { isRelayId, signChallenge, signMemberChallenge } from '../crypto/auth.ts'
import type { SigningDevice, SigningMember } from '../crypto/keys.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Scheduler } from './scheduler.ts'
import type { Socket, Transport } from './transport.ts'

export interface RelayLink {
  /** Resolves with the relay's answer, or with why there is none. */
  ask(question: Question): Promise<Answer>
  /** Tries at once instead of after the pause, e.g. when the network came back; or finds out that all is well. */
  hurry(): void
  /** Leaves and comes in anew, so that the stream begins again after what has been kept. */
  again(): void
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
  left(why: Refusal | 'offline'): AfterLoss
  items(items: readonly StreamItem[]): void
  knock(): void
}

/** `rest`: comes in again only when hurried. */
export type AfterLoss = 'try-again' | 'rest'

export function createRelayLink(
  space: SpaceId,
  who: SigningDevice | SigningMember,
  transport: Transport,
  scheduler: Scheduler,
  events: LinkEvents,
  /** Of a device that has nothing to ask any more: it never connects. */
  closed = false,
): RelayLink {
  let socket: Socket | null = null
  let greeted = false
  let arrived = false
  let isClosed = closed
  let failures = 0
  let nextRef = 1
  /** Of the pause before the next try, the patience with a greeting, or the steadiness once in. */
  let stopTimer: (() => void) | null = null
  const waiting = new Map<number, (answer: Answer) => void>()

  function connect(): void {
    stopTimer = scheduler.after(patience, () => lose('offline'))
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
        return void greet(frame)
      case 'ok':
        return answer(frame.ref, ok(frame.value))
      case 'error':
        return answer(frame.ref, fail(frame.refusal))
      case 'items':
        return events.items(frame.items)
      case 'knock':
        return events.knock()
      default:
        return lose('bad-frame')
    }
  }

  async function greet(hello: RelayHello & { readonly version: number }): Promise<void> {
    const greeter = socket
    if (greeted) return lose('bad-frame')
    greeted = true
    if (hello.version !== wireVersion) return lose('newer-version')
    if (!isRelayId(hello.relay, hello.relayKey)) return lose('bad-frame')
    const admitted = await send(introduce(hello))
    if (socket !== greeter) return
    if (!admitted.ok) return lose(admitted.error.kind)
    arrived = true
    stopTimer?.()
    // A relay that lets us in and drops us at once is not hammered either.
    stopTimer = scheduler.after(steady, () => (failures = 0))
    events.arrived(hello)
  }

  function introduce(hello: RelayHello): Question {
    const { host } = transport
    if ('device' in who) {
      const signature = signChallenge(hello, host, space, who)
      return { kind: 'auth', space, device: who.device, signature }
    }
    const signature = signMemberChallenge(hello, host, space, who)
    return { kind: 'auth-member', space, member: who.member, signature }
  }

  function answer(ref: number, value: Answer): void {
    waiting.get(ref)?.(value)
    waiting.delete(ref)
  }

  function send(question: Question): Promise<Answer> {
    const ref = nextRef++
    return new Promise((resolve) => {
      if (socket === null) return resolve(offline)
      // A connection can be dead without either end having heard.
      const stop = scheduler.after(patience, () => lose('offline'))
      waiting.set(ref, (value) => {
        stop()
        resolve(value)
      })
      socket.send(encodeClientFrame({ ...question, ref }))
    })
  }

  function lose(why: Refusal | 'offline'): void {
    const lost = socket
    if (lost === null) return
    socket = null
    greeted = false
    arrived = false
    stopTimer?.()
    lost.close()
    for (const resolve of waiting.values()) resolve(offline)
    waiting.clear()
    const next = events.left(why)
    if (isClosed || socket !== null || next === 'rest') return
    stopTimer = scheduler.after(pauseAfter(failures++, why), connect)
  }

  if (!isClosed) connect()
  return {
    ask: (question) => (arrived ? send(question) : Promise.resolve(offline)),
    hurry() {
      // After a phone has slept, a connection may be gone without a word, and nothing else to be asked.
      if (arrived) void send({ kind: 'stream-mark', cursor: 0 })
      if (socket !== null || isClosed) return
      stopTimer?.()
      connect()
    },
    again: () => lose('offline'),
    close() {
      isClosed = true
      stopTimer?.()
      lose('offline')
    },
  }
}

const offline = fail('offline')
/** Milliseconds. How long an answer may take, on a slow line with a full batch before it. */
const patience = 30_000
const steady = 10_000

/** Milliseconds. Someone waiting to be let in is let in soon after; a lost relay is not hammered. */
function pauseAfter(failures: number, why: Refusal | 'offline'): number {
  if (why === 'unknown-device') return 3_000
  return Math.min(30_000, 500 * 2 ** Math.min(failures, 6))
}
