/**
 * The way between devices and relay: connections whose frames arrive one by one, each an event, and plain
 * requests. A connection keeps its order, as TCP does; what a hostile relay may do besides (the same frame
 * twice, two in the other order, another bit) is done to frames on their way.
 */
import type { Bytes } from '../../wire/src/bytes.ts'
import type { HttpAnswer, SocketHandlers, Transport } from '../../app/src/sync/transport.ts'
import { decodeClientFrame } from '../../wire/src/client-frame.ts'
import { decodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { Chance } from '../history/chance.ts'
import type { Faults } from './faults.ts'
import type { RelaySide } from './relay-side.ts'
import { host } from './relay-side.ts'
import { RelaySocket } from './relay-socket.ts'
import type { Timeline } from './timeline.ts'
import type { Trace } from './trace.ts'

export interface Network {
  /** As one tab has it. `isAlive`: nothing reaches a page that is gone. */
  transportOf(who: string, isAlive: () => boolean): Transport
  /** Nothing passes between this device and the relay; whoever waits, waits. */
  partition(who: string): void
  heal(who: string): void
  readonly partitioned: ReadonlySet<string>
  /** The devices hear of it; so does the relay, unless it is gone itself. */
  cutAll(of: (connection: Reached) => boolean, isRelayGone?: boolean): number
  isUp: boolean
}

export interface NetworkParts {
  readonly timeline: Timeline
  readonly chance: Chance
  readonly faults: Faults
  readonly trace: Trace
  readonly relay: RelaySide
  readonly watch: Watch
}

/** Sees every byte that reaches an end. `isTrue`: as it was sent. */
export interface Watch {
  toRelay(who: string, bytes: Bytes, frame: ClientFrame | null, isTrue: boolean): void
  toDevice(
    who: string,
    bytes: Bytes,
    asked: ReadonlyMap<number, ClientFrame>,
    isTrue: boolean,
    /** Before a bit of it was turned over. */
    sent: Bytes,
  ): void
}

interface Way {
  readonly queue: { bytes: Bytes; left: () => void; isTrue: boolean }[]
  /** No frame arrives before the one before it. */
  last: number
}

/** Whose it is, and by which of the relay's processes. */
interface Reached {
  readonly who: string
  readonly process: number
  /** Whether the page is still there. */
  isAlive(): boolean
}

interface Connection extends Reached {
  readonly up: Way
  readonly down: Way
  readonly socket: RelaySocket
  readonly asked: Map<number, ClientFrame>
  readonly handlers: SocketHandlers
  isCut: boolean
}

export function createNetwork(parts: NetworkParts): Network {
  const { timeline, chance, faults, trace, relay, watch } = parts
  const open = new Set<Connection>()
  const partitioned = new Set<string>()
  let held: (() => void)[] = []
  let isUp = true

  const latency = () => 5 + chance.below(chance.happens(0.1) ? 900 : 60)

  function place(one: Connection, way: 'up' | 'down', frame: Way['queue'][number]): void {
    one[way].queue.push(frame)
    schedule(one, way, latency())
  }

  function schedule(one: Connection, way: 'up' | 'down', delay: number): void {
    const at = Math.max(one[way].last, timeline.now + delay)
    one[way].last = at
    timeline.after(at - timeline.now, {
      kind: `frame ${way}`,
      who: one.who,
      run: () => arrive(one, way),
    })
  }

  function arrive(one: Connection, way: 'up' | 'down'): void {
    if (one.isCut) return
    if (partitioned.has(one.who)) return void held.push(() => arrive(one, way))
    const { queue } = one[way]
    const fault = faults.ofFrame(queue.length)
    if (fault === 'drop') {
      trace.note('drop', one.who, way)
      return cut(one, chance.happens(0.6))
    }
    if (fault === 'delay') return schedule(one, way, 1_000 + chance.below(40_000))
    if (fault === 'reorder') queue.splice(0, 2, ...queue.slice(0, 2).toReversed())
    const frame = queue.shift()
    if (frame === undefined) return
    if (fault === 'duplicate') {
      queue.unshift({ ...frame, left: () => undefined })
      schedule(one, way, 0)
    }
    const sent = frame.bytes
    if (fault === 'wire flip') flip(frame, chance)
    trace.mix(frame.bytes)
    frame.left()
    if (way === 'up') {
      const asked = decodeClientFrame(frame.bytes)
      trace.say(one.who, () => `asks ${asked?.kind} ${asked?.ref}`)
      // One that comes twice may come once with another bit in it: what was asked is what was meant.
      if (asked !== null && frame.isTrue) one.asked.set(asked.ref, asked)
      watch.toRelay(one.who, frame.bytes, asked, frame.isTrue)
      one.socket.arrive(frame.bytes)
    } else {
      trace.say(one.who, () => `hears ${heard(frame.bytes)}`)
      watch.toDevice(one.who, frame.bytes, one.asked, frame.isTrue, sent)
      one.handlers.message(frame.bytes)
    }
  }

  /** `isHeard`: the device hears at once; otherwise it has to find out by itself. */
  function cut(one: Connection, isHeard: boolean, isRelayGone = false): void {
    if (one.isCut) return
    one.isCut = true
    open.delete(one)
    if (isRelayGone) one.socket.vanish()
    else {
      for (const { left } of [...one.up.queue, ...one.down.queue]) left()
      timeline.after(latency(), { kind: 'cut', who: one.who, run: () => one.socket.over() })
    }
    if (isHeard)
      timeline.after(latency(), { kind: 'closed', who: one.who, run: one.handlers.closed })
  }

  function connect(who: string, isAlive: () => boolean, handlers: SocketHandlers) {
    const guarded: SocketHandlers = {
      message: (bytes) => isAlive() && handlers.message(bytes),
      closed: () => isAlive() && handlers.closed(),
    }
    const begin = () => {
      if (!isAlive() || one.isCut) return
      if (partitioned.has(who)) return void held.push(begin)
      if (!isUp) {
        one.isCut = true
        return guarded.closed()
      }
      open.add(one)
      relay.connect(one.process, one.socket)
    }
    const ends = {
      send: (bytes: Bytes, left: () => void) => place(one, 'down', { bytes, left, isTrue: true }),
      close(isAtOnce: boolean) {
        const delay = isAtOnce ? 0 : Math.max(0, one.down.last - timeline.now)
        timeline.after(delay + 1, { kind: 'close', who, run: () => cut(one, true) })
      },
    }
    const one: Connection = {
      ...{
        ...{ who, isAlive },
        process: chance.below(relay.processes),
        handlers: guarded,
        isCut: false,
        asked: new Map(),
      },
      up: { queue: [], last: 0 },
      down: { queue: [], last: 0 },
      socket: new RelaySocket(ends),
    }
    timeline.after(latency(), { kind: 'connect', who, run: begin })
    return {
      send: (bytes: Bytes) => {
        if (open.has(one)) place(one, 'up', { bytes, left: () => undefined, isTrue: true })
      },
      close: () => cut(one, true),
    }
  }

  function fetch(
    who: string,
    isAlive: () => boolean,
    asked: Parameters<Transport['fetch']>,
  ): Promise<HttpAnswer | null> {
    const [method, path, body] = asked
    const process = chance.below(relay.processes)
    return new Promise((resolve) => {
      const answered = (answer: HttpAnswer | null) => {
        if (!isAlive()) return
        trace.mix(answer?.body ?? 'none')
        resolve(answer)
      }
      const later = (answer: HttpAnswer | null, delay: number) =>
        timeline.after(delay, { kind: 'answer', who, run: () => answered(answer) })
      const ask = (isAgain: boolean) => {
        if (partitioned.has(who) || !isUp) return void later(null, isUp ? 15_000 : 10)
        const fault = faults.ofFrame(1)
        if (fault === 'drop' && chance.happens(0.5)) return void later(null, 15_000)
        trace.mix(`${method} ${path}`)
        if (body !== null) watch.toRelay(who, body, null, true)
        void relay.ask(process, who, method, path, body).then((answer) => {
          if (isAgain) return
          if (answer === null) return later(null, 10)
          if (fault === 'drop') return later(null, 15_000)
          const given = fault === 'wire flip' ? flipped(answer, chance) : answer
          watch.toDevice(who, given.body, new Map(), false, answer.body)
          later(given, fault === 'delay' ? 5_000 + chance.below(9_000) : latency())
        })
        if (fault === 'duplicate')
          timeline.after(latency(), { kind: 'request', who, run: () => ask(true) })
      }
      timeline.after(latency(), { kind: 'request', who, run: () => ask(false) })
    })
  }

  return {
    partitioned,
    get isUp() {
      return isUp
    },
    set isUp(up) {
      isUp = up
    },
    transportOf: (who, isAlive) => ({
      host,
      connect: (handlers) => connect(who, isAlive, handlers),
      fetch: (...asked) => fetch(who, isAlive, asked),
    }),
    partition: (who) => void partitioned.add(who),
    heal(who) {
      partitioned.delete(who)
      const go = held
      held = []
      for (const run of go) timeline.after(latency(), { kind: 'healed', who, run })
    },
    cutAll(of, isRelayGone) {
      const gone = [...open].filter(of)
      for (const one of gone) cut(one, true, isRelayGone)
      return gone.length
    },
  }
}

function flip(frame: { bytes: Bytes; isTrue: boolean }, chance: Chance): void {
  const bytes = new Uint8Array(frame.bytes)
  const at = chance.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
  frame.bytes = bytes
  frame.isTrue = false
}

function flipped(answer: HttpAnswer, chance: Chance): HttpAnswer {
  if (answer.body.length === 0) return answer
  const frame = { bytes: answer.body, isTrue: true }
  flip(frame, chance)
  return { ...answer, body: frame.bytes }
}

function heard(bytes: Bytes): string {
  const frame = decodeRelayFrame(bytes)
  if (frame?.kind === 'items')
    return `items ${frame.items.map(({ cursor, kind }) => `${cursor} ${kind}`).join()}`
  return frame === null
    ? 'nonsense'
    : `${frame.kind} ${'ref' in frame ? frame.ref : ''} ${'refusal' in frame ? frame.refusal : ''}`
}
