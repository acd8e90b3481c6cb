import { expect, test } from 'vitest'
import type { RelayFrame } from '@attune/wire/relay-frame.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { createFollower } from './follower.ts'
import type { Relay } from './relay.ts'
import { bytesOf, createBond } from './testing/people.ts'

/** A stream of which each read, and each batch on its way, waits until the test lets it go on. */
function createStream(length: number) {
  const { space, roster, people } = createBond(1)
  const [ana] = people
  if (ana === undefined) throw new Error('nobody')
  const items: StreamItem[] = []
  const grow = () => void items.push({ cursor: items.length + 1, kind: 'entry', bytes: bytesOf(8) })
  for (let at = 0; at < length; at += 1) grow()
  const waiting: (() => void)[] = []
  const wait = () => new Promise<void>((resolve) => void waiting.push(resolve))
  const reads: number[] = []
  const sent: number[] = []
  const store = {
    roster: async () => roster,
    async readItems(_: unknown, after: number) {
      reads.push(after)
      const found = items.slice(after, after + 1)
      await wait()
      return found
    },
  }
  const ends = {
    async send(frame: RelayFrame) {
      if (frame.kind === 'items') sent.push(...frame.items.map(({ cursor }) => cursor))
      await wait()
    },
    fail(error: unknown) {
      throw error
    },
  }
  const relay = { store } as unknown as Relay
  const follower = createFollower(relay, { space, device: ana.device }, ends)
  const goOn = async () => {
    waiting.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { follower, grow, goOn, reads, sent }
}

test('what comes while the end is being read is streamed as well', async () => {
  const { follower, grow, goOn, sent } = createStream(0)
  follower.begin(0)
  grow()
  follower.wake()
  for (let at = 0; at < 4; at += 1) await goOn()
  expect(sent).toEqual([1])
})

test('nothing more is read for a connection that has ended, whenever it did', async () => {
  for (const steps of [0, 1]) {
    const { follower, goOn, reads, sent } = createStream(5)
    follower.begin(0)
    for (let at = 0; at < steps; at += 1) await goOn()
    follower.end()
    for (let at = 0; at < 20; at += 1) await goOn()
    expect([reads, sent]).toEqual([[0], steps === 0 ? [] : [1]])
  }
})
