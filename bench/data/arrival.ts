/** When a device that comes in over a line has the whole history, and when it has made sure of it; in Node or a page. */
import { decodeClientFrame } from '../../wire/src/client-frame.ts'
import { decodeRelayFrame } from '../../wire/src/relay-frame.ts'
import type { Attune } from '../../app/src/session/attune.ts'
import type { Transport } from '../../app/src/sync/transport.ts'
import { until } from '../parts/part.ts'

/** How much there is to take in. */
export interface WholeHistory {
  readonly items: number
  /** As `past` lists them. */
  readonly rounds: number
}

/** All of it can be read and is kept. */
export async function untilWhole(attune: Attune, line: CountingLine, history: WholeHistory) {
  await until(() => line.last >= history.items)
  // Only now: a list that is looked at is made anew with everything that arrives.
  const isWhole = () => attune.past.value.length >= history.rounds
  await until(() => attune.space.value?.standing === 'together' && isWhole())
}

/** It has made sure of everything and vouched for it, and nothing more is said. */
export async function untilProven(line: CountingLine, { items }: WholeHistory) {
  await until(() => line.vouched >= items - leftOver)
  await until(() => performance.now() - line.spoke > quietFor)
}

/** Milliseconds. */
const quietFor = 3_000

/** Items that may be left over behind the last segment: of a shorter history nothing is vouched for. */
const leftOver = 600

export type CountingLine = ReturnType<typeof countingLine>

/** Tells what has come over it, and what was said to the relay. */
export function countingLine(real: Transport) {
  const line = {
    bytes: 0,
    last: 0,
    /** When anything was last said. */
    spoke: performance.now(),
    /** Up to where the device has vouched for what it holds. */
    vouched: 0,
    transport: {
      ...real,
      connect: (handlers) => {
        const socket = real.connect({
          ...handlers,
          message(message) {
            line.bytes += message.length
            line.spoke = performance.now()
            const frame = decodeRelayFrame(message)
            if (frame?.kind === 'items') line.last = frame.items.at(-1)?.cursor ?? line.last
            handlers.message(message)
          },
        })
        return {
          ...socket,
          send(bytes) {
            const frame = decodeClientFrame(bytes)
            if (frame?.kind === 'vouch-segments') line.vouched = frame.to
            socket.send(bytes)
          },
        }
      },
    } satisfies Transport,
  }
  return line
}
