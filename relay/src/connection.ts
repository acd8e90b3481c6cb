/**
 * One device's WebSocket: hello, proof of who it is, then requests one after another and, if it
 * follows, the stream (wire-format.md §7). It must never learn of anybody's presence, and whatever
 * the other end does, it holds no more than a batch of items and a few requests in memory.
 */
import type { WebSocket } from 'ws'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { decodeClientFrame } from '@attune/wire/client-frame.ts'
import { limits } from '@attune/wire/limits.ts'
import type { RelayFrame } from '@attune/wire/relay-frame.ts'
import { encodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { wireVersion } from '@attune/wire/suite.ts'
import type { Admission } from './admission.ts'
import { bytesPerToken } from './admission.ts'
import { readInOrder } from './inbox.ts'
import type { Relay } from './relay.ts'
import type { Answer } from './requests/request.ts'
import { createSession } from './session.ts'

export interface Connection {
  readonly socket: WebSocket
  /** Answers what is in hand first, and takes nothing more in. */
  readonly close: (code: number) => Promise<void>
}

export interface ConnectionParts {
  readonly relay: Relay
  readonly admission: Admission
  /** The `Host` that the device connected to. */
  readonly host: string
  readonly onBroken: (error: unknown) => void
  readonly onIn?: () => void
}

/** Codes of RFC 6455 §7.4.1. */
export const closeCodes = {
  goingAway: 1001,
  protocol: 1002,
  notBinary: 1003,
  policy: 1008,
  tooBig: 1009,
  broken: 1011,
} as const

const mostBuffered = 1_048_576

export function createConnection(socket: WebSocket, parts: ConnectionParts): Connection {
  const { relay, onBroken } = parts
  const challenge = relay.random(32)
  const close = (code: number) => socket.close(code)
  const send = (frame: RelayFrame) =>
    new Promise<void>((resolve) => socket.send(encodeRelayFrame(frame), () => resolve()))
  const fail = (error: unknown) => {
    onBroken(error)
    close(closeCodes.broken)
  }
  const onGone = () => close(closeCodes.policy)
  const session = createSession({ ...parts, ends: { send, fail }, onGone }, challenge)
  const handle = async (message: Uint8Array) => {
    const frame = decodeClientFrame(message)
    if (frame === null) return close(closeCodes.protocol)
    const answer = await session.answer(frame, (isIn) => costOf(frame, message.length, isIn))
    const sent = send(answerToFrame(frame.ref, answer))
    session.answered(frame, answer)
    const isAuth = frame.kind === 'auth' || frame.kind === 'auth-member'
    if (isAuth && !answer.ok) return close(closeCodes.policy)
    // Whoever does not read answers does not get more requests in either.
    if (socket.bufferedAmount > mostBuffered) await sent
  }

  const inbox = readInOrder(socket, handle, fail, closeCodes.notBinary)
  socket.on('error', cutOff)
  socket.on('pong', isHere)
  socket.on('close', session.end)
  const { relay: id, relayKey } = relay.store.identity
  void send({ kind: 'hello', version: wireVersion, relay: id, relayKey, challenge })
  const finish = async (code: number) => {
    await inbox.end()
    close(code)
  }
  return { socket, close: finish }
}

/** Counted by what is carried, whichever way; whoever is not in takes nothing away. */
function costOf(frame: ClientFrame, length: number, isIn: boolean): number {
  return 1 + (isIn ? carriedBy(frame, length) : length) / bytesPerToken
}

function carriedBy(frame: ClientFrame, length: number): number {
  if (frame.kind === 'get-blob') return limits.blobPiece
  if (frame.kind === 'read-items') return limits.segmentPiece
  return frame.kind === 'get-segment' ? Math.min(frame.length, limits.segmentPiece) : length
}

function answerToFrame(ref: number, answer: Answer): RelayFrame {
  if (answer.ok) return { kind: 'ok', ref, value: answer.value }
  return { kind: 'error', ref, refusal: answer.error.kind }
}

// One function for all sockets: thousands are open at once, and each would keep its own.
function cutOff(this: WebSocket): void {
  this.terminate()
}

/** Whoever was asked whether they are there, and has not answered. */
const asked = new WeakSet<WebSocket>()

/**
 * Called every half minute, for half-open and stalled connections: whoever answers no ping until the
 * next one is gone.
 */
export function beat(socket: WebSocket): void {
  if (asked.has(socket)) return socket.terminate()
  asked.add(socket)
  socket.ping()
}

function isHere(this: WebSocket): void {
  asked.delete(this)
}
