/** A reveal: from the last deposit leaving its device until both sockets have the release, at a steady rate. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { RevealId } from '../../wire/src/ids.ts'
import { createBond, randomId, writeDeposit } from '../../relay/src/testing/people.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { connect, startBonds } from '../relay/talk.ts'
import type { Part } from './part.ts'
import { quantile } from './part.ts'

const bondsAtOnce = 100
const perSecond = 500

export const relayReveals: Part = async ({ folder, entries }) => {
  const data = join(folder, 'relay-reveals')
  mkdirSync(data, { recursive: true })
  const rounds = entries < 5_000 ? 2 : 50
  const bonds = Array.from({ length: bondsAtOnce }, () => createBond(2))
  await startBonds(data, bonds)
  const relay = await startRelay(['--data', data, '--port', '0', '--open'])
  const pairs = await Promise.all(
    bonds.map(async ({ people }) => {
      const talks = await Promise.all(people.map((one) => connect(relay.address, one)))
      for (const talk of talks) await talk.ask({ kind: 'follow', after: 0 })
      return talks
    }),
  )
  const planned = Array.from({ length: rounds }, () =>
    bonds.map((bond, at) => {
      const reveal = randomId<RevealId>(32)
      const deposits = bond.people.map((person) => writeDeposit(bond, person, { reveal }))
      return { at, deposits }
    }),
  ).flat()
  for (const { at, deposits } of planned)
    await pairs[at]?.[0]?.ask({ kind: 'put-deposit', deposit: deposits[0] ?? none })
  const took: number[] = []
  const waiting = new Map<string, { start: number; left: number }[]>()
  for (const [at, talks] of pairs.entries()) {
    for (const [side, talk] of talks.entries()) {
      talk.onItems = ({ items }) => {
        for (const { kind } of items) {
          if (kind !== 'release') continue
          // A space's releases come in the order of their last deposits.
          const one = waiting.get(`${at}`)?.find((each) => (each.left & (1 << side)) !== 0)
          if (one === undefined) continue
          one.left &= ~(1 << side)
          if (one.left === 0) took.push(performance.now() - one.start)
        }
      }
    }
  }
  const begin = performance.now()
  for (const [count, { at, deposits }] of planned.entries()) {
    const due = begin + (count * 1_000) / perSecond
    // Asleep until then: whoever spins takes the processor from the relay.
    while (performance.now() < due)
      await new Promise((resolve) => setTimeout(resolve, Math.max(1, due - performance.now())))
    const all = waiting.get(`${at}`) ?? []
    waiting.set(`${at}`, all)
    all.push({ start: performance.now(), left: 3 })
    void pairs[at]?.[1]?.ask({ kind: 'put-deposit', deposit: deposits[1] ?? none })
  }
  const end = performance.now() + 20_000
  while (took.length < planned.length && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 5))
  const rate = planned.length / ((performance.now() - begin) / 1_000)
  for (const talk of pairs.flat()) talk.close()
  await relay.end('SIGTERM')
  if (took.length < planned.length) throw new Error(`${planned.length - took.length} never opened`)
  return {
    'reveal.p50': quantile(took, 0.5),
    'reveal.p99': quantile(took, 0.99),
    'reveal.rate': rate,
  }
}

const none = new Uint8Array()
