/** A device's end of the socket, for tests: raw frames in and out, in the order they came. */
import { WebSocket } from 'ws'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { authMessage, encodeClientFrame, memberAuthMessage } from '@attune/wire/client-frame.ts'
import type { RelayFrame } from '@attune/wire/relay-frame.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { decodeRelayFrame } from '@attune/wire/relay-frame.ts'
import type { Person } from './people.ts'

type Wish<Frame = ClientFrame> = Frame extends ClientFrame ? Omit<Frame, 'ref'> : never

export interface TestDevice {
  readonly socket: WebSocket
  /** Everything received, as bytes. */
  readonly received: Bytes[]
  readonly frames: RelayFrame[]
  readonly hello: Extract<RelayFrame, { kind: 'hello' }>
  readonly host: string
  readonly ask: (wish: Wish) => Promise<RelayFrame>
  readonly auth: (person: Person, change?: { host?: string }) => Promise<RelayFrame>
  /** By the member's key alone. */
  readonly authMember: (person: Person, change?: { host?: string }) => Promise<RelayFrame>
  readonly items: () => readonly StreamItem[]
  readonly until: (isSo: () => boolean) => Promise<void>
  /** The code that it ended with, whoever ended it. */
  readonly closed: Promise<number>
  readonly close: () => Promise<void>
}

export async function connectDevice(
  address: string,
  options: { headers?: Record<string, string>; ca?: string } = {},
): Promise<TestDevice> {
  const url = new URL('/v1/socket', address)
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'), { ...options })
  const received: Bytes[] = []
  const frames: RelayFrame[] = []
  const answers = new Map<number, (frame: RelayFrame) => void>()
  const watchers = new Set<() => void>()
  socket.on('message', (data: Buffer) => {
    received.push(new Uint8Array(data))
    const frame = decodeRelayFrame(data)
    if (frame === null) throw new Error('the relay sent what no device can read')
    frames.push(frame)
    if ('ref' in frame) answers.get(frame.ref)?.(frame)
    for (const look of watchers) look()
  })
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('waited in vain')), 4_000)
      const look = () => {
        if (!isSo()) return
        clearTimeout(patience)
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
      look()
    })
  // A test that cuts a connection sees it close; how it was cut is no error of its own.
  socket.on('error', () => undefined)
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  const hasBegun = until(() => frames.length > 0).then(() => true)
  if (!(await Promise.race([hasBegun, closed.then(() => false)]))) throw new Error(cut)
  const [hello] = frames
  if (hello?.kind !== 'hello') throw new Error('the relay began without hello')
  let ref = 0
  const ask = (wish: Wish) =>
    new Promise<RelayFrame>((resolve, reject) => {
      const frame = { ...wish, ref: (ref += 1) }
      void closed.then(() => reject(new Error(cut)))
      answers.set(frame.ref, resolve)
      socket.send(encodeClientFrame(frame))
    })
  const auth: TestDevice['auth'] = (person, change = {}) => {
    const { space, device } = person
    const host = change.host ?? url.host
    const message = authMessage(hello.relay, hello.challenge, host, space, device)
    return ask({ kind: 'auth', space, device, signature: person.signer.sign(message) })
  }
  const authMember: TestDevice['authMember'] = (person, change = {}) => {
    const { space, member } = person
    const host = change.host ?? url.host
    const message = memberAuthMessage(hello.relay, hello.challenge, host, space, member)
    const signature = person.memberSigner.sign(message)
    return ask({ kind: 'auth-member', space, member, signature })
  }
  const items = () => frames.flatMap((one) => (one.kind === 'items' ? one.items : []))
  const close = async () => {
    socket.close()
    await closed
  }
  const asking = { ask, auth, authMember }
  return { socket, received, frames, hello, host: url.host, ...asking, items, until, closed, close }
}

const cut = 'the connection was cut'

/** Of an `ok`; throws what was refused, so that a test fails with the reason. */
export function valueOf(frame: RelayFrame): CborValue {
  if (frame.kind === 'ok') return frame.value
  throw new Error(frame.kind === 'error' ? frame.refusal : frame.kind)
}

export function refusalOf(frame: RelayFrame): string {
  return frame.kind === 'error' ? frame.refusal : `no error but ${frame.kind}`
}
